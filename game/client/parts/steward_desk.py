"""The steward's desk: what it shall do while we are away, what it did, and what waits for a yes."""

from collections.abc import Iterator
from typing import Literal, get_args, get_type_hints

import msgspec

from game.client import amounts
from game.client.parts import texts
from game.client.parts.rows_of import Row, pick
from game.client.scene import Scene
from game.client.widgets.chip import Chip
from game.model.classroom import Handback, Payment
from game.model.instructions import StandingInstructions
from game.rules.classroom.payments import ApprovePayment
from game.rules.classroom.stewards import SetInstructions, TakeSteward
from game.rules.conference.summits import HoldSummit
from game.rules.engine import Command
from game.rules.kinds import kinds

_CHOICES: dict[str, tuple[object, ...]] = {
    name: get_args(hint)
    for name, hint in get_type_hints(StandingInstructions).items()
    if getattr(hint, "__origin__", None) is Literal
}
"""The instructions that are a choice, with their values; the first is the default."""


def instructions(scene: Scene) -> tuple[Row, ...]:
    """Return a row of chips for each instruction."""
    given = scene.own.me.instructions
    rows = [_choice(scene, given, name) for name in _CHOICES]
    if given.new_offers == "accept_if_better":
        rows.append(_kinds(scene, given))
    take = TakeSteward(seat=scene.me)
    chip = _chip(scene, "take", scene.say("team.take"), take, "bot")
    return (Row("", "", (chip,), scene.say("team.steward.note")), *rows)


def waiting(scene: Scene) -> tuple[Row, ...]:
    """Return the payments that wait, and what the steward did while we were away."""
    rows = [*_payments(scene), *_summit(scene), *_handback(scene)]
    return tuple(rows) or (Row("", "", (), scene.say("team.waiting.none")),)


def _choice(scene: Scene, given: StandingInstructions, name: str) -> Row:
    """Return one instruction."""
    now = msgspec.structs.asdict(given)[name]
    chips = tuple(
        pick(
            f"{name}.{value}",
            scene.say(f"steward.{name}-{value}"),
            on=value == now,
            answer=_with(given, name, value),
        )
        for value in _CHOICES[name]
    )
    return Row(scene.say(f"steward.{name}"), "", chips)


def _kinds(scene: Scene, given: StandingInstructions) -> Row:
    """Return the kinds of clauses that an accepted offer may contain."""
    allowed = [name for name in scene.public.settings.clause_kinds if name in kinds()]
    chips = tuple(
        pick(
            f"kinds.{name}",
            texts.kind_title(scene, name),
            on=name in given.kinds,
            answer=_with(given, "kinds", _ticked(given.kinds, name)),
        )
        for name in allowed
    )
    return Row(scene.say("steward.kinds"), "", chips)


def _ticked(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    """Return the ticked kinds with one more, or without it."""
    return tuple(each for each in names if each != name) if name in names else (*names, name)


def _with(given: StandingInstructions, name: str, value: object) -> SetInstructions:
    """Return the command that changes one instruction."""
    changed = msgspec.structs.replace(given, **{name: value})
    return SetInstructions(instructions=changed)


def _payments(scene: Scene) -> Iterator[Row]:
    """Yield the orders that wait for the treasurer."""
    for payment in scene.own.payments:
        chips = tuple(
            Chip(
                id=f"team.{word}.{payment.id}",
                label=scene.say(f"team.{word}"),
                icon=icon,
                answer=_answer(scene, payment, approved=approved),
            )
            for word, icon, approved in (("pay", "check", True), ("stop", "x", False))
        )
        asked = next((p.call_sign for p in scene.own.places if p.id == payment.asked_by), "")
        yield Row(
            scene.say("team.payment", who=asked),
            amounts.money(scene, payment.amount),
            chips,
            scene.say("team.payment.note"),
        )


def _answer(scene: Scene, payment: Payment, *, approved: bool) -> ApprovePayment:
    return ApprovePayment(payment=payment.id, approved=approved, place=scene.ticket.place or None)


def _summit(scene: Scene) -> Iterator[Row]:
    """Yield the invitation to our summit hall, if it stands and waits for guests."""
    guests = tuple(seat for seat in scene.public.seats if seat != scene.me)
    command = HoldSummit(guests=guests)
    if scene.refusal(command) is None:
        chip = _chip(scene, "summit", scene.say("team.summit"), command, "landmark")
        yield Row(scene.say("summit.title"), "", (chip,), scene.say("team.summit.note"))


def _handback(scene: Scene) -> Iterator[Row]:
    """Yield what the steward did and what it left open."""
    handback: Handback | None = scene.own.handback
    if handback is None:
        return
    span = scene.say("team.back.span", since=handback.since, until=handback.until)
    yield Row(scene.say("team.back"), span, (), scene.say("team.back.note"))
    for act in handback.acts:
        about = texts.find(scene, act.about)
        title = act.about if about is None else texts.called(scene, about)
        yield Row(
            scene.say(f"team.act.{act.command}") if _known(act.command) else act.command,
            scene.say("team.turn", turn=act.turn),
            (),
            title,
        )
    for matter in handback.left_open:
        about = texts.find(scene, matter.id)
        title = "" if about is None else texts.called(scene, about)
        yield Row(scene.say(f"team.open.{matter.kind}"), "", (), title)


_ACTS = (
    "SetOrders",
    "RejectTreaty",
    "InitialArticle",
    "SignTreaty",
    "RatifyTreaty",
    "AnswerIncident",
    "SendMessage",
    "MarkReady",
    "GiveNotice",
    "AnswerFinding",
)


def _known(command: str) -> bool:
    """Return whether an act of a steward has words of its own."""
    return command in _ACTS


def _chip(scene: Scene, id: str, words: str, command: Command, icon: str) -> Chip:
    """Return a chip that sends a command, or says why it would be refused."""
    refusal = scene.refusal(command)
    return Chip(
        id=f"team.{id}",
        label=words,
        icon=icon,
        answer=command,
        enabled=refusal is None,
        tip="" if refusal is None else scene.why(refusal),
    )
