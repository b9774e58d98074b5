"""Names of things and units of numbers, as types.

Numbers in the rules are whole: money in thousands of dollars, gauges in tenths of a point,
probabilities in permille, shares in percent, satellites one by one (one unit is ten satellites).
"""

from typing import Literal, NewType

SeatId = NewType("SeatId", str)
"""Three capital letters: KAZ, RUS, …"""
TreatyId = NewType("TreatyId", str)
"""An opaque token such as t-7f3a9c2e, never a counter."""
PadId = NewType("PadId", str)
SlotId = NewType("SlotId", str)
"""pad/turn/quarter/letter, e.g. site_31/3/2/b."""
VehicleId = NewType("VehicleId", str)
PayloadId = NewType("PayloadId", str)
ProjectId = NewType("ProjectId", str)
FindingId = NewType("FindingId", str)
ClaimId = NewType("ClaimId", str)
IncidentId = NewType("IncidentId", str)
PlaceId = NewType("PlaceId", str)
"""One student's place in a delegation; an opaque token, not a secret."""
MessageId = NewType("MessageId", str)

Money = NewType("Money", int)
"""Whole thousands of dollars (k$); shown as $M with one decimal."""
Tenths = NewType("Tenths", int)
"""Tenths of a point of a gauge."""
Permille = NewType("Permille", int)
Percent = NewType("Percent", int)
Turn = NewType("Turn", int)
"""1 is the first turn; one turn is one game year."""
Quarter = Literal[1, 2, 3, 4]

Actor = str
"""A seat id, or one of the three below."""
TEACHER = "teacher"
CLOCK = "clock"
SYSTEM = "system"

Account = str
"""Who can hold money: a seat id, ``steppe_fund``, ``fund:<treaty>`` or the outside ``world``."""
WORLD_ACCOUNT = "world"
STEPPE_FUND = "steppe_fund"

Band = Literal["LOW", "MID", "HIGH"]
Shell = Literal["LOW", "MID", "HIGH", "GEO", "MOON", "DEEP"]
BANDS: tuple[Band, ...] = ("LOW", "MID", "HIGH")
SATELLITES_PER_UNIT = 10
MILLION = 1000
"""One million dollars in k$."""


def million(amount: int) -> Money:
    """Return whole millions of dollars as money."""
    return Money(amount * MILLION)


def fund_of(treaty: TreatyId) -> Account:
    """Return the account of a treaty's own fund."""
    return f"fund:{treaty}"
