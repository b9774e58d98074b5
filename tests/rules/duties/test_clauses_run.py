"""Clauses at work: the oldest first, each on the world that the one before it left."""

from game.model.ids import Turn, million
from game.rules.duties.clauses_run import close_clauses, run_clauses
from game.rules.money.treasury import CREDIT
from tests.rules.clauses.desk import a_year_later, an_article, in_force
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world, after, cash, events_of


def test_two_payments_cannot_overdraw_one_purse() -> None:
    """200 $M of credit for two payments of 150: the second is owed in part."""
    pay = an_article("gen_pay", amount=million(150))
    world = after(in_force(pay, pay), run_clauses)

    assert cash(world, RUS) == CREDIT
    assert [(debt.article, debt.amount) for debt in world.arrears] == [(2, million(100))]


def test_the_oldest_treaty_is_served_first() -> None:
    """Whoever has the older text gets the money."""
    pay = an_article("lease_rent", amount=million(200))
    other = an_article("lease_rent", to=EUR, amount=million(200))
    young = a_treaty(pay, name="t-1", force_turn=Turn(2))
    old = a_treaty(other, name="t-2", parties=(RUS, EUR), force_turn=Turn(1))
    world = after(a_world(young, old, turn=Turn(2)), run_clauses)

    assert (cash(world, EUR), cash(world, KAZ)) == (million(300), million(100))


def test_without_treaties_nothing_happens() -> None:
    """Neither at Brief nor at Review."""
    assert events_of(a_world(), run_clauses, close_clauses) == ()


def test_articles_of_a_text_that_ended_rest() -> None:
    """It is filed."""
    treaty = a_treaty(an_article("gen_pay"), state="expired")

    assert events_of(a_year_later(a_world(treaty)), run_clauses) == ()
