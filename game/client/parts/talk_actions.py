"""Talk actions: what can be done with the text on the paper, as buttons.

Each button asks the rules themselves whether they would refuse, so what is grey and why is never
said twice.
"""

import msgspec

from game.client.answers import Answer, Open
from game.client.art.box import Box
from game.client.parts import joint_board, reserving
from game.client.parts.clause_editor import Put
from game.client.parts.drafting import Draft
from game.client.scene import Scene
from game.client.widgets.button import Button, Kind
from game.client.widgets.panel import Panel
from game.client.widgets.widget import Widget
from game.model.treaties import BINDING, OPEN, Treaty
from game.rules.engine import Command
from game.rules.treaties.accession import AccedeTreaty
from game.rules.treaties.amending import ProposeAmendment
from game.rules.treaties.drafts import DeleteDraft, SaveDraft
from game.rules.treaties.leaving import GiveNotice
from game.rules.treaties.motions import VoteMotion
from game.rules.treaties.offers import CounterTreaty, OfferTreaty, RejectTreaty, WithdrawOffer
from game.rules.treaties.ratification import (
    LobbyApproval,
    RatifyTreaty,
    VoteRatification,
)
from game.rules.treaties.signing import InitialArticle, SignTreaty, WithdrawInitial

BOX = Box(900, 620, 364, 84)
_MOST = 3


class Handle(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that can be done."""

    key: str
    """Of its words, and its id."""
    icon: str = ""
    kind: Kind = "secondary"
    asks: Command | None = None
    """The command whose refusal greys the button; None: always possible."""
    answer: Answer = None
    """What the button does; None: send the command."""


def actions(scene: Scene, handles: tuple[Handle, ...]) -> tuple[Widget, ...]:
    """Return the panel with the buttons; those with longer words get more room."""
    buttons = tuple(_button(scene, handle) for handle in handles[:_MOST])
    inside = BOX.inset(12, 14)
    wanted = [each.wants(scene.theme)[0] for each in buttons]
    room = inside.w - 8 * (len(buttons) - 1)
    x, placed = float(inside.x), []
    for each, wide in zip(buttons, wanted, strict=True):
        share = room * wide / sum(wanted)
        placed.append(each.placed(Box(round(x), inside.y, round(share), inside.h)))
        x += share + 8
    return (Panel(rect=BOX), *placed)


def _button(scene: Scene, handle: Handle) -> Button:
    refusal = scene.refusal(handle.asks) if handle.asks is not None else None
    answer = handle.answer if handle.answer is not None else handle.asks
    return Button(
        id=f"do.{handle.key}",
        label=scene.say(f"do.{handle.key}"),
        icon=handle.icon,
        kind=handle.kind,
        answer=answer,
        enabled=refusal is None,
        tip="" if refusal is None else scene.why(refusal),
    )


def for_draft(draft: Draft, done: Answer) -> tuple[Handle, ...]:
    """Return what can be done with the text on this desk; ``done`` closes the desk."""
    send, key = _sending(draft)
    handles = [
        Handle(key=key, icon="send-horizontal", kind="primary", asks=send, answer=_both(send, done))
    ]
    if not (draft.counters or draft.amends):
        save = SaveDraft(terms=draft.terms, draft=draft.draft)
        handles.append(Handle(key="keep", icon="file-down", asks=save, answer=_both(save, done)))
    handles.append(Handle(key="discard", kind="danger", answer=done))
    return tuple(handles)


def _sending(draft: Draft) -> tuple[Command, str]:
    """Return the command that sends the text away, and the key of its button."""
    if draft.amends is not None:
        return ProposeAmendment(treaty=draft.amends, clauses=draft.terms.clauses), "propose"
    if draft.counters is not None:
        version = draft.version
        command = CounterTreaty(treaty=draft.counters, version=version, terms=draft.terms)
        return command, "counter_send"
    return OfferTreaty(terms=draft.terms, draft=draft.draft), "offer"


def _both(command: Command, then: Answer) -> Answer:
    if then is None or isinstance(then, tuple):
        return (command, *(then or ()))
    return (command, then)


def for_text(scene: Scene, text: Treaty, put: Put) -> tuple[Handle, ...]:
    """Return what can be done with a text that is not on our desk, the likeliest first."""
    if text.state == "draft":
        return _own_draft(text, put)
    if text.state in OPEN:
        return _offer(scene, text, put)
    if text.state in ("signed", "pending"):
        return _signed(scene, text)
    if text.state in BINDING:
        return _running(scene, text, put)
    return (_copy(text, put),)


def _own_draft(text: Treaty, put: Put) -> tuple[Handle, ...]:
    desk = Draft(terms=text.terms, draft=text.id)
    offer = OfferTreaty(terms=text.terms, draft=text.id)
    return (
        Handle(key="offer", icon="send-horizontal", kind="primary", asks=offer),
        Handle(key="edit", icon="pencil-line", answer=put(desk)),
        Handle(key="delete", kind="danger", asks=DeleteDraft(draft=text.id)),
    )


def _offer(scene: Scene, text: Treaty, put: Put) -> tuple[Handle, ...]:
    """Return agree or sign, counter, and the way out."""
    desk = Draft(terms=text.terms, counters=text.id, version=text.version)
    sign = SignTreaty(treaty=text.id, version=text.version)
    agree = InitialArticle(treaty=text.id, version=text.version)
    whole = {clause.article for clause in text.terms.clauses}
    agreed = whole <= set(text.initials.get(scene.me, ()))
    first = Handle(key="agree", icon="check", kind="primary", asks=agree)
    if agreed:
        first = Handle(key="sign", icon="file-signature", kind="primary", asks=sign)
    counter = Handle(key="counter", icon="pencil-line", answer=put(desk))
    return (first, counter, _way_out(scene, text, agreed))


def _way_out(scene: Scene, text: Treaty, agreed: bool) -> Handle:
    """Return withdraw for our own offer, else take back our initials, else reject."""
    if text.proposer == scene.me:
        return Handle(key="withdraw", kind="danger", asks=WithdrawOffer(treaty=text.id))
    if agreed:
        return Handle(key="unagree", kind="danger", asks=WithdrawInitial(treaty=text.id))
    return Handle(key="reject", kind="danger", asks=RejectTreaty(treaty=text.id))


def _signed(scene: Scene, text: Treaty) -> tuple[Handle, ...]:
    """Return ratify and refuse, for one or by vote, and lobby where it helps."""
    if scene.public.settings.ratification == "team_vote":
        return _team_vote(scene, text)
    ratify = RatifyTreaty(treaty=text.id)
    handles = [Handle(key="ratify", icon="vote", kind="primary", asks=ratify)]
    lobby = LobbyApproval(treaty=text.id)
    if protests := _protest(scene, text):
        handles += protests
    elif scene.refusal(lobby) is None:
        handles.append(Handle(key="lobby", icon="users", asks=lobby))
    refuse = RatifyTreaty(treaty=text.id, ratify=False)
    handles.append(Handle(key="refuse", kind="danger", asks=refuse))
    return tuple(handles)


def _team_vote(scene: Scene, text: Treaty) -> tuple[Handle, ...]:
    """Return the two votes of this student."""
    place = scene.ticket.place
    yes = VoteRatification(treaty=text.id, place=place, agree=True)
    no = VoteRatification(treaty=text.id, place=place, agree=False)
    return (
        Handle(key="vote_yes", icon="check", kind="primary", asks=yes),
        Handle(key="vote_no", icon="x", kind="danger", asks=no),
    )


def _running(scene: Scene, text: Treaty, put: Put) -> tuple[Handle, ...]:
    """Return what parties, and seats that may accede, can do with a text in force."""
    if scene.me not in text.bound:
        accede = AccedeTreaty(treaty=text.id, version=text.version)
        return (Handle(key="accede", icon="user-round-check", kind="primary", asks=accede),)
    if text.amendment is not None and scene.me not in text.amendment.votes:
        return (
            Handle(
                key="vote_yes",
                icon="check",
                kind="primary",
                asks=VoteMotion(treaty=text.id, vote="yes"),
            ),
            Handle(
                key="vote_no", icon="x", kind="danger", asks=VoteMotion(treaty=text.id, vote="no")
            ),
        )
    desk = Draft(terms=text.terms, amends=text.id)
    notice = GiveNotice(treaty=text.id)
    renewal = GiveNotice(treaty=text.id, of="no_renewal")
    handles = [Handle(key="amend", icon="pencil-line", answer=put(desk))]
    if protests := _protest(scene, text):
        handles += protests
    elif joint_board.matters(scene, text):
        board = Open("board", {"treaty": text.id})
        handles.append(Handle(key="board", icon="vote", kind="primary", answer=board))
    elif scene.refusal(renewal) is None:
        handles.append(Handle(key="no_renewal", icon="calendar-clock", asks=renewal))
    leave = Open("question", {"about": "notice", "command": notice})
    handles.append(Handle(key="notice", kind="danger", asks=notice, answer=leave))
    return tuple(handles)


def _protest(scene: Scene, text: Treaty) -> tuple[Handle, ...]:
    """Return the objection to a reservation, if one may still be raised."""
    return tuple(
        Handle(key="object", icon="ban", asks=wish, answer=reserving.asked("object", wish))
        for wish in reserving.objections(scene, text)[:1]
    )


def _copy(text: Treaty, put: Put) -> Handle:
    return Handle(key="copy", icon="copy", answer=put(Draft(terms=text.terms)))
