"""Anniversary: a heritage day with a summit, and praise for whoever signs."""

import msgspec

from game.model.ids import Turn
from game.model.treaties import Clause, Signature, Treaty
from game.rules.deck import incidents_deck
from game.rules.engine import change
from tests.rules.incidents.table import a_table, cases, drawn, reputation, settled
from tests.worlds import EUR, KAZ, RUS, a_treaty, after


def signed(name: str, seat: str, **fields: object) -> Treaty:
    """Return a text that a seat signed this turn with the host."""
    treaty = a_treaty(Clause(kind="gen_pay"), parties=(KAZ, seat), name=name, **fields)  # type: ignore[arg-type]
    today = Signature(version=1, turn=Turn(1), hash="")
    return msgspec.structs.replace(treaty, signatures={seat: today}, signed_turn=Turn(1))


def test_it_comes_only_when_a_scenario_sets_it() -> None:
    """Chance has no calendar."""
    assert cases(a_table(), "anniversary") == ()


def test_the_guests_hold_a_summit() -> None:
    """Tension −3, and the host has convened it."""
    world, _ = drawn(a_table(), "anniversary")

    assert world.tension == a_table().tension - 30
    assert world.tallies[KAZ].summits == 1
    assert world.seats[KAZ].education == 1


def test_whoever_signs_in_public_is_praised() -> None:
    """A secret signature is in no picture."""
    open_, secret = signed("t-a", RUS), signed("t-b", EUR, visibility="secret")
    world, card = drawn(a_table(), "anniversary")
    world = change(world, treaties={open_.id: open_, secret.id: secret})
    later = after(settled(world, card), incidents_deck.aftermath)

    assert reputation(later, RUS) == reputation(world, RUS) + 20
    assert reputation(later, EUR) == reputation(world, EUR)
