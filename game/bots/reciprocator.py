"""The reciprocator: does as the others do. It starts friendly, answers in kind, and forgives."""

from game.bots.craft.company import Company
from game.bots.craft.temper import Circle, Temper, at_least_kit
from game.model.launches import Conduct
from game.model.seats import Seat
from game.model.values import half_up

RETALIATION = 5
"""Launches wanted a turn, times the scale of the seat, while the others let it down."""


class Reciprocator(Temper):
    """Kits while half of the others buy them; none while partners break their word."""

    name = "reciprocator"
    shuns = True
    retaliates = True
    visits = 1

    def launches(self, seat: Seat, company: Company) -> int:
        """Launch more while the others grab what they can."""
        wanted = RETALIATION if company.betrayed else self.appetite
        return half_up(wanted * seat.scale, 100)

    def conduct(self, promised: Conduct, company: Company) -> Conduct:
        """Keep the word that others keep; do more while they do more."""
        if company.betrayed:
            return "none"
        return at_least_kit(promised) if company.co_operates else promised

    def pays_upkeep(self, company: Company) -> bool:
        """Share the burden while others carry theirs."""
        return company.co_operates and not company.betrayed

    def joins(self, circle: Circle, gain: int) -> bool:
        """Join what pays; about the sky only with half of the states, and nobody it distrusts."""
        enough = 2 * circle.states >= circle.all_states and not circle.distrusted
        return gain > 0 and (enough or not circle.debris)


BOT = Reciprocator()
