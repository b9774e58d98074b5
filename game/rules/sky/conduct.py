"""Conduct at the end of life: what each way of retiring achieves, and which promises it keeps."""

from game.model.ids import SeatId
from game.model.launches import CONDUCTS, Conduct
from game.model.world import World
from game.rules.answers import SkyPromise
from game.rules.clause_kind import Duty
from game.rules.kinds import those_answering

DISPOSAL: dict[Conduct, int] = {"none": 350, "sail": 850, "kit": 950, "care": 990}
"""Share of satellites that leave orbit as planned, in permille."""
YEARS: dict[Conduct, int] = {"none": 25, "sail": 25, "kit": 5, "care": 5}
"""How long a disposed satellite may still take to come down."""
KITS: tuple[Conduct, ...] = ("kit", "care")


def promises(world: World, running: tuple[Duty, ...], seat: SeatId) -> tuple[SkyPromise, ...]:
    """Return what the clauses in force promise about the sky for a seat."""
    asked = those_answering(running, "conduct")
    made = (duty.kind.conduct(world, duty, seat) for duty in asked if seat in duty.obligors)
    return tuple(promise for promise in made if promise is not None)


def meets(conduct: Conduct, promise: SkyPromise) -> bool:
    """Return whether a conduct keeps the promised rate and deadline."""
    rate = promise.disposal_rate or 0
    years = promise.disposal_years if promise.disposal_years is not None else 25
    return DISPOSAL[conduct] >= 10 * rate and (years >= 25 or conduct in KITS)


def presumed(disposal: int) -> Conduct:
    """Return the conduct that a published share of disposal (permille) points to."""
    reached = [known for known in CONDUCTS if DISPOSAL[known] <= disposal]
    return reached[-1] if reached else CONDUCTS[0]


def least_conduct(made: tuple[SkyPromise, ...], at_least: Conduct = "none") -> Conduct:
    """Return the cheapest conduct, from ``at_least`` on, that keeps all promises."""
    for conduct in CONDUCTS[CONDUCTS.index(at_least) :]:
        if all(meets(conduct, promise) for promise in made):
            return conduct
    return CONDUCTS[-1]
