"""Use it or lose it: a seat that lacks slots pays the tenant for giving up idle ones."""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.bots.craft.needs import next_year
from game.bots.craft.tries import asked
from game.bots.craft.wording import treaty
from game.model.ids import SeatId, million
from game.model.treaties import Clause, Terms

KIND = "slot_use_or_lose"
GIVES = (0, 5, 5, 10, 20)
"""$M once, the first offer first."""
BEGINS = 2
"""First turn in which bots think of it."""
ALL_USED = 80
"""Percent of its slots that a holder should use."""


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield the text for the holder with the most idle slots, if the seat lacks some itself."""
    if mind.public.turn < BEGINS or not mind.me.is_state or not mind.may_offer(KIND, "gen_pay"):
        return
    hosting = mind.seat == mind.public.ground.host
    if _agreed(mind) or not (hosting or next_year(mind).lacking):
        return
    for holder in _idle(mind)[:1]:
        rule = Clause(
            kind=KIND, by=(holder,), to=(mind.seat,), p={"threshold": ALL_USED, "window": 1}
        )
        gives = million(asked(mind, GIVES, KIND))
        money = Clause(kind="gen_pay", by=(mind.seat,), to=(holder,), p={"amount": gives})
        clauses = (rule, money) if gives else (rule,)
        yield treaty("Idle slots to the pool", (mind.seat, holder), "slots", 0, *clauses)


def _agreed(mind: Mind) -> bool:
    """Return whether some holder gives up idle slots already, as far as the seat knows."""
    return any(
        clause.kind == KIND
        for text in (*mind.world.treaties.values(), *mind.table)
        if text in mind.table or text.force_turn is not None
        for clause in text.terms.clauses
    )


def _idle(mind: Mind) -> list[SeatId]:
    """Return the other states that left slots idle last year, the most first."""
    held = dict.fromkeys(mind.states, 0)
    for slot in mind.public.slots.values():
        if slot.owner in held:
            held[slot.owner] += 1
    idle = {seat: held[seat] - mind.outlook.profiles[seat].site_last for seat in held}
    others = (seat for seat in idle if seat != mind.seat and idle[seat] > 0)
    return sorted(others, key=lambda seat: -idle[seat])
