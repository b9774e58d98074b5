"""Company: whether the others keep the sky clean, as everybody can see."""

from game.model.ids import SeatId
from game.model.treaties import BINDING, Treaty
from game.model.values import Value
from game.rules.conduct import KITS, presumed
from game.rules.fast_sky import Habits
from game.rules.kinds import kind_of
from game.sight.seen import Sight

PLAIN = Habits()
"""The habits of a seat that promised nothing."""
SAILING = 0.85
"""What sails achieve; only a promise beyond it shows in kits."""


class Company(Value, frozen=True, kw_only=True):
    """How the other seats behaved last year."""

    others: int = 0
    keepers: int = 0
    """Other seats that bought kits for what they launched or retired."""
    partners: int = 0
    """Other seats that have owed us such kits since last year at least."""
    breakers: int = 0
    """Those of them that bought none."""

    @property
    def betrayed(self) -> bool:
        """Return whether more than half of the partners did not do what they promised."""
        return 2 * self.breakers > self.partners

    @property
    def co_operates(self) -> bool:
        """Return whether half of the others or more keep the sky clean."""
        return 2 * self.keepers >= self.others > 0


def company_of(sight: Sight) -> Company:
    """Return what a seat sees of the others' care for the sky."""
    others = [seat for seat in sight.public.seats if seat != sight.seat]
    clean = [
        seat for seat in others if presumed(sight.public.seats[seat].disposal_published) in KITS
    ]
    partners = [seat for seat in others if owes_kits(sight, seat)]
    return Company(
        others=len(others),
        keepers=len(clean),
        partners=len(partners),
        breakers=sum(seat not in clean for seat in partners),
    )


def owes_kits(sight: Sight, seat: SeatId) -> bool:
    """Return whether a seat has owed kits since last year under a text that binds both."""
    return any(
        treaty.state in BINDING
        and (treaty.force_turn or 0) < sight.public.turn
        and seat in treaty.bound
        and sight.seat in treaty.bound
        and asks_for_kits(treaty)
        for treaty in (*sight.public.treaties.values(), *sight.own.treaties.values())
    )


def asks_for_kits(treaty: Treaty) -> bool:
    """Return whether some article of a text can only be kept with kits."""
    return any(
        kind_of(clause).habits(clause, PLAIN).disposal > SAILING for clause in treaty.terms.clauses
    )
