"""The Moon: safety zones that blocs announce around their sites near the south pole."""

from game.model.ids import SeatId, Turn
from game.model.values import Value


class LunarClaim(Value, frozen=True, kw_only=True):
    """A site that a seat took for its bloc, and the zone around it."""

    site: str
    bloc: str
    seat: SeatId
    radius_km: int
    notified: bool
    """Announced to everybody beforehand."""
    holds_from: Turn
    """First turn in which modules of the bloc may land there."""
