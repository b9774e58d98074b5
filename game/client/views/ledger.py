"""Ledger: our promises, the treaties in force, and what was found to be broken."""

import pygame

from game.client.answers import Answer, Switch
from game.client.art.box import Box
from game.client.parts import claims, findings, pledging, promises, scenery, texts
from game.client.parts.frame import frame, go_to_tab
from game.client.parts.short import short, short_lines
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.gestures import Gesture
from game.client.widgets.panel import Panel
from game.client.widgets.rows import ItemRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.treaties import Treaty

_COLUMNS = Box(16, 80, 1248, 624).columns(3, 12)


class Ledger(View, frozen=True, kw_only=True):
    """The books of promises."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the three columns."""
        return (
            *frame(scene, "ledger"),
            *_column(scene, 0, "ledger.promises", _promises(scene)),
            *_column(scene, 1, "ledger.treaties", _treaties(scene)),
            *_column(scene, 2, "ledger.findings", _findings(scene)),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def shortcut(self, gesture: Gesture, scene: Scene) -> Answer:
        """Go to another tab by its number."""
        return go_to_tab(gesture)


VIEW = Ledger


def _room(scene: Scene, number: int) -> Box:
    """Return where the rows of a column go."""
    box = _COLUMNS[number]
    top = Panel(rect=box, heading="x").inside(scene.theme).y
    return Box(box.x + 6, top, box.w - 12, box.bottom - top - 8)


def _column(scene: Scene, number: int, key: str, rows: tuple[Widget, ...]) -> tuple[Widget, ...]:
    """Return a panel with its rows, or a line that there are none."""
    panel = Panel(rect=_COLUMNS[number], heading=scene.say(key))
    room = _room(scene, number)
    if rows:
        return (panel, ScrollArea(id=key, rect=room, children=rows))
    words = Paragraph(words=scene.say(f"{key}.none"), colour=scene.theme.mist)
    return (panel, words.placed(Box(room.x + 10, room.y, room.w - 20, 120)))


def _promises(scene: Scene) -> tuple[Widget, ...]:
    room = _room(scene, 0)
    due = promises.due(scene)
    rows = [promises.promise_row(scene, row, place, room.w) for place, row in enumerate(due)]
    pledged = enumerate(pledging.ours(scene))
    rows += [pledging.row(scene, pledge, place, room.w) for place, pledge in pledged]
    return layout.column(scene.theme, rows, room.x, room.y, room.w - 12, 2)


def _treaties(scene: Scene) -> tuple[Widget, ...]:
    """Return a row for each text in force, ours first."""
    room = _room(scene, 1)
    running = sorted(texts.in_force(scene), key=lambda text: scene.me not in text.bound)
    rows = [_treaty(scene, text, room.w) for text in running]
    rows += [
        ItemRow(
            icon="lock",
            title=scene.say("ledger.announced"),
            note=", ".join(scene.name(seat) for seat in each.parties),
        )
        for each in scene.public.announced.values()
    ]
    return layout.column(scene.theme, rows, room.x, room.y, room.w - 12, 2)


def _treaty(scene: Scene, text: Treaty, wide: int) -> ItemRow:
    ours = scene.me in text.bound
    who = (
        texts.parties(scene, text) if ours else scene.say("ledger.others", who=_names(scene, text))
    )
    value = texts.state(scene, text) if text.end_turn is None else _until(scene, text.end_turn)
    title, whole = texts.called(scene, text), wide - 50 - scene.theme.px(30)
    beside = whole - 10 - layout.width_for(scene.theme, value, "smallb")
    if layout.width_for(scene.theme, title, "smallb") > beside:
        who, value = f"{who} · {value}", ""  # a long title has the line for itself
    return ItemRow(
        id=f"treaty.{text.id}",
        answer=Switch("talks", {"channel": text.id, "draft": None, "version": 0}),
        icon="file-signature" if ours else "scroll-text",
        title=short(scene, title, whole if not value else beside),
        note=short_lines(scene, who, whole, 2, "cap"),
        value=value,
    )


def _names(scene: Scene, text: Treaty) -> str:
    return ", ".join(text.bound or text.terms.parties)


def _until(scene: Scene, turn: int) -> str:
    return scene.say("ledger.until", turn=turn - 1)


def _findings(scene: Scene) -> tuple[Widget, ...]:
    room = _room(scene, 2)
    placed: list[Widget] = []
    y = room.y
    for claim in scene.own.claims:
        placed += claims.claim_rows(scene, claim, Box(room.x, y, room.w - 14, 0))
        y = layout.bottom(placed) + 12
    for finding in findings.known(scene):
        placed += findings.finding_rows(scene, finding, Box(room.x, y, room.w - 14, 0))
        y = layout.bottom(placed) + 12
    return tuple(placed)
