"""What if: the class's sky beside two others, without any treaty and under a strict code.

The launches are those that were flown. What changes is how much of what flies leaves orbit again.
The difference is reckoned by the fast equations of the cards (`game.rules.sky.fast_sky`) and laid
on the curve that the debris model drew, so that all three begin at the same point.
"""

from functools import lru_cache

import msgspec

from game.client.known import Known
from game.client.scene import Scene
from game.model.ids import SATELLITES_PER_UNIT, SeatId
from game.rules.sky.conduct import DISPOSAL
from game.rules.sky.fast_sky import FastSky, Habits, started, year_on
from game.sight.seen import PublicSight

Points = tuple[tuple[float, float], ...]
_NOTHING, _STRICT = DISPOSAL["none"] / 1000, DISPOSAL["care"] / 1000


class Curves(msgspec.Struct, frozen=True):
    """Fragment index of the middle band by turn: as it was, and as it might have been."""

    ours: Points
    no_treaty: Points
    strict: Points

    @property
    def spared(self) -> int:
        """Return how much higher the index would be today without any treaty."""
        return round(self.no_treaty[-1][1] - self.ours[-1][1])


def curves(scene: Scene) -> Curves | None:
    """Return the three curves; None before two turns are over."""
    return None if scene.known is None else _reckoned(scene.known)


@lru_cache(maxsize=2)
def _reckoned(known: Known) -> Curves | None:
    """Return the curves of a game; a page asks for the same ones ten times a second."""
    public = known.sight.public
    ours = tuple((float(turn.turn), turn.index.get("MID", 0) / 10) for turn in public.history)
    if len(ours) < 2:
        return None
    presumed = {seat: view.disposal_published / 1000 for seat, view in public.seats.items()}
    real = _path(public, presumed)
    return Curves(
        ours,
        _beside(ours, real, _path(public, dict.fromkeys(presumed, _NOTHING))),
        _beside(ours, real, _path(public, dict.fromkeys(presumed, _STRICT))),
    )


def _beside(ours: Points, real: tuple[float, ...], other: tuple[float, ...]) -> Points:
    """Return our curve with the difference between two reckoned ones laid on it."""
    return tuple(
        (turn, max(0.0, index + then - now))
        for (turn, index), now, then in zip(ours, real, other, strict=True)
    )


def _path(public: PublicSight, disposal: dict[SeatId, float]) -> tuple[float, ...]:
    """Return the index by the fast equations at each turn of the record."""
    history = public.history
    sky = started(history[0].index["MID"], history[0].satellites)
    found = [sky.index]
    for turn in history[1:]:
        sky = _turn_on(public, sky, turn.turn, disposal)
        found.append(sky.index)
    return tuple(found)


def _turn_on(
    public: PublicSight, sky: FastSky, turn: int, disposal: dict[SeatId, float]
) -> FastSky:
    """Return the sky after one turn with the launches of that turn."""
    flown = (*public.launch_log, *public.launches)
    units = dict.fromkeys(disposal, 0.0)
    for launch in flown:
        if launch.turn == turn and launch.shell == "MID" and launch.outcome == "success":
            units[launch.seat] += launch.satellites / SATELLITES_PER_UNIT
    habits = {seat: Habits(units=units[seat], disposal=share) for seat, share in disposal.items()}
    for _ in range(public.settings.orbit.years_per_turn):
        sky = year_on(sky, habits)
    return sky
