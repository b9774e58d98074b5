"""Asteroid rehearsal: practice makes impactors hit."""

from game.model.conference import Summit
from game.model.ids import Turn, million
from game.rules.engine import change
from tests.rules.asteroid.sky import under_threat
from tests.rules.incidents.table import cases, drawn, outcome, settled
from tests.worlds import EUR, KAZ, cash


def test_one_exercise_is_enough() -> None:
    """Then the card does not come again."""
    before, card = drawn(under_threat(), "asteroid_rehearsal")
    world = settled(before, card, EUR="pay")

    assert outcome(world, card) == "rehearsed"
    assert cash(before, EUR) - cash(world, EUR) == million(10)
    assert cases(before, "asteroid_rehearsal")
    assert cases(world, "asteroid_rehearsal") == ()


def test_a_summit_makes_it_needless() -> None:
    """Statesmen practise too."""
    met = Summit(seat=KAZ, guests=(EUR,), turn=Turn(1))

    assert cases(change(under_threat(), summits=(met,)), "asteroid_rehearsal") == ()


def test_nobody_has_to_pay() -> None:
    """The default waits."""
    before, card = drawn(under_threat(), "asteroid_rehearsal")
    world = settled(before, card)

    assert outcome(world, card) == "waited"
    assert world.asteroid == before.asteroid
