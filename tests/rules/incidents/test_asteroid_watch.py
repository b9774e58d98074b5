"""Asteroid watch: who pays to know sooner."""

from game.model.ids import million
from game.rules.deck.incidents_deck import draw
from game.rules.engine import change
from tests.rules.asteroid.sky import under_threat
from tests.rules.incidents.table import cases, drawn, outcome, settled
from tests.worlds import EUR, KAZ, RUS, after, cash


def test_it_lies_on_the_table_every_year() -> None:
    """Beside the cards that are drawn; not where there is no asteroid."""
    world = after(change(under_threat(), phase="brief"), draw)
    names = [card.kind for card in world.incidents.values()]

    assert names[:3] == ["asteroid_rehearsal", "asteroid_shelter", "asteroid_watch"]
    assert cases(change(world, asteroid=None), "asteroid_watch") == ()
    assert cases(under_threat("hit", turn=8), "asteroid_watch") == ()


def test_those_who_pay_divide_the_price() -> None:
    """15 $M by two; a third seat pays nothing. Next year's bulletin is a year ahead."""
    before, card = drawn(under_threat(), "asteroid_watch")
    world = settled(before, card, KAZ="pay", RUS="pay", EUR="wait")

    assert outcome(world, card) == "observed"
    assert [cash(before, s) - cash(world, s) for s in (KAZ, RUS, EUR)] == [
        million(7) + 500,
        million(7) + 500,
        0,
    ]
    assert world.asteroid is not None
    assert world.asteroid.campaigns == 1


def test_without_a_payer_nothing_is_learned() -> None:
    """Silence is no campaign."""
    before, card = drawn(under_threat(), "asteroid_watch")
    world = settled(before, card)

    assert outcome(world, card) == "waited"
    assert world.asteroid == before.asteroid
