"""Labelled rows: a name, a value and the controls below, one under the other, for all editors."""

import msgspec

from game.client.answers import Answer
from game.client.art.box import Box
from game.client.art.colour import Colour
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.chip import Chip
from game.client.widgets.slider import Slider
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label, Paragraph


class Row(msgspec.Struct, frozen=True):
    """A label with its value, and the controls below it."""

    label: str
    value: str
    controls: tuple[Widget, ...] = ()
    note: str = ""
    """A quiet line below the controls."""
    colour: Colour | None = None
    """Of the note."""


def placed_rows(scene: Scene, rows: tuple[Row, ...], room: Box) -> tuple[Widget, ...]:
    """Return the rows below each other, narrower than the room by the width of a scroll bar."""
    theme, placed, y = scene.theme, list[Widget](), room.y
    wide = room.w - 14
    for row in rows:
        if row.label or row.value:
            placed += _heading(scene, row, Box(room.x, y, wide, theme.px(24)))
            y += theme.px(24) + 2
        controls = _controls(scene, row.controls, Box(room.x, y, wide, 0))
        placed += controls
        y = max(y, layout.bottom(controls) + 4)
        if row.note:
            note = Paragraph(words=row.note, style="small", colour=row.colour or theme.mist)
            note = note.placed(Box(room.x, y, wide, 0))
            placed.append(note.placed(Box(room.x, y, wide, note.wants(theme)[1])))
            y = placed[-1].rect.bottom
        y += 8
    return tuple(placed)


def pick(id: str, label: str, *, on: bool, answer: Answer | object, tip: str = "") -> Chip:
    """Return a chip that chooses something; with a tip it cannot be chosen, and says why."""
    plain = Chip(id=f"pick.{id}", label=label, answer=answer, tip=tip, enabled=not tip or on)
    return msgspec.structs.replace(plain, tone="on" if on else "off")


def _heading(scene: Scene, row: Row, box: Box) -> tuple[Widget, ...]:
    label = Label(words=row.label, style="smallb", colour=scene.theme.mist)
    if not row.value:
        return (label.placed(box),)
    value = Label(words=row.value, style="smallb", anchor="right")
    wide = min(value.wants(scene.theme)[0] + 2, box.w * 2 // 3)
    right = Box(box.right - wide, box.y, wide, box.h)
    return (label.placed(Box(box.x, box.y, box.w - wide - 8, box.h)), value.placed(right))


def _controls(scene: Scene, controls: tuple[Widget, ...], box: Box) -> tuple[Widget, ...]:
    """Return a slider over the whole width, or chips and steppers side by side."""
    if len(controls) == 1 and isinstance(controls[0], Slider):
        return (controls[0].placed(Box(box.x, box.y, box.w, controls[0].wants(scene.theme)[1])),)
    return layout.flow(scene.theme, controls, box, 6, 6)
