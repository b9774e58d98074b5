"""Role: the page of a student without a seat: the task, the one deed, and what everybody sees."""

from typing import get_args

import pygame

from game.client.answers import Answer, Become, Open
from game.client.art.box import Box
from game.client.parts import own_voice, scenery
from game.client.parts.channels import INTERVIEW
from game.client.parts.chat import sender_of, spoken
from game.client.parts.frame import turn_line
from game.client.parts.heading import Heading
from game.client.parts.rows_of import Row, pick, placed_rows
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.attention import Deed, Pressed, Submitted, Typed
from game.client.widgets.button import Button
from game.client.widgets.panel import Panel
from game.client.widgets.text_field import TextField
from game.client.widgets.widget import Widget
from game.model.classroom import RoleId
from game.model.ids import SeatId
from game.model.launches import Place3
from game.model.values import Text
from game.rules.classroom.inspectors import SendInspectors
from game.rules.classroom.surplus import PinComment, PublishBulletin, SetSpeakers
from game.rules.engine import Command
from game.rules.talking import LONGEST, SendMessage

FIELD, SEND = "role.field", "role.send"
WRITING: tuple[RoleId, ...] = ("press", "lobby", "observers")
"""Roles whose deed is a text."""
CHOOSING: tuple[RoleId, ...] = ("press", "lobby", "secretariat", "inspectors")
"""Roles whose deed names seats."""
PLACES: tuple[Place3, ...] = get_args(Place3)
_LATEST = 12
_BOXES = Box(16, 96, 1248, 548).columns(3, 12)


class Role(View, frozen=True, kw_only=True):
    """What is typed and chosen on the page."""

    written: str = ""
    chosen: str = ""
    """The seat that a letter, a visit or an interview is for."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the task, the deed and the news side by side."""
        phase = scene.say(f"phase.{scene.public.phase}")
        return (
            Heading(title=scene.say(f"surplus.{scene.me}"), note=f"{turn_line(scene)} · {phase}"),
            *_panel(scene, 0, "surplus.task", _task(scene)),
            *_panel(scene, 1, "surplus.deed", self._deed(scene)),
            *_panel(scene, 2, "surplus.news", _news(scene)),
            *layout.row_to(scene.theme, own_voice.ways(scene), 1264, 26),
            *_ways_out(scene),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def changed(self, deed: Deed, scene: Scene) -> Answer:
        """Keep what is typed, and send it."""
        if isinstance(deed, Typed) and deed.id == FIELD:
            return self._become(written=deed.text)
        sends = isinstance(deed, Submitted) and deed.id == FIELD
        if sends or (isinstance(deed, Pressed) and deed.answer == SEND):
            return (self._become(written=""), self._text(scene)) if self.written.strip() else None
        return None

    def _text(self, scene: Scene) -> Command:
        """Return the command that sends what is written."""
        if scene.me == "observers":
            return PinComment(text=self.written)
        if scene.me == "press" and self.chosen:
            return SendMessage(channel=f"{INTERVIEW}{self.chosen}", text=self.written)
        to = SeatId(self.chosen) if scene.me == "lobby" and self.chosen else None
        return PublishBulletin(text=self.written, to=to)

    def _deed(self, scene: Scene) -> tuple[Row, ...]:
        """Return what the role may do."""
        rows = []
        if scene.me in CHOOSING:
            note = scene.say("role.interview") if scene.me == "press" else ""
            rows.append(Row(scene.say("surplus.seats"), "", self._seats(scene), note))
        if scene.me == "inspectors" and self.chosen:
            rows.append(Row(scene.say("surplus.where"), "", self._places(scene)))
        if scene.me in WRITING:
            rows.append(Row("", "", self._field(scene)))
        return tuple(rows)

    def _seats(self, scene: Scene) -> tuple[Widget, ...]:
        """Return a chip for each seat; the secretariat's chips set the order of speakers."""
        speakers = scene.public.lesson.speakers
        if scene.me != "secretariat":
            return tuple(
                pick(seat, scene.name(seat), on=seat == self.chosen, answer=self._for(seat))
                for seat in scene.public.seats
            )
        return tuple(
            pick(
                seat,
                _numbered(scene, seat, speakers),
                on=seat in speakers,
                answer=SetSpeakers(speakers=_toggled(speakers, seat)),
            )
            for seat in scene.public.seats
        )

    def _for(self, seat: str) -> Become:
        """Return the choice of a seat; a second press takes it back."""
        return self._become(chosen="" if seat == self.chosen else seat)

    def _places(self, scene: Scene) -> tuple[Widget, ...]:
        """Return a chip for each place that can be visited."""
        of = SeatId(self.chosen)
        return tuple(
            pick(
                where,
                scene.say(f"debris_inspection.where-{where}"),
                on=False,
                answer=SendInspectors(of=of, where=where),
            )
            for where in PLACES
        )

    def _field(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the line to write in and its button."""
        room = _BOXES[1]
        field = TextField(
            id=FIELD,
            text=self.written,
            placeholder=scene.say("surplus.write"),
            limit=LONGEST,
            rect=Box(0, 0, room.w - 48, 40),
        )
        ready = bool(self.written.strip()) and (scene.me != "lobby" or bool(self.chosen))
        send = Button(id="send", label=scene.say("speech.send"), answer=SEND, enabled=ready)
        return (field, send)


VIEW = Role


def _ways_out(scene: Scene) -> tuple[Widget, ...]:
    """Return the buttons for the codex, the settings and for leaving the room."""
    ways: tuple[tuple[str, Answer], ...] = (
        ("codex", Open("codex")),
        ("settings", Open("settings")),
        ("leave", Open("question", {"about": "leave"})),
    )
    return tuple(
        Button(
            id=name,
            kind="secondary",
            label=scene.say(f"menu.{name}"),
            answer=answer,
            rect=Box(640 + 212 * number, 656, 200, 48),
        )
        for number, (name, answer) in enumerate(ways)
    )


def _panel(scene: Scene, number: int, key: str, rows: tuple[Row, ...]) -> tuple[Widget, ...]:
    """Return a column with its rows."""
    panel = Panel(rect=_BOXES[number], heading=scene.say(key))
    room = panel.inside(scene.theme)
    return (panel, ScrollArea(id=key, rect=room, children=placed_rows(scene, rows, room)))


def _task(scene: Scene) -> tuple[Row, ...]:
    """Return what the role is for, sees and may do; the scenario's words, else the usual ones."""
    own = scene.own.role
    given = {} if own is None else {"brief": own.brief, "sees": own.sees, "may": own.may}
    rows = tuple(_told(scene, part, given.get(part, {})) for part in ("brief", "sees", "may"))
    colleagues = ", ".join(place.call_sign for place in scene.own.places)
    return (*rows, Row(scene.say("surplus.colleagues"), "", (), colleagues))


def _told(scene: Scene, part: str, words: Text) -> Row:
    """Return one part of the task."""
    said = scene.spell(words) or scene.say(f"surplus.{scene.me}.{part}")
    heading = "" if part == "brief" else scene.say(f"surplus.{part}")
    return Row(heading, "", (), said, scene.theme.cream)


def _news(scene: Scene) -> tuple[Row, ...]:
    """Return bulletins, public texts and what was said in the plenary, the newest first."""
    lesson, public = scene.public.lesson, scene.public
    bulletins = [
        Row(scene.say("surplus.bulletin", turn=b.turn), "", (), b.text)
        for b in reversed(lesson.bulletins)
    ]
    texts = [
        Row(scene.titled(text.terms.title), "", (), _parties(scene, text.terms.parties))
        for text in public.treaties.values()
    ]
    said = [
        Row(sender_of(scene, m), "", (), spoken(scene, m))
        for m in reversed(scene.own.messages[-_LATEST:])
    ]
    rows = (*bulletins, *said, *texts)
    return rows or (Row("", "", (), scene.say("surplus.quiet")),)


def _parties(scene: Scene, seats: tuple[SeatId, ...]) -> str:
    """Return the parties of a text."""
    return ", ".join(scene.name(seat) for seat in seats)


def _numbered(scene: Scene, seat: SeatId, speakers: tuple[SeatId, ...]) -> str:
    """Return a seat with its place among the speakers."""
    name = scene.name(seat)
    return f"{speakers.index(seat) + 1} · {name}" if seat in speakers else name


def _toggled(speakers: tuple[SeatId, ...], seat: SeatId) -> tuple[SeatId, ...]:
    """Return the speakers with a seat taken out, or put at the end."""
    others = tuple(each for each in speakers if each != seat)
    return others if seat in speakers else (*speakers, seat)
