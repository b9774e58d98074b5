"""The debris compact: care at the end of life, no weapon tests, shared tracking, a fund, and teeth.

It goes to every state whose people should accept it; half of all states bring it into force, and
the others, and companies, may join later.
"""

from collections.abc import Iterator

from game.bots.craft.company import asks_for_kits
from game.bots.craft.guesses import would_ratify
from game.bots.craft.mind import Mind
from game.bots.craft.tries import asked, unwilling
from game.model.ids import SeatId, million
from game.model.treaties import ALL, Clause, Entry, Parameter, Terms, Withdrawal

TITLE = "Compact for Open Skies"
ASKS: tuple[tuple[int, int], ...] = ((95, 20), (90, 12), (90, 6), (90, 0))
"""Disposal (percent) and fund ($M a party and year), the first ask first."""
FEE = million(10)
"""What leaving costs."""


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield the compact, if none is under way and half of the states could be won for it."""
    if not (mind.temper.initiative and mind.me.is_state and mind.may_offer("debris_disposal")):
        return
    if any(asks_for_kits(text) for text in (*mind.under_way(), *mind.table)):
        return
    clauses = _clauses(mind)
    lost = unwilling(mind)
    everybody = _terms(mind, mind.states, clauses)
    willing = tuple(
        seat
        for seat in mind.states
        if seat == mind.seat or (seat not in lost and would_ratify(mind, seat, everybody))
    )
    if len(willing) > 1 and 2 * len(willing) >= len(mind.states):
        yield _terms(mind, willing, clauses)


def _terms(mind: Mind, parties: tuple[SeatId, ...], clauses: tuple[Clause, ...]) -> Terms:
    """Return the compact between these states, kept by the host if it is one of them."""
    host = mind.public.ground.host
    companies = tuple(seat for seat in mind.public.seats if seat not in mind.states)
    count = min(len(parties), max(2, (len(mind.states) + 1) // 2))
    return Terms(
        title=TITLE,
        purpose="debris",
        depositary=host if host in parties else mind.seat,
        parties=parties,
        open_to=(ALL, *companies),
        entry=Entry(rule=("count",), count=count),
        withdraw=Withdrawal(notice=1, fee=FEE),
        amend="two_thirds",
        clauses=clauses,
    )


def _clauses(mind: Mind) -> tuple[Clause, ...]:
    """Return the articles that this room knows, numbered."""
    rate, fund = asked(mind, ASKS, "debris_disposal")
    values: dict[str, dict[str, Parameter]] = {
        "debris_disposal": {"rate": rate, "years": 5, "covers": "both"},
        "debris_asat_ban": {"scope": "all"},
        "debris_tracking": {"level": 2, "notify": True},
        "debris_inspection": {"visits": 1, "where": ("factories",)},
        "debris_fund": {"amount": million(fund), "spend": "removal"},
        "gen_sanction": {"articles": ("1",), "grade": "material", "what": "slots", "size": 1},
    }
    known = [kind for kind in values if mind.may_offer(kind)]
    if not fund:
        known = [kind for kind in known if kind != "debris_fund"]
    return tuple(
        Clause(article=number, kind=kind, p=values[kind])
        for number, kind in enumerate(known, start=1)
    )
