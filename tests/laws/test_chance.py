"""Laws of chance: questions do not disturb each other, and stated chances are the real ones."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.ids import Turn
from game.model.incidents import Deck
from game.model.treaties import Clause
from game.model.world import World
from game.rules.compliance.detection import chance_of, detect, partners_of
from game.rules.compliance.ledger import close_ledger
from game.rules.deck.incidents_deck import draw
from game.rules.dice import roll
from game.rules.engine import change
from game.rules.incident_kind import kinds
from tests.rules.compliance.cases import littered
from tests.worlds import EUR, KAZ, a_world, after

TURNS = 2_000
TRACKING = Clause(kind="debris_tracking", p={"level": 3})
QUESTIONS = st.lists(st.tuples(st.sampled_from(("weather", "crash", "pool")), st.text(max_size=6)))


@given(QUESTIONS, QUESTIONS, st.text(min_size=1, max_size=8))
def test_a_new_question_moves_no_other_answer(
    asked: list[tuple[str, str]], more: list[tuple[str, str]], seed: str
) -> None:
    """Asked before, between or after them (invariant 8)."""
    world = a_world(seed=seed)
    plain = [roll(world, *question, sides=1000) for question in asked]
    mixed = []
    for place, question in enumerate(asked):
        for other in more[place : place + 2]:
            roll(world, *other, sides=1000)
        mixed.append(roll(world, *question, sides=1000))

    assert plain == mixed


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(sorted(kinds())), st.integers(0, 10_000))
def test_a_kind_of_incident_more_moves_no_other_one(name: str, seed: int) -> None:
    """Every other kind is drawn in the same years, as far as the table has room (invariant 8)."""
    world = a_world(seed=str(seed), turn=3, phase="brief", deck=Deck(kinds=tuple(kinds())))
    fewer = tuple(kind for kind in kinds() if kind != name)
    full, less = drawn(world), drawn(change(world, deck=Deck(kinds=fewer)))

    assert [kind for kind in less if kind in full] == [kind for kind in full if kind != name]
    assert name in full or less == full


def drawn(world: World) -> list[str]:
    """Return the kinds of the cards of this Brief."""
    return [card.kind for card in after(world, draw).incidents.values()]


CASES = {
    "a weak network": (littered(trackers={EUR: 1}), 150),
    "a fair network": (littered(trackers={EUR: 2}), 350),
    "the best network": (littered(trackers={EUR: 3}), 600),
    "partners": (littered(TRACKING, trackers={EUR: 3, KAZ: 2}), 740),
}


@pytest.mark.parametrize("case", CASES)
def test_breaches_are_found_as_often_as_is_said(case: str) -> None:
    """Within three points over two thousand years."""
    world, stated = CASES[case]
    world = after(world, close_ledger)
    (row,) = (row for row in world.obligations if row.kind == "debris_disposal" and not row.kept)
    world = change(world, obligations=(row,))
    found = sum(
        bool(after(change(world, turn=Turn(turn)), detect).findings) for turn in range(1, TURNS + 1)
    )

    assert chance_of(world, row, partners_of(world)) == stated
    assert abs(100 * found / TURNS - stated / 10) <= 3
