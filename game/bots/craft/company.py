"""Company: whether the others keep the sky clean, as far as everybody can see.

What a seat orders stays its own affair. A survey publishes what telescopes see of satellites at
their end, now and then; breaches come to light as findings.
"""

from collections.abc import Iterator

from game.model.ids import SeatId
from game.model.treaties import BINDING, Clause, Treaty
from game.model.values import Value
from game.rules.kinds import kind_of, kinds
from game.rules.sky.conduct import KITS, presumed
from game.rules.sky.fast_sky import Habits
from game.sight.seen import Sight

PLAIN = Habits()
"""The habits of a seat that promised nothing."""
SAILING = 0.85
"""What sails achieve; only a promise beyond it shows in kits."""
CROWDED = 3000
"""Index of the middle band (tenths) from which it counts as crowded."""
BENEFIT_OF_DOUBT = 3
"""Turns of a promise before a survey that still shows the old ways counts against a seat."""


class Company(Value, frozen=True, kw_only=True):
    """How the other seats behaved lately."""

    others: int = 0
    keepers: int = 0
    """Other seats that use kits, by the last survey."""
    partners: int = 0
    """Other seats that owe us kits."""
    breakers: int = 0
    """Those of them that were found out, or that no survey saw with kits for years."""
    shunned: tuple[SeatId, ...] = ()
    """Other seats without kits that stay outside every compact of ours, or break one; not the host.

    Without a compact: those that no survey ever saw with kits, long after most of the others.
    """
    crowded: bool = False
    """Whether the middle band is so full that care means launching less."""

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
    asking = texts_asking_for_kits(sight)
    owing = {seat: years_owed(sight, asking, seat) for seat in others}
    unclean = tuple(seat for seat in others if not is_clean(sight, seat))
    return Company(
        others=len(others),
        shunned=tuple(_outside(sight, asking, owing) if asking else _littering(sight, unclean)),
        crowded=sight.public.sky.bands["MID"].index > CROWDED,
        keepers=len(others) - len(unclean),
        partners=sum(years > 0 for years in owing.values()),
        breakers=sum(years > 0 and breaks(sight, seat, years) for seat, years in owing.items()),
    )


def _outside(
    sight: Sight, asking: tuple[Treaty, ...], owing: dict[SeatId, int]
) -> Iterator[SeatId]:
    """Yield the seats that no text of ours which asks for kits binds, and those that break one.

    Not whoever was seen with kits all the same, nor the host, on whose ground everybody flies.
    """
    for seat, years in owing.items():
        if seat == sight.public.ground.host:
            continue
        inside = any(seat in (*text.bound, *text.signatures) for text in asking)
        littering = not (inside or is_clean(sight, seat))
        if littering or (years and breaks(sight, seat, years)):
            yield seat


def _littering(sight: Sight, unclean: tuple[SeatId, ...]) -> tuple[SeatId, ...]:
    """Return the seats that no survey ever saw with kits, long after most of the others."""
    known = sight.public.turn > BENEFIT_OF_DOUBT and 2 * len(unclean) < len(sight.public.seats)
    return unclean if known else ()


def is_clean(sight: Sight, seat: SeatId) -> bool:
    """Return whether the last survey saw a seat use kits."""
    return presumed(sight.public.seats[seat].disposal_published) in KITS


def breaks(sight: Sight, seat: SeatId, years: int) -> bool:
    """Return whether a seat that has owed kits for so many years was seen to break its word."""
    findings = (*sight.public.findings.values(), *sight.own.findings.values())
    caught = any(
        finding.obligor == seat
        and finding.status == "confirmed"
        and finding.turn >= sight.public.turn - 1
        and kinds()[finding.kind].makes_liable
        for finding in findings
    )
    return caught or (years >= BENEFIT_OF_DOUBT and not is_clean(sight, seat))


def texts_asking_for_kits(sight: Sight) -> tuple[Treaty, ...]:
    """Return the texts that bind the seat and can only be kept with kits."""
    return tuple(
        treaty
        for treaty in (*sight.public.treaties.values(), *sight.own.treaties.values())
        if treaty.state in BINDING and sight.seat in treaty.bound and asks_for_kits(treaty)
    )


def years_owed(sight: Sight, asking: tuple[Treaty, ...], seat: SeatId) -> int:
    """Return for how many full years a seat has owed kits under one of these texts."""
    begun = [treaty.force_turn or 0 for treaty in asking if seat in treaty.bound]
    return max(0, sight.public.turn - min(begun)) if begun else 0


def asks_for_kits(treaty: Treaty) -> bool:
    """Return whether some article of a text can only be kept with kits."""
    return any(takes_kits(clause) for clause in treaty.terms.clauses)


def takes_kits(clause: Clause) -> bool:
    """Return whether an article can only be kept with kits."""
    return kind_of(clause).habits(clause, PLAIN).disposal > SAILING
