"""Credit: the lead of a joint project of three parties or more."""

from collections.abc import Iterator

from game.bots.craft.aim import JudgedText
from game.bots.craft.ideas.venture import KIND, free_works, venture
from game.bots.craft.mind import Mind
from game.model.treaties import Terms

GUESTS = 3
"""Partners that are asked."""
ENOUGH = 7
"""Points with which the seat is content."""
OWN = 70
"""Percent of the price that the seat pays."""


class Credit(JudgedText):
    """A venture on the ground with three others, led by the seat."""

    name = "credit"
    kinds = ("gen_joint",)

    def texts(self, mind: Mind) -> Iterator[Terms]:
        """Offer the first work that nobody has begun, to others every year."""
        if not mind.may_offer(KIND) or mind.secret_now >= ENOUGH:
            return
        trust = mind.own.trusted_by
        others = (seat for seat in mind.states if seat != mind.seat)
        friends = sorted(others, key=lambda seat: -trust.get(seat, 0))
        first = mind.public.turn % max(1, len(friends) - GUESTS + 1)
        for project in free_works(mind):
            yield venture(mind, project, tuple(friends[first : first + GUESTS]), OWN)
            return


AIM = Credit()
