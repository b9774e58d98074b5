"""How parties vote: who has a vote, and what carries a motion."""

from collections.abc import Callable

from game.model.ids import SeatId
from game.model.treaties import AmendRule, Treaty, VotingRule
from game.model.world import World
from game.rules.treaties.measures import derelicts, satellites

Votes = dict[SeatId, bool]
Counting = Callable[[World, tuple[SeatId, ...], Votes], bool]


def voters(world: World, treaty: Treaty) -> tuple[SeatId, ...]:
    """Return the bound seats with a vote: states, and both sides of a contract."""
    if treaty.terms.form == "contract":
        return treaty.bound
    return tuple(seat for seat in treaty.bound if world.seats[seat].is_state)


def carried(
    world: World, rule: VotingRule | AmendRule, seats: tuple[SeatId, ...], votes: Votes
) -> bool:
    """Return whether the votes of these seats carry a motion under a rule."""
    cast = {seat: vote for seat, vote in votes.items() if seat in seats}
    return any(cast.values()) and COUNTINGS[rule](world, seats, cast)


def _all(world: World, seats: tuple[SeatId, ...], votes: Votes) -> bool:
    """Return whether everybody agreed."""
    return all(votes.get(seat, False) for seat in seats)


def _consensus(world: World, seats: tuple[SeatId, ...], votes: Votes) -> bool:
    """Return whether nobody said no."""
    return all(votes.values())


def _two_thirds(world: World, seats: tuple[SeatId, ...], votes: Votes) -> bool:
    """Return whether two thirds of the votes cast agree and half of the seats voted."""
    return 3 * _ayes(votes) >= 2 * len(votes) and 2 * len(votes) >= len(seats)


def _majority(world: World, seats: tuple[SeatId, ...], votes: Votes) -> bool:
    """Return whether more said yes than no."""
    return 2 * _ayes(votes) > len(votes)


def _weighted(world: World, seats: tuple[SeatId, ...], votes: Votes) -> bool:
    """Return whether the yes side has more satellites in service than the no side."""
    fleet = satellites(world)
    return sum(fleet[seat] if vote else -fleet[seat] for seat, vote in votes.items()) > 0


def _double_majority(world: World, seats: tuple[SeatId, ...], votes: Votes) -> bool:
    """Return whether two thirds of the seats, with half of the derelict objects, agree."""
    left = derelicts(world)
    agreed = sum(left[seat] for seat, vote in votes.items() if vote)
    return 3 * _ayes(votes) >= 2 * len(seats) and 2 * agreed >= sum(left[seat] for seat in seats)


def _acceptors(world: World, seats: tuple[SeatId, ...], votes: Votes) -> bool:
    """Return whether at least two agree: the change will bind those alone."""
    return _ayes(votes) >= 2


def _ayes(votes: Votes) -> int:
    """Return the number of yes votes."""
    return sum(votes.values())


COUNTINGS: dict[str, Counting] = {
    "all": _all,
    "consensus": _consensus,
    "two_thirds": _two_thirds,
    "majority": _majority,
    "weighted": _weighted,
    "double_majority": _double_majority,
    "acceptors": _acceptors,
}
