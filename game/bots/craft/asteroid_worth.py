"""An asteroid on its way: what it is worth to a seat to look at it closely, or to push it."""

from game.bots.craft.mind import Mind
from game.model.ids import SeatId, million
from game.model.vehicles import Payload
from game.rules.asteroid.missions import needed
from game.rules.asteroid.truth import threatened

THREAT = million(200)
"""What a craft on its way is worth when the fall is certain (k$)."""
AT_HOME = 150
"""Percent of that for a seat in whose own part of the corridor it may fall."""
PUBLIC, CERTAIN = 100, 1000
TRUSTED = ("scout", "impactor")
"""Missions that bots fly; a nuclear charge is for people to decide."""


def mission_worth(mind: Mind, payload: Payload) -> int:
    """Return what a mission to the asteroid is worth: the more, the likelier the fall (k$)."""
    asteroid = mind.public.asteroid
    if asteroid is None or payload.mission not in TRUSTED or asteroid.deflected:
        return 0
    if needed(mind.world) is None or (payload.mission == "scout" and asteroid.scouted is not None):
        return 0
    near = SeatId(mind.seat) in threatened(asteroid)
    share = AT_HOME if near else PUBLIC
    return THREAT * asteroid.probability * share // (CERTAIN * PUBLIC)
