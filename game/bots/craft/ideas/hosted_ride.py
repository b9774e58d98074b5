"""A small payload on somebody else's launches, for a seat that has none in orbit yet."""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.payload_worth import weight
from game.bots.craft.tries import asked
from game.model.ids import SeatId, million
from game.model.treaties import Clause, Duration, Terms

FIRST = "hosted_payload"
WANTS = 15
"""Weight of science (percent) from which a seat looks for rides."""
BIDS = (5, 5, 10)
"""$M a ride, the first bid first."""
YEARS = 3


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield an offer to the seat that launched most last year."""
    first = weight(mind, "firsts") > 0 and FIRST not in mind.me.firsts
    wanted = first or weight(mind, "science") >= WANTS
    if not wanted or mind.is_promised("slot_ride") or not mind.may_offer("slot_ride"):
        return
    price = million(asked(mind, BIDS, "slot_ride"))
    for carrier in _carriers(mind)[:1]:
        clause = Clause(
            article=1,
            kind="slot_ride",
            by=(carrier,),
            to=(mind.seat,),
            p={"what": "hosted", "number": 1, "price": price},
        )
        yield Terms(
            title=f"Rides for payloads of {mind.seat}",
            form="contract",
            purpose="slots",
            depositary=carrier,
            parties=(carrier, mind.seat),
            duration=Duration(turns=YEARS),
            clauses=(clause,),
        )


def _carriers(mind: Mind) -> list[SeatId]:
    """Return the other seats that launched last year, the most launches first."""
    known = mind.outlook.profiles
    flown = [
        seat
        for seat in known
        if seat != mind.seat and known[seat].launches_last and not mind.snubs(seat)
    ]
    return sorted(flown, key=lambda seat: -known[seat].launches_last)
