"""Outlook: what one seat can reckon with when it weighs a text. Made by `game.sight`.

Bots, clause cards and the text of "for you" all use the same one, so that a forecast never knows
more than its reader may know.
"""

from game.model.ground import Ground
from game.model.ids import Money, Permille, SeatId, Turn
from game.model.orbit import Market, OrbitSettings, Sky
from game.model.seats import Seat
from game.model.treaties import Treaty
from game.model.values import Value
from game.model.vehicles import Library


class Forecast(Value, frozen=True, kw_only=True):
    """What a clause or a text changes for one seat over the next three turns."""

    cash: tuple[Money, Money, Money] = (Money(0), Money(0), Money(0))
    """Change of cash in each turn."""
    slots: tuple[int, int, int] = (0, 0, 0)
    index: tuple[int, int, int] = (0, 0, 0)
    """Change of the fragment index of the middle band after each turn, tenths."""
    steppe: int = 0
    """Change of steppe health after three turns, tenths."""
    reputation: int = 0
    trust: dict[SeatId, int] = {}
    """Change of others' trust in the seat, tenths."""
    points: dict[str, int] = {}
    """Change of prestige, science, education."""


class Profile(Value, frozen=True, kw_only=True):
    """What is publicly known of a seat and matters for forecasts."""

    seat: SeatId
    is_state: bool
    satellites: int
    satellites_mid: int
    derelicts: int
    launches_last: int
    site_last: int = 0
    """Launches from the shared site in the last turn."""
    toxic_last: int = 0
    """Those of them with toxic propellant."""
    units_last: int
    conduct_last: str
    disposal: Permille
    reputation: int
    tracking: int
    played_by: str


class SkyOutlook(Value, frozen=True, kw_only=True):
    """What a look at the future of the sky needs to know; the wall of a classroom knows so much."""

    profiles: dict[SeatId, Profile]
    """Every seat, the viewer's own one included."""
    sky: Sky
    """Without the record: forecasts use the fast equations."""
    orbit: OrbitSettings
    treaties: dict[str, Treaty]
    """Treaties in force that the viewer may see."""


class Outlook(SkyOutlook, frozen=True, kw_only=True):
    """The public world and the seat's own books, as forecasts need them."""

    seat: SeatId
    me: Seat
    """The own seat, complete."""
    turn: Turn
    turns: int
    ground: Ground
    market: Market
    library: Library
    tension: int
    slot_price: Money
    income_last: Money = Money(0)
    services_last: Money = Money(0)
    slots_now: int = 0
