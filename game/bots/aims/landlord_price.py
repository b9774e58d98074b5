"""Landlord's price: a mean rent of 100 $M a year at most."""

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.model.treaties import BINDING, Clause, Treaty
from game.model.values import clamp
from game.rules.kinds import kind_of
from game.rules.scoring.agendas_deals import CHEAP_RENT

KIND = "lease_rent"
MOST = 15


class LandlordPrice(Aim):
    """A rent that is low enough for the years that are left makes up for those before."""

    name = "landlord_price"
    kinds = (KIND,)

    def text(self, mind: Mind, treaty: Treaty) -> int:
        """Compare the mean rent with this text and as it is; getting nearer counts."""
        rent = _rent(mind, treaty.terms.clauses)
        if rent is None:
            return 0
        return _points(mind, rent) - _points(mind, _paid_now(mind))


def _points(mind: Mind, rent: int) -> int:
    """Return 15 for a mean below the mark, and less for every million above it."""
    played, left = mind.public.turn, mind.turns_left
    mean = (played * _paid_now(mind) + left * rent) // max(1, played + left)
    return clamp(MOST - (mean - CHEAP_RENT) // 1000, 0, MOST)


def _paid_now(mind: Mind) -> int:
    """Return the rent that the seat owes this year."""
    running = (text for text in mind.texts.values() if text.state in BINDING)
    return sum(_rent(mind, text.terms.clauses) or 0 for text in running)


def _rent(mind: Mind, clauses: tuple[Clause, ...]) -> int | None:
    """Return the rent that some articles ask of the seat, or None."""
    for clause in clauses:
        if clause.kind == KIND and mind.seat in clause.by:
            return kind_of(clause).number(clause, "amount")
    return None


AIM = LandlordPrice()
