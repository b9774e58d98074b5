"""Convening: bringing others together. Summits in the own hall, and a conference when talks fail.

A conference costs influence. A host calls one when no text about rubbish in orbit binds half of the
states after some years of talks; what nobody would accept from a single seat may be adopted there.
"""

from collections.abc import Iterator

from game.bots.craft.company import asks_for_kits
from game.bots.craft.ideas import compact
from game.bots.craft.mind import Mind
from game.bots.craft.payload_worth import weight
from game.model.conference import Alternative, Bracket
from game.model.ids import million
from game.model.treaties import Clause, Parameter
from game.rules.conference.calling import EXTRA, PRICE, CallConference
from game.rules.conference.floor import sitting
from game.rules.conference.summits import HoldSummit, hall_owner
from game.rules.vocabulary import AnyCommand

BEGINS = 3
"""First turn in which a host gives up on talks and calls a conference."""
KEPT = 1
"""Influence that a seat keeps for other purposes."""
GUESTS = 3
CALM = 200
"""World tension (tenths) above which a summit is worth its price to anybody."""
BRACKETS: dict[str, tuple[str, tuple[Parameter, ...]]] = {
    "debris_disposal": ("rate", (90, 75, 95)),
    "debris_fund": ("amount", (million(6), million(12), 0)),
}
"""What is left open in a text for a conference: a parameter and the values that are proposed."""


def convened(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return the summit or the conference to which the seat invites now."""
    return (*_summit(mind), *_conference(mind))


def _summit(mind: Mind) -> Iterator[AnyCommand]:
    """Yield the summit of this year, where the seat has a hall and a use for it."""
    today = (mind.seat, mind.public.turn)
    held = any((past.seat, past.turn) == today for past in mind.world.summits)
    useful = weight(mind, "convening") or mind.public.tension > CALM
    if held or not useful or hall_owner(mind.world) != mind.seat or mind.me.influence <= KEPT:
        return
    friends = sorted(
        (seat for seat in mind.public.seats if seat != mind.seat),
        key=lambda seat: -mind.own.trusted_by.get(seat, 0),
    )
    yield HoldSummit(guests=tuple(friends[:GUESTS]))


def _conference(mind: Mind) -> Iterator[AnyCommand]:
    """Yield the call to a conference about debris, if everything else has failed."""
    free = EXTRA in mind.public.settings.extras
    affordable = free or mind.me.influence >= PRICE + KEPT
    late = mind.public.turn >= BEGINS and mind.turns_left > 0
    if not (mind.temper.hosts and mind.me.is_state and late and affordable):
        return
    if sitting(mind.world) is not None or _is_agreed(mind):
        return
    for terms in compact.for_all(mind):
        yield CallConference(terms=terms, brackets=tuple(_brackets(terms.clauses)))


def _is_agreed(mind: Mind) -> bool:
    """Return whether a text that asks for kits binds, or may soon bind, half of the states."""
    texts = (*mind.world.treaties.values(),)
    crowds = [len(t.bound or t.signatures) for t in texts if asks_for_kits(t) and t.signatures]
    return any(2 * crowd >= len(mind.states) for crowd in crowds)


def _brackets(clauses: tuple[Clause, ...]) -> Iterator[Bracket]:
    """Yield what stays open in the articles of a text."""
    for clause in clauses:
        if clause.kind in BRACKETS:
            name, values = BRACKETS[clause.kind]
            proposed = tuple(Alternative(value=value) for value in values)
            yield Bracket(article=clause.article, parameter=name, alternatives=proposed)
