"""Judgement: whether a bot would sign a text, what it holds out for, what would change its mind.

Between two seats it holds out for a part of what both should gain together. The part shrinks with
every exchange: slowly for a boulware bargainer, steadily for a linear one, at once for a conceder.
"""

from collections.abc import Iterator

import msgspec

from game.bots.craft.guesses import worth_to
from game.bots.craft.mind import Mind, about_the_sky
from game.bots.craft.scrutiny import detection, has_teeth, is_verified, unkept
from game.bots.craft.temper import Circle
from game.bots.craft.weighing import Weighed, weighed_anew
from game.model.ids import Tenths, million
from game.model.seats import Style
from game.model.treaties import Clause, Parameter, Terms
from game.model.values import Value
from game.rules.home.approval import approval
from game.rules.kinds import kind_of
from game.rules.parameters import Choice, Flag, Number
from game.rules.treaties.faults import faults_of
from game.rules.treaties.ratification import APPROVED, LOBBIED, LOBBY_COST

RESERVATION = million(1)
"""What a text between two seats must be worth to a bot at least (k$ over three turns)."""
HELD_OUT: dict[Style, tuple[int, ...]] = {
    "boulware": (60, 58, 54, 48, 36, 10),
    "linear": (50, 44, 38, 30, 20, 5),
    "conceder": (36, 26, 18, 12, 6, 0),
}
"""Percent of the common gain that each style holds out for, by the exchanges so far."""
SUSPECT = 350
"""Tenths of trust below which a seat counts as distrusted."""
ENOUGH_TRUST = Tenths(500)


class Change(Value, frozen=True, kw_only=True):
    """One value of one article changed, and what the text is then worth."""

    article: int
    parameter: str
    value: Parameter
    steps: int
    """How many of the offered levels it moves."""
    text: Weighed


def would_sign(mind: Mind, text: Weighed, exchanges: int) -> bool:
    """Return whether the bot would be bound by a text now, after so many exchanges about it."""
    return (
        _pays(mind, text, exchanges)
        and mind.me.cash + min(0, text.cash_now) >= 0
        and ratifiable(mind, text.terms)
    )


def turning(mind: Mind, text: Weighed, exchanges: int) -> Change | None:
    """Return the smallest change of one value with which the bot would sign, or None.

    It takes nothing from the others that does not help the bot itself or its people's approval.
    """
    changes = sorted(_changes(mind, text), key=lambda each: (each.steps, each.text.worth))
    content = _pays(mind, text, exchanges)
    for change in changes:
        if not content and change.text.worth <= text.worth:
            continue
        sound = would_sign(mind, change.text, exchanges)
        if sound and not any(faults_of(change.text.terms, mind.world)):
            return change
    return None


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
        watched=unkept(mind, text) if cheats else 0,
        detection=detection(mind, terms) if cheats else 0,
    )


def is_shunned(mind: Mind, terms: Terms) -> bool:
    """Return whether the seat would promise something to a seat that it shuns.

    Texts about the sky are open to everybody: they are how a shunned seat comes back.
    """
    if not mind.temper.shuns or about_the_sky(terms.clauses):
        return False
    return any(
        mind.seat in clause.by and seat in clause.to
        for clause in terms.clauses
        for seat in mind.company.shunned
    )


def _pays(mind: Mind, text: Weighed, exchanges: int) -> bool:
    """Return whether a text is worth enough, by its temper and its style."""
    circle = circle_of(mind, text)
    if circle.shunned or not mind.temper.joins(circle, text.worth):
        return False
    if len(text.terms.parties) > 2:
        return True
    ladder = HELD_OUT[mind.me.casting.style]
    percent = ladder[min(exchanges, len(ladder) - 1)]
    common = text.worth + max(0, _theirs(mind, text.terms))
    return text.worth >= max(RESERVATION, common * percent // 100)


def _theirs(mind: Mind, terms: Terms) -> int:
    """Return what the only other party may gain by a text."""
    (other,) = (seat for seat in terms.parties if seat != mind.seat)
    return worth_to(mind, other, terms.clauses, terms)


def _changes(mind: Mind, text: Weighed) -> Iterator[Change]:
    """Yield the text with one value moved to each of its other levels."""
    for clause in text.terms.clauses:
        for name, value, steps in levels(clause):
            moved = msgspec.structs.replace(clause, p={**clause.p, name: value})
            yield Change(
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
        if not isinstance(parameter, Number | Choice | Flag):
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
