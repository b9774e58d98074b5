"""Judgement: whether a bot would be bound by a text at all, and what would change its mind.

Between two seats it may still hold out for more; that is haggling.
"""

from collections.abc import Iterator
from itertools import groupby

import msgspec

from game.bots.craft.company import takes_kits
from game.bots.craft.mind import Mind, about_the_sky
from game.bots.craft.scrutiny import detection, has_teeth, is_burden, is_verified, unkept
from game.bots.craft.temper import Circle
from game.bots.craft.weighing import Weighed, weighed_anew
from game.model.ids import Tenths, million
from game.model.treaties import ALL, Clause, Parameter, Terms
from game.model.values import Value
from game.rules.home.approval import approval
from game.rules.kinds import kind_of
from game.rules.parameters import Choice, Flag, Number
from game.rules.treaties.faults import faults_of
from game.rules.treaties.ratification import APPROVED, LOBBIED, LOBBY_COST

RESERVATION = million(1)
"""What a text between two seats must be worth to a bot at least (k$ over three turns)."""
NOTHING_ASKED = -million(1_000_000)
"""What a bot asks for where it does not haggle: its temper alone decides."""
SUSPECT = 350
"""Tenths of trust below which a seat counts as distrusted."""
ENOUGH_TRUST = Tenths(500)
MOVABLE = (Number, Choice, Flag)
"""Parameters with values that bots move."""


class Change(Value, frozen=True, kw_only=True):
    """One value of one article changed, and what the text is then worth."""

    article: int
    parameter: str
    value: Parameter
    steps: int
    """How many of the offered levels it moves."""
    text: Weighed


def would_sign(mind: Mind, text: Weighed) -> bool:
    """Return whether the bot would rather be bound by a text than not, and can be."""
    return (
        _pays(mind, text)
        and mind.me.cash + min(0, text.cash_now) >= 0
        and ratifiable(mind, text.terms)
    )


def turning(mind: Mind, text: Weighed, asks: int) -> Change | None:
    """Return the smallest change of one value that makes a text welcome, or None.

    Welcome is what the bot would sign and what is worth as much as it ``asks`` for. The change
    takes nothing from the others that does not help the bot itself or its people's approval.
    """
    content = text.worth >= asks and _pays(mind, text)
    moves = sorted(_moves(text), key=lambda move: move[-1])
    for _, near in groupby(moves, key=lambda move: move[-1]):
        changes = [_change(mind, text, *move) for move in near]
        for change in sorted(changes, key=lambda each: each.text.worth):
            better = content or change.text.worth > text.worth
            if better and change.text.worth >= asks and is_sound(mind, change.text):
                return change
    return None


def changes_of(mind: Mind, text: Weighed) -> Iterator[Change]:
    """Yield the text with one value moved to each of its other levels."""
    yield from (_change(mind, text, *move) for move in _moves(text))


def is_sound(mind: Mind, text: Weighed) -> bool:
    """Return whether the bot would sign a changed text and the rules allow it."""
    return would_sign(mind, text) and not any(faults_of(text.terms, mind.world))


def ratifiable(mind: Mind, terms: Terms) -> bool:
    """Return whether the own people would let a text pass, with some lobbying if need be."""
    if terms.form == "contract":
        return True
    level = approval(mind.mood, terms)
    return level >= APPROVED or (level >= LOBBIED and mind.me.influence >= LOBBY_COST)


def circle_of(mind: Mind, text: Weighed) -> Circle:
    """Return whom a text would bind, and what it asks of the seat."""
    trust, terms = mind.me.trust, text.terms
    cheats = mind.temper.cheats
    return Circle(
        debris=about_the_sky(terms.clauses) and terms.form == "treaty",
        states=sum(seat in terms.parties for seat in mind.states),
        all_states=len(mind.states),
        distrusted=any(
            trust.get(seat, ENOUGH_TRUST) < SUSPECT for seat in terms.parties if seat != mind.seat
        ),
        shunned=is_shunned(mind, terms),
        verified=is_verified(terms),
        teeth=has_teeth(terms),
        cash=text.cash,
        cash_now=text.cash_now,
        burden=is_burden(mind, terms),
        watched=unkept(mind, text) if cheats else 0,
        detection=detection(mind, terms) if cheats else 0,
    )


def is_shunned(mind: Mind, terms: Terms) -> bool:
    """Return whether the seat would promise something to a seat that it shuns.

    Compacts are open to everybody: they are how a shunned seat comes back.
    """
    if not mind.temper.shuns or any(map(takes_kits, terms.clauses)):
        return False
    return any(
        {ALL, mind.seat} & set(clause.by) and {ALL, seat} & set(clause.to)
        for clause in terms.clauses
        for seat in mind.company.shunned
        if seat in terms.parties
    )


def _pays(mind: Mind, text: Weighed) -> bool:
    """Return whether a text is worth more than none, by its temper."""
    circle = circle_of(mind, text)
    if circle.shunned or not mind.temper.joins(circle, text.worth):
        return False
    return len(text.terms.parties) > 2 or text.worth >= RESERVATION


def _moves(text: Weighed) -> Iterator[tuple[Clause, str, Parameter, int]]:
    """Yield every value of every article that can be moved, and by how many levels."""
    for clause in text.terms.clauses:
        for name, value, steps in levels(clause):
            yield clause, name, value, steps


def _change(
    mind: Mind, text: Weighed, clause: Clause, name: str, value: Parameter, steps: int
) -> Change:
    """Return the text with one value moved."""
    moved = msgspec.structs.replace(clause, p={**clause.p, name: value})
    return Change(
        article=clause.article,
        parameter=name,
        value=value,
        steps=steps,
        text=weighed_anew(mind, text, moved),
    )


def levels(clause: Clause) -> Iterator[tuple[str, Parameter, int]]:
    """Yield the other values that bots offer for each parameter, and how far away each is."""
    kind = kind_of(clause)
    for parameter in kind.parameters:
        if not isinstance(parameter, MOVABLE):
            continue
        now, choices = kind.value(clause, parameter.name), parameter.choices()
        here = _place(parameter, choices, now)
        for place, value in enumerate(choices):
            if value != now:
                yield parameter.name, value, max(1, abs(place - here))


def _place(
    parameter: Number | Choice | Flag, choices: tuple[Parameter, ...], now: Parameter
) -> int:
    """Return the place of a value among the choices; for a number between two, the lower one."""
    if now in choices:
        return choices.index(now)
    lower = [value for value in choices if isinstance(value, int) and value < int(str(now))]
    return max(0, len(lower) - 1)
