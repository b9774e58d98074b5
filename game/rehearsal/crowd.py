"""A crowded table: a world with many more texts in force, to see how much the rules can carry."""

from itertools import combinations, cycle, islice

import msgspec

from game.model.ids import SeatId, TreatyId
from game.model.treaties import Clause, Terms, Treaty
from game.model.world import World
from game.rules.engine import change
from game.rules.kinds import kinds
from game.scenario.texts import in_force

ARTICLES = 3
"""Articles of each text."""
ONE, OTHER = SeatId("KAZ"), SeatId("RUS")
"""The seats of every kind's example."""


def crowded(world: World, texts: int) -> World:
    """Return the world with so many more texts in force, each between two seats."""
    pairs = cycle(combinations(world.seats, 2))
    clauses = cycle(_examples(world))
    added = [
        _text(world, number, pair, tuple(islice(clauses, ARTICLES)))
        for number, pair in enumerate(islice(pairs, texts))
    ]
    return change(world, treaties={**world.treaties, **{text.id: text for text in added}})


def _examples(world: World) -> tuple[Clause, ...]:
    """Return an example of each kind that may be offered, but for leases: there is one site."""
    found = (kinds()[name] for name in world.settings.clause_kinds)
    return tuple(kind.example() for kind in found if kind.purpose != "lease")


def _text(
    world: World, number: int, pair: tuple[SeatId, SeatId], clauses: tuple[Clause, ...]
) -> Treaty:
    """Return a text in force between two seats."""
    articles = tuple(
        msgspec.structs.replace(
            clause, article=article, by=_whose(clause.by, pair), to=_whose(clause.to, pair)
        )
        for article, clause in enumerate(clauses, start=1)
    )
    terms = Terms(title=f"Crowd {number}", depositary=pair[0], parties=pair, clauses=articles)
    text = in_force(terms, pair[0], world.seed, number)
    return msgspec.structs.replace(text, id=TreatyId(f"t-crowd-{number}"))


def _whose(names: tuple[str, ...], pair: tuple[SeatId, SeatId]) -> tuple[str, ...]:
    """Return the seats of an example as those of a pair; other words stay."""
    return tuple({ONE: pair[0], OTHER: pair[1]}.get(SeatId(name), name) for name in names)
