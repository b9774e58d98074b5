"""When enough parties have ratified for a text to enter into force."""

from collections.abc import Callable

from game.model.ids import SeatId
from game.model.treaties import Terms
from game.model.world import World
from game.rules.treaties.measures import MEASURES, percent_of

Rule = Callable[[World, Terms, tuple[SeatId, ...]], bool]


def holds(world: World, terms: Terms, seats: tuple[SeatId, ...]) -> bool:
    """Return whether every entry rule of the text holds if exactly these seats are bound."""
    return len(seats) >= 2 and all(RULES[rule](world, terms, seats) for rule in terms.entry.rule)


def _every_party(world: World, terms: Terms, seats: tuple[SeatId, ...]) -> bool:
    """Return whether no party is missing."""
    return all(party in seats for party in terms.parties)


def _enough(world: World, terms: Terms, seats: tuple[SeatId, ...]) -> bool:
    """Return whether the number is reached."""
    return len(seats) >= terms.entry.count


def _the_named(world: World, terms: Terms, seats: tuple[SeatId, ...]) -> bool:
    """Return whether the seats that must be there are there."""
    return all(seat in seats for seat in terms.entry.named)


def _the_share(world: World, terms: Terms, seats: tuple[SeatId, ...]) -> bool:
    """Return whether the seats hold the share of what is counted."""
    counts = MEASURES[terms.entry.share_of](world)
    return percent_of(counts, seats) >= terms.entry.share_min


RULES: dict[str, Rule] = {
    "all": _every_party,
    "count": _enough,
    "named": _the_named,
    "share": _the_share,
}
