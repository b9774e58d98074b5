"""The frame editor: the articles about the treaty itself, from its name to leaving it."""

from typing import get_args

import msgspec

from game.client import amounts
from game.client.art.box import Box
from game.client.parts import drafting, floor
from game.client.parts.clause_editor import BOX, NUMBER, Put
from game.client.parts.drafting import Draft
from game.client.parts.rows_of import Row, pick, placed_rows
from game.client.scene import Scene
from game.client.widgets.area import ScrollArea
from game.client.widgets.panel import Panel
from game.client.widgets.slider import Stepper
from game.client.widgets.text_field import TextField
from game.client.widgets.widget import Widget
from game.model.ids import MILLION, Money
from game.model.treaties import AmendRule, Duration, Entry, Form, Visibility, VotingRule, Withdrawal
from game.rules.conference.calling import CallConference
from game.rules.treaties.faults import (
    HIGHEST_FEE,
    LONGEST_CONTRACT,
    LONGEST_NOTICE,
    LONGEST_TITLE,
)

TITLE = "draft.title"


def frame_editor(scene: Scene, draft: Draft, put: Put) -> tuple[Widget, ...]:
    """Return the panel in which the treaty's own articles are edited."""
    panel = Panel(rect=BOX, heading=scene.say("frame.heading"))
    inside = panel.inside(scene.theme)
    room = Box(inside.x, inside.y, inside.w, BOX.bottom - inside.y - 12)
    children = placed_rows(scene, _rows(scene, draft, put), room)
    return (panel, ScrollArea(id="editor", rect=room, children=children))


def frame_number_changed(draft: Draft, id: str, value: int) -> Draft:
    """Return the draft after a stepper of this editor moved."""
    terms, name = draft.terms, id.removeprefix(NUMBER)
    if name == "frame.turns":
        duration = msgspec.structs.replace(terms.duration, turns=value)
        return drafting.with_terms(draft, duration=duration)
    if name == "frame.notice":
        withdraw = msgspec.structs.replace(terms.withdraw, notice=value)
        return drafting.with_terms(draft, withdraw=withdraw)
    if name == "frame.fee":
        withdraw = msgspec.structs.replace(terms.withdraw, fee=Money(value))
        return drafting.with_terms(draft, withdraw=withdraw)
    return drafting.with_terms(draft, entry=Entry(rule=("count",), count=value))


def _rows(scene: Scene, draft: Draft, put: Put) -> tuple[Row, ...]:
    """Return a row for each of the treaty's own articles."""
    rows = [_title_row(scene, draft)]
    if not (draft.counters or draft.amends):
        rows += [
            _parties_row(scene, draft, put),
            _choice(scene, draft, put, "form", get_args(Form)),
        ]
    if draft.terms.form == "treaty":
        rows += [
            _choice(scene, draft, put, "visibility", get_args(Visibility)),
            _entry_row(scene, draft, put),
            _open_row(scene, draft, put),
        ]
    rows += [*_duration_rows(scene, draft, put), *_leaving_rows(scene, draft)]
    rows += [
        _choice(scene, draft, put, "vote", get_args(VotingRule)),
        _choice(scene, draft, put, "amend", get_args(AmendRule)),
        _depositary_row(scene, draft, put),
    ]
    if draft.terms.form == "treaty" and not (draft.counters or draft.amends):
        rows.append(_conference_row(scene, draft))
    return tuple(rows)


def _conference_row(scene: Scene, draft: Draft) -> Row:
    """Return the way to let a conference write the text instead."""
    chip = floor.call(scene, CallConference(terms=draft.terms))
    return Row(scene.say("conference.title"), "", (chip,), scene.say("floor.call.note"))


def _title_row(scene: Scene, draft: Draft) -> Row:
    field = TextField(
        id=TITLE,
        text=draft.terms.title,
        placeholder=scene.say("paper.untitled"),
        limit=LONGEST_TITLE,
        rect=Box(0, 0, 312, 0),
    )
    return Row(scene.say("frame.title"), "", (field,))


def _parties_row(scene: Scene, draft: Draft, put: Put) -> Row:
    parties = draft.terms.parties
    chips = tuple(
        pick(
            f"party.{seat}",
            scene.name(seat),
            on=seat in parties,
            answer=put(drafting.with_terms(draft, parties=drafting.toggled(parties, seat))),
            tip=scene.say("frame.parties.us") if seat == scene.me else "",
        )
        for seat in scene.public.seats
    )
    return Row(scene.say("frame.parties"), "", chips)


def _choice(scene: Scene, draft: Draft, put: Put, field: str, options: tuple[str, ...]) -> Row:
    """Return a row of chips for an article with a few fixed values."""
    now = msgspec.structs.asdict(draft.terms)[field]
    chips = tuple(
        pick(
            f"{field}.{name}",
            scene.say(f"{field}.{name}"),
            on=name == now,
            answer=put(drafting.with_terms(draft, **{field: name})),
        )
        for name in options
    )
    return Row(scene.say(f"frame.{field}"), "", chips)


def _entry_row(scene: Scene, draft: Draft, put: Put) -> Row:
    """Return when the treaty enters into force: with all parties or with some of them."""
    terms = draft.terms
    by_count = "count" in terms.entry.rule
    every = pick(
        "entry.all",
        scene.say("frame.entry.all"),
        on=not by_count,
        answer=put(drafting.with_terms(draft, entry=Entry())),
    )
    count = terms.entry.count if by_count else len(terms.parties)
    some = Stepper(
        id=f"{NUMBER}frame.entry",
        value=count,
        low=2,
        high=max(2, len(terms.parties)),
        words=scene.say("frame.entry.count", count=count),
    )
    return Row(scene.say("frame.entry"), "", (every, some))


def _open_row(scene: Scene, draft: Draft, put: Put) -> Row:
    is_open = "all" in draft.terms.open_to
    chips = tuple(
        pick(
            f"open.{key}",
            scene.say(f"frame.open.{key}"),
            on=wanted == is_open,
            answer=put(drafting.with_terms(draft, open_to=("all",) if wanted else ())),
        )
        for key, wanted in (("no", False), ("all", True))
    )
    return Row(scene.say("frame.open"), "", chips)


def _duration_rows(scene: Scene, draft: Draft, put: Put) -> tuple[Row, ...]:
    duration = draft.terms.duration
    endless = scene.say("frame.endless")
    words = scene.say("clause.unit.turns", n=duration.turns) if duration.turns else endless
    most = LONGEST_CONTRACT if draft.terms.form == "contract" else 20
    control = Stepper(
        id=f"{NUMBER}frame.turns", value=duration.turns, low=0, high=most, words=words
    )
    renewal = tuple(
        pick(
            f"renewal.{name}",
            scene.say(f"renewal.{name}"),
            on=duration.renewal == name,
            answer=put(
                drafting.with_terms(draft, duration=Duration(turns=duration.turns, renewal=name))
            ),
        )
        for name in ("none", "auto")
    )
    return (
        Row(scene.say("frame.duration"), "", (control,)),
        Row(scene.say("frame.renewal"), "", renewal),
    )


def _leaving_rows(scene: Scene, draft: Draft) -> tuple[Row, ...]:
    withdraw: Withdrawal = draft.terms.withdraw
    notice = Stepper(
        id=f"{NUMBER}frame.notice",
        value=withdraw.notice,
        low=0,
        high=LONGEST_NOTICE,
        words=scene.say("clause.unit.turns", n=withdraw.notice),
    )
    fee = Stepper(
        id=f"{NUMBER}frame.fee",
        value=withdraw.fee,
        low=0,
        high=HIGHEST_FEE,
        step=5 * MILLION,
        words=amounts.money(scene, withdraw.fee),
    )
    return (
        Row(scene.say("frame.notice"), "", (notice,)),
        Row(scene.say("frame.fee"), "", (fee,)),
    )


def _depositary_row(scene: Scene, draft: Draft, put: Put) -> Row:
    chips = tuple(
        pick(
            f"depositary.{seat}",
            scene.name(seat),
            on=seat == draft.terms.depositary,
            answer=put(drafting.with_terms(draft, depositary=seat)),
        )
        for seat in draft.terms.parties
    )
    return Row(scene.say("frame.depositary"), "", chips)
