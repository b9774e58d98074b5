"""Tracking data from a seat with good telescopes, for money."""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.tries import asked
from game.model.ids import SeatId, million
from game.model.treaties import Clause, Duration, Terms
from game.rules.kinds import kind_of

GOOD = 2
"""Level of tracking worth paying for."""
BIDS = (5, 5, 10, 10, 20)
"""$M once, the first bid first."""
YEARS = 4


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield an offer to the seat with the best telescopes, if nobody shares data with us yet."""
    if mind.me.tracking >= GOOD or not mind.may_offer("debris_tracking", "gen_pay"):
        return
    texts_of_ours = (*mind.under_way(), *mind.table)
    if any(_shares(clause) for text in texts_of_ours for clause in text.terms.clauses):
        return
    for partner in _partners(mind)[:1]:
        price = million(asked(mind, BIDS, "debris_tracking"))
        both = (mind.seat, partner)
        data = Clause(article=1, kind="debris_tracking", by=both, to=both, p={"level": GOOD})
        money = Clause(
            article=2,
            kind="gen_pay",
            by=(mind.seat,),
            to=(partner,),
            p={"amount": price, "schedule": "once"},
        )
        yield Terms(
            title=f"Tracking data for {mind.seat}",
            form="contract",
            purpose="debris",
            depositary=partner,
            parties=both,
            duration=Duration(turns=YEARS),
            clauses=(data, money),
        )


def _shares(clause: Clause) -> bool:
    """Return whether an article shares data of a good level."""
    kind = kind_of(clause)
    return kind.calming and any(
        parameter.name == "level" and kind.number(clause, "level") >= GOOD
        for parameter in kind.parameters
    )


def _partners(mind: Mind) -> list[SeatId]:
    """Return the other seats with good telescopes, the best first."""
    views = mind.public.seats
    good = [
        seat
        for seat in views
        if seat != mind.seat and views[seat].tracking >= GOOD and not mind.snubs(seat)
    ]
    return sorted(good, key=lambda seat: (-views[seat].tracking, -mind.me.trust.get(seat, 0)))
