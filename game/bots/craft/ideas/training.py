"""Training and open data, for a seat that wants science or education, against money."""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.payload_worth import weight
from game.bots.craft.tries import asked
from game.model.ids import SeatId, million
from game.model.treaties import Clause, Duration, Parameter, Terms

KIND = "gen_capacity"
BIDS = (5, 5, 10, 20, 20, 40)
"""$M once, the first bid first."""
YEARS = 3
BEGINS = 2
"""First turn in which bots think of it."""
PEOPLE = 2


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield an offer to the seat with the most science, if nobody teaches us yet."""
    wanted = _wanted(mind)
    if not wanted or mind.public.turn < BEGINS or not mind.may_offer(KIND, "gen_pay"):
        return
    if mind.is_promised(KIND):
        return
    price = million(asked(mind, BIDS, KIND))
    for teacher in _teachers(mind)[:1]:
        lessons = Clause(article=1, kind=KIND, by=(teacher,), to=(mind.seat,), p=wanted)
        money = Clause(
            article=2,
            kind="gen_pay",
            by=(mind.seat,),
            to=(teacher,),
            p={"amount": price, "schedule": "once"},
        )
        yield Terms(
            title=f"Training and data for {mind.seat}",
            form="contract",
            purpose="general",
            depositary=teacher,
            parties=(teacher, mind.seat),
            duration=Duration(turns=YEARS),
            clauses=(lessons, money),
        )


def _wanted(mind: Mind) -> dict[str, Parameter]:
    """Return what the seat would like to be taught, if its objectives ask for it."""
    people = PEOPLE if weight(mind, "education") else 0
    data = weight(mind, "science") > 0
    if not people and not data:
        return {}
    return {"gives": "training", "points": 0, "seats": people, "data": data}


def _teachers(mind: Mind) -> list[SeatId]:
    """Return the other states, the most learned first, then the most trusted."""
    views = mind.public.seats
    others = [seat for seat in mind.states if seat != mind.seat and not mind.snubs(seat)]
    return sorted(others, key=lambda seat: (-views[seat].science, -mind.me.trust.get(seat, 0)))
