"""A bot keeps what it worked out for as long as nothing changes that bears on it."""

import pytest

from game.bots import bot_of
from game.bots.craft.guesses import worth_to
from game.bots.craft.mind import Mind
from game.bots.craft.needs import next_year, this_year
from game.bots.craft.orders import planned
from game.bots.craft.weighing import article
from game.model.ids import CLOCK, SeatId
from game.model.treaties import OPEN, Clause
from game.model.world import World
from game.rules.engine import change
from game.rules.turns import AdvancePhase
from game.sight.seat import plain_sight
from tests.bots.scene import a_bargain, a_table, an_offer, asked_once, flagship, mind_of
from tests.worlds import EUR, KAZ, RUS, play


@pytest.fixture(scope="module")
def talks() -> World:
    """The flagship after everybody spoke once: texts lie on the table, some contracts run."""
    world, _ = asked_once(play(flagship(), AdvancePhase(actor=CLOCK)))
    return world


def anew(world: World, seat: SeatId) -> Mind:
    """Return a bot that keeps nothing from one moment to the next and sees the whole table."""
    mind = Mind(plain_sight(world, seat), bot_of(world.seats[seat].casting.temper))
    mind.calm = mind
    return mind


def kept(world: World, seat: SeatId) -> Mind:
    """Return the bot as it plays."""
    return Mind(plain_sight(world, seat), bot_of(world.seats[seat].casting.temper))


def test_an_offer_leaves_a_mind_calm() -> None:
    """What a bot planned before somebody offered it a contract still holds."""
    offer = an_offer(a_bargain(Clause(article=1, kind="gen_pay", by=(KAZ,), to=(RUS,))))
    world = a_table()
    before = mind_of(world, KAZ).calm
    after = mind_of(change(world, treaties={offer.id: offer}), KAZ)

    assert offer.id in after.texts
    assert after.calm is before


def test_plans_do_not_hang_on_the_table(talks: World) -> None:
    """With all the texts before it the bot would order the same."""
    assert any(text.state in OPEN for text in talks.treaties.values())
    for seat in talks.seats:
        new, old = anew(talks, seat), kept(talks, seat)

        assert planned(new) == planned(old)
        assert (this_year(new), next_year(new)) == (this_year(old), next_year(old))


def test_articles_weigh_the_same_beside_other_offers(talks: World) -> None:
    """An article is weighed once for as long as no text enters into force."""
    for seat in talks.seats:
        new, old = anew(talks, seat), kept(talks, seat)
        for text in old.table:
            for clause in text.terms.clauses:
                assert article(new, clause, text.terms) == article(old, clause, text.terms)


def test_guesses_are_the_same_beside_other_offers(talks: World) -> None:
    """What an article may be worth to somebody else is guessed once as well."""
    new, old = anew(talks, KAZ), kept(talks, KAZ)
    for text in old.texts.values():
        clauses = text.terms.clauses

        assert worth_to(new, EUR, clauses, text.terms) == worth_to(old, EUR, clauses, text.terms)
