"""The asteroid of a planetary-defence game: what is known of it, and what was done about it."""

from typing import Literal

from game.model.ids import Money, Permille, SeatId, Turn
from game.model.values import Value

Truth = Literal["chance", "hit", "miss"]
Mission = Literal["", "scout", "impactor", "nuclear"]
"""What a craft does about an asteroid; most payloads do nothing."""
Fall = Literal["", "missed", "deflected", "hit"]


class Asteroid(Value, frozen=True, kw_only=True):
    """An object on its way, from the first notice to the day on which it falls or passes."""

    truth: Truth = "chance"
    """What the teacher chose; chance leaves it to the seed. Nobody else knows."""
    corridor: tuple[SeatId, ...] = ()
    """Seats under its path, in thirds from 0 to 100."""
    step: int = 0
    """How much has been learned, 1 to 8."""
    probability: Permille = Permille(0)
    """Published chance that it hits the Earth."""
    low: int = 0
    """Western end of the part of the corridor in which it may fall, 0 to 100; beyond is a miss."""
    high: int = 100
    campaigns: int = 0
    """Extra years of observation that somebody paid."""
    scouted: Turn | None = None
    """When a scout reached it."""
    size: int = 0
    """Damage it would do, 60 to 100; known when a scout has reached it, 0 before."""
    rehearsed: bool = False
    strikes: dict[str, int] = {}
    """Successful pushes by turn."""
    shift: int = 0
    """How far pushes that were too few have moved the point of impact towards 100."""
    deflected: bool = False
    """Pushed so far that it will miss."""
    shelters: dict[SeatId, int] = {}
    """Turns in which a seat protected its own people."""
    spent: dict[SeatId, Money] = {}
    """What each seat paid for everybody's defence."""
    fall: Fall = ""
    """How it ended."""
    fell_on: SeatId | None = None
    damage: int = 0
    """Damage it did, 0 to 100."""
