"""Lobby: choose a delegation, see who else is here, read the brief, say ready."""

import pygame

from game.client import amounts
from game.client.answers import Answer, Begin, ChooseSeat, Keep, Open, Switch, Teach
from game.client.art.box import Box
from game.client.art.colour import Colour
from game.client.art.text import StyleName
from game.client.memory import LANGUAGES
from game.client.parts import objectives, own_voice, scenery
from game.client.parts.frame import ready_answer
from game.client.parts.heading import Heading
from game.client.parts.seat_tile import SeatTile, Sitter, letters_of
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.bars import Bar
from game.client.widgets.button import Button
from game.client.widgets.chip import Chip
from game.client.widgets.panel import Panel, Paper
from game.client.widgets.rows import FactRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label, Paragraph
from game.model.ids import SeatId
from game.rules.seating import MOST_IN_SEAT

_CODE = Box(16, 96, 288, 178)
_SCENARIO = Box(16, 286, 288, 334)
_TILES = Box(316, 96, 948, 524)
_BAR = Box(16, 632, 1248, 72)
_IN_ROW = 3


class Lobby(View, frozen=True, kw_only=True):
    """The table before the game."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return code, scenario, delegations and the bar below."""
        heading = Heading(title=scene.say("lobby.heading"), note=scene.say("lobby.note"))
        return (
            heading,
            *_corner(scene),
            *_code(scene),
            *_scenario(scene),
            *_tiles(scene),
            *_bar(scene),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the spaceport in the evening, far behind the panels."""
        scenery.paint_dim_steppe(surface, scene)

    def tick(self, scene: Scene) -> Answer:
        """Go to the steppe when the game starts."""
        return None if scene.public.phase == "lobby" else Switch("steppe")


VIEW = Lobby


def _corner(scene: Scene) -> tuple[Widget, ...]:
    """Return the language, how many students are here, and the way to the quiz if there is one."""
    kept = scene.settings
    language = LANGUAGES[(LANGUAGES.index(kept.language) + 1) % len(LANGUAGES)]
    switch = Chip(
        id="language",
        icon="globe",
        tone="off",
        label=scene.say("language.name"),
        answer=Keep(fields={"language": language}),
    )
    here = sum(len(seat.call_signs) for seat in scene.public.seats.values())
    count = Chip(icon="users", tone="go", label=scene.say("lobby.here", count=here))
    chips: tuple[Widget, ...] = (*own_voice.ways(scene), switch, count)
    row = layout.row_to(scene.theme, chips, 1264, 22, 10)
    return tuple(each.moved(0, (38 - each.rect.h) // 2) for each in row)


def _code(scene: Scene) -> tuple[Widget, ...]:
    theme, box = scene.theme, _CODE
    solo, shared = scene.ticket.solo and not scene.ticket.shared, scene.ticket.shared
    label = scene.say("lobby.solo" if solo else "lobby.code")
    words = scene.ticket.call_sign if solo else scene.ticket.code
    note = scene.say("lobby.solo.note" if solo else "lobby.code.note")
    note = scene.say("lobby.host.note", address=shared) if shared else note
    style: StyleName = "h2" if solo else "code"
    wide = box.w - 40
    return (
        Paper(rect=box),
        _ink(label, "small", Box(box.x + 20, box.y + 42, wide, 26), theme.ink2),
        _ink(words or "\u2013", style, Box(box.x + 20, box.y + 70, wide, 50), theme.ink),
        _ink(note, "small", Box(box.x + 20, box.y + 128, wide, 30), theme.ink2),
    )


def _ink(words: str, style: StyleName, box: Box, colour: Colour) -> Label:
    return Label(words=words, style=style, colour=colour, anchor="centre", rect=box)


def _scenario(scene: Scene) -> tuple[Widget, ...]:
    theme, stamp = scene.theme, scene.public.scenario
    panel = Panel(heading=scene.say("lobby.scenario"), rect=_SCENARIO)
    inside = panel.inside(theme)
    title = Paragraph(words=scene.spell(stamp.title), style="h3", rect=inside)
    title = title.placed(Box(inside.x, inside.y, inside.w, title.wants(theme)[1]))
    facts = _facts(scene)
    step = theme.px(26)
    top = inside.bottom - step * len(facts)
    room = Box(inside.x, title.rect.bottom + 6, inside.w, top - title.rect.bottom - 10)
    summary = Paragraph(words=scene.spell(stamp.summary), style="small", colour=theme.mist)
    summary = summary.placed(Box(room.x, room.y, room.w - 10, 0))
    summary = summary.placed(Box(room.x, room.y, room.w - 10, summary.wants(theme)[1]))
    story = ScrollArea(id="summary", rect=room, children=(summary,))
    rows = tuple(
        fact.placed(Box(inside.x, top + number * step, inside.w, step))
        for number, fact in enumerate(facts)
    )
    return (panel, title, story, *rows)


def _facts(scene: Scene) -> tuple[FactRow, ...]:
    settings = scene.public.settings
    start = amounts.year(scene, 1)
    clauses = len(settings.clause_kinds)
    return (
        FactRow(
            icon="hourglass",
            label=scene.say("lobby.length"),
            value=scene.say("lobby.turns", turns=settings.turns),
        ),
        FactRow(icon="snowflake", label=scene.say("lobby.start"), value=start),
        FactRow(icon="scale", label=scene.say("lobby.clauses"), value=str(clauses)),
    )


def _tiles(scene: Scene) -> tuple[Widget, ...]:
    """Return a tile for every delegation, three in a row."""
    seats = tuple(scene.public.seats)
    rows = -(-len(seats) // _IN_ROW)
    places = [cell for line in _TILES.rows(rows, 13) for cell in line.columns(_IN_ROW, 12)]
    return tuple(_tile(scene, seat, place) for seat, place in zip(seats, places, strict=False))


def _tile(scene: Scene, seat: SeatId, place: Box) -> SeatTile:
    view, mine = scene.seat(seat), seat == scene.me
    full = len(view.call_signs) >= MOST_IN_SEAT
    action = "lobby.mine" if mine else "lobby.full" if full else "lobby.take"
    note = "" if view.call_signs else _bot_note(scene, scene.say(f"temper.{view.casting.temper}"))
    sitters = tuple(
        Sitter(letters_of(sign), sign == scene.ticket.call_sign) for sign in view.call_signs
    )
    return SeatTile(
        rect=place,
        id=f"seat.{seat}",
        answer=ChooseSeat(seat=seat),
        enabled=not mine and not full,
        code=seat,
        name=scene.spell(view.name),
        role=scene.spell(view.role),
        words=objectives.wanted(scene, view.objectives),
        sitters=sitters,
        note=note,
        action=scene.say(action),
        mine=mine,
        tip=scene.say("lobby.full.tip") if full else "",
    )


def _bot_note(scene: Scene, temper: str) -> str:
    """Return that a computer plays, and how; with large letters only how."""
    return temper if scene.theme.scale > 100 else scene.say("lobby.bot", temper=temper)


def _bar(scene: Scene) -> tuple[Widget, ...]:
    played = [seat for seat in scene.public.seats.values() if seat.played_by == "player"]
    ready = sum(seat.ready for seat in played)
    share = ready / len(played) if played else 0.0
    title = scene.say("lobby.ready_count", ready=ready, seats=len(played))
    note = scene.say("lobby.solo.start" if scene.ticket.solo else "lobby.starts")
    return (
        Panel(rect=_BAR),
        Label(words=title, style="bodyb", rect=Box(40, 642, 420, 28)),
        Label(words=note, style="small", colour=scene.theme.mist, rect=Box(40, 668, 420, 24)),
        _lectern(scene) or Bar(share=share, colour=scene.theme.ok, rect=Box(480, 665, 200, 7)),
        *_buttons(scene),
    )


def _lectern(scene: Scene) -> Button | None:
    """Return the way to the teacher's pages, in a room that this computer keeps for a class."""
    if not scene.ticket.shared:
        return None
    return Button(
        id="teach",
        kind="secondary",
        icon="presentation",
        label=scene.say("lobby.teach"),
        tip=scene.say("lobby.teach.tip"),
        answer=Teach(),
        rect=Box(448, 644, 240, 48),
    )


def _buttons(scene: Scene) -> tuple[Button, ...]:
    brief = Button(
        id="brief",
        kind="secondary",
        icon="book-open",
        label=scene.say("lobby.brief"),
        answer=Open("briefing"),
        rect=Box(700, 644, 240, 48),
    )
    ready = scene.own.me.ready
    answer: Answer = Begin() if scene.ticket.solo else ready_answer(scene)
    words = "lobby.begin" if scene.ticket.solo else "lobby.unready" if ready else "lobby.ready"
    start = Button(
        id="ready",
        kind="secondary" if ready and not scene.ticket.solo else "primary",
        icon="play" if scene.ticket.solo else "check",
        label=scene.say(words),
        answer=answer,
        rect=Box(952, 644, 300, 48),
    )
    return (brief, start)
