"""A seat on somebody's crew flight, for a seat whose people want to see one of theirs in space."""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.payload_worth import weight
from game.bots.craft.tries import asked
from game.model.ids import SeatId, million
from game.model.treaties import Clause, Duration, Terms

FIRST = "crew_seat"
BIDS = (30, 55, 55, 70)
"""$M for the seat, the first bid first."""


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield an offer to a seat that flies crews, if the first own cosmonaut is still to come."""
    wanted = weight(mind, "firsts") and FIRST not in mind.me.firsts
    if not wanted or mind.me.technology.crew or not mind.may_offer("slot_ride"):
        return
    if mind.is_promised("slot_ride"):
        return
    price = million(asked(mind, BIDS, "slot_ride"))
    for carrier in _carriers(mind)[:1]:
        clause = Clause(
            article=1,
            kind="slot_ride",
            by=(carrier,),
            to=(mind.seat,),
            p={"what": FIRST, "number": 1, "price": price, "on": "crewed"},
        )
        yield Terms(
            title=f"A seat in orbit for {mind.seat}",
            form="contract",
            purpose="slots",
            depositary=carrier,
            parties=(carrier, mind.seat),
            duration=Duration(turns=2),
            clauses=(clause,),
        )


def _carriers(mind: Mind) -> list[SeatId]:
    """Return the other seats that flew crews lately, the most flights first."""
    flown = dict.fromkeys(mind.public.seats, 0)
    for launch in mind.public.launch_log:
        if mind.public.library.payloads[launch.payload].purpose == "crew":
            flown[launch.seat] += 1
    others = (seat for seat, flights in flown.items() if flights and seat != mind.seat)
    return sorted(others, key=lambda seat: -flown[seat])
