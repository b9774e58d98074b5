"""Scenes for bargaining: a house for sale, as its seller and its buyer see it."""

from game.bots.bargaining import Bargain, Domain, Issue
from game.model.seats import Style

PRICE = Issue(name="price", levels=(100, 110, 120, 130, 140))
MONTH = Issue(name="month", levels=("May", "June", "July"))
GARDEN = Issue(name="garden", levels=(False, True))
ISSUES = (PRICE, MONTH, GARDEN)


def the_seller(reservation: int = 20) -> Domain:
    """Return what the seller thinks: the price is nearly all."""
    worths = ((0, 20, 40, 60, 80), (0, 5, 10), (10, 0))
    return Domain.of_worths(ISSUES, worths, reservation)


def the_buyer(reservation: int = 20) -> Domain:
    """Return what the buyer thinks: it must move in early, and loves the garden."""
    worths = ((40, 30, 20, 10, 0), (30, 15, 0), (0, 30))
    return Domain.of_worths(ISSUES, worths, reservation)


def a_bargain(domain: Domain, style: Style = "linear", exchanges: int = 12) -> Bargain:
    """Return a bargain with a little less imagination than usual."""
    return Bargain(domain, style, exchanges, minds=200)
