"""Cohesion: whether the agreements joined the table or divided it into blocs.

Density and components are those of any textbook on networks. Modularity is Q of M. Newman (Analysis
of weighted networks, Physical Review E 70, 056131, 2004): how much larger a part of the ties lies
inside the blocs than chance would put there. Above 0: blocs keep to themselves; below: they trade
across.
"""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from game.model.ids import Permille, SeatId
from game.model.values import Value
from game.model.world import World
from game.sight.seen import PublicSight

Tie = tuple[SeatId, SeatId, int]
"""Two seats and the articles in force between them."""


class Cohesion(Value, frozen=True, kw_only=True):
    """The network of agreements in three numbers."""

    density: Permille
    """Pairs of seats with an agreement, of all pairs."""
    components: int
    """Groups of seats with no agreement between them; 1: everybody is reached."""
    modularity: int | None
    """Between the lunar blocs, permille, -500 to 1000; None: no two blocs, or no ties."""


def cohesion(seats: Sequence[SeatId], ties: Iterable[Tie], blocs: Mapping[SeatId, str]) -> Cohesion:
    """Return how far the ties join the seats; a seat without a bloc stands for itself."""
    tied = tuple(tie for tie in ties if tie[2])
    pairs = len(seats) * (len(seats) - 1) // 2
    return Cohesion(
        density=Permille(1000 * len(tied) // max(1, pairs)),
        components=_components(seats, tied),
        modularity=_modularity(seats, tied, blocs),
    )


def blocs_of(game: World | PublicSight) -> dict[SeatId, str]:
    """Return the lunar bloc of every seat that had one before the game; the first, if several."""
    return {name: seat.bloc[0] for name, seat in game.seats.items() if seat.bloc}


def _components(seats: Sequence[SeatId], ties: Sequence[Tie]) -> int:
    """Return the groups of seats: each tie joins the groups of its two ends."""
    group = {seat: number for number, seat in enumerate(seats)}
    for one, other, _ in ties:
        kept, lost = group[one], group[other]
        group = {seat: kept if number == lost else number for seat, number in group.items()}
    return len(set(group.values()))


def _modularity(
    seats: Sequence[SeatId], ties: Sequence[Tie], blocs: Mapping[SeatId, str]
) -> int | None:
    """Return the sum over blocs of (ties inside / all) - (ends of ties / all ends) squared."""
    whole = sum(weight for _, _, weight in ties)
    if not whole or len(set(blocs.values())) < 2:
        return None
    camp = {seat: blocs.get(seat, seat) for seat in seats}
    inside = sum(weight for one, other, weight in ties if camp[one] == camp[other])
    found = Fraction(inside, whole)
    for bloc in sorted(set(camp.values())):
        ends = sum(
            weight * ((camp[one] == bloc) + (camp[other] == bloc)) for one, other, weight in ties
        )
        found -= Fraction(ends, 2 * whole) ** 2
    return round(1000 * found)
