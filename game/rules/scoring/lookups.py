"""What several metrics ask of a world: means over turns, articles of a kind, flights, claims."""

from collections.abc import Callable, Iterator

from game.model.ids import SeatId, Turn
from game.model.launches import Launch
from game.model.seats import Seat, Tally
from game.model.treaties import BINDING, Treaty
from game.model.values import half_up
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.engine import change
from game.rules.kept import Kept
from game.rules.kinds import duties, duties_answering

THOUSAND = 1000
"""Metrics are kept in thousandths."""


def mean(values: list[int]) -> int:
    """Return the mean of whole numbers, rounded half up; 0 of none."""
    return half_up(sum(values), len(values)) if values else 0


def mean_of(world: World, seat: SeatId, count: Callable[[Tally], int], times: int = 1) -> int:
    """Return the mean over all closed turns of what a seat's tally counts, times a factor."""
    return mean([times * count(record.tallies.get(seat, Tally())) for record in world.history])


def total_of(world: World, seat: SeatId, count: Callable[[Tally], int]) -> int:
    """Return the sum over all closed turns of what a seat's tally counts."""
    return sum(count(record.tallies.get(seat, Tally())) for record in world.history)


def articles(world: World, kind: str) -> Iterator[Duty]:
    """Yield the clauses of one kind that are in force."""
    yield from (duty for duty in duties(world) if duty.clause.kind == kind)


def public_answering(world: World, question: str) -> tuple[Duty, ...]:
    """Return the clauses in force that answer a question and of which everybody knows.

    Scores tell nobody more than that.
    """
    return tuple([duty for duty in duties_answering(world, question) if duty.public])


def public_articles(world: World, kind: str) -> Iterator[Duty]:
    """Yield the clauses of one kind that are in force and known to everybody."""
    yield from (duty for duty in articles(world, kind) if duty.public)


def public_blocs(world: World, seat: Seat) -> tuple[str, ...]:
    """Return the lunar blocs that everybody knows a seat to belong to."""
    running = public_answering(world, "bloc")
    named = [duty.kind.bloc(world, duty, seat.id) for duty in running]
    return tuple(dict.fromkeys((*seat.bloc, *(bloc for bloc in named if bloc is not None))))


def in_force(world: World) -> Iterator[Treaty]:
    """Yield the texts that bind somebody now."""
    yield from (treaty for treaty in world.treaties.values() if treaty.state in BINDING)


def flown(world: World) -> Iterator[Launch]:
    """Yield every launch of the game that reached its orbit."""
    yield from _arrived(world.launch_log)
    yield from _arrived(world.launches)


@Kept
def _arrived(launches: tuple[Launch, ...]) -> tuple[Launch, ...]:
    """Return those of some launches that reached their orbit."""
    return tuple(launch for launch in launches if launch.outcome == "success")


def next_turn(world: World) -> World:
    """Return the world a turn on, without the texts that will have run out."""
    turn = Turn(world.turn + 1)
    lasting = {
        name: treaty
        for name, treaty in world.treaties.items()
        if treaty.end_turn is None
        or treaty.end_turn > turn
        or (treaty.terms.duration.renewal == "auto" and not treaty.no_renewal)
    }
    return change(world, turn=turn, treaties=lasting)


def guaranteed_next(world: World, seat: SeatId) -> int:
    """Return the slots of the shared site that texts guarantee a seat for the next turn."""
    later = next_turn(world)
    claims = (
        claim
        for duty in duties_answering(later, "claims")
        for claim in duty.kind.claims(later, duty)
    )
    return sum(claim.slots for claim in claims if claim.owner == seat)


def lease_years(world: World) -> int:
    """Return for how many turns after this one the longest lease in force still runs."""
    left = [duty.kind.years_left(world, duty) for duty in duties_answering(world, "years_left")]
    return max(0, max((years - 1 for years in left if years is not None), default=0))


def leases(world: World) -> tuple[Treaty, ...]:
    """Return the leases in force."""
    running = {
        duty.treaty
        for duty in duties_answering(world, "years_left")
        if (duty.kind.years_left(world, duty) or 0) > 0
    }
    return tuple(treaty for treaty in world.treaties.values() if treaty.id in running)


def states(world: World) -> tuple[SeatId, ...]:
    """Return the seats that are states."""
    return tuple(seat.id for seat in world.seats.values() if seat.is_state)
