"""The clause editor: one control for each parameter that a kind of clause has.

The controls come from the kind's own description, so a new kind needs no work here.
"""

from collections.abc import Callable, Iterator

from game.client.answers import Answer
from game.client.art.box import Box
from game.client.parts import drafting, pledging, texts, values
from game.client.parts.condition_editor import back_row, condition_rows
from game.client.parts.drafting import Draft
from game.client.parts.rows_of import Row, pick, placed_rows
from game.client.parts.share_editor import SHARE, share_controls, share_moved
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button
from game.client.widgets.chip import Chip
from game.client.widgets.panel import Panel
from game.client.widgets.rows import ItemRow
from game.client.widgets.slider import Slider, Stepper
from game.client.widgets.widget import Widget
from game.model.ids import Turn
from game.model.treaties import ALL, Clause, Parameter
from game.rules.kinds import kind_of, kinds
from game.rules.parameters import Flag, Named, Number, ParameterKind, Shares, Subset

BOX = Box(900, 80, 364, 526)
_PURPOSES = ("lease", "slots", "debris", "lunar", "general")
_FEW = 12
"""Up to so many steps a number gets a stepper, else a slider."""
Put = Callable[[Draft], Answer]
"""Gives the answer that makes a draft the one on the desk."""
NUMBER = "number."
"""Ids of controls whose new value comes as a deed begin with this."""


def editor(scene: Scene, draft: Draft, put: Put) -> tuple[Widget, ...]:
    """Return the panel in which the chosen clause is edited."""
    clause = draft.clause
    if clause is None:
        return ()
    theme = scene.theme
    title = texts.clause_title(scene, clause)
    panel = Panel(rect=BOX, heading=title, note=scene.say("edit.article", n=draft.article))
    inside = panel.inside(theme)
    room = Box(inside.x, inside.y, inside.w, BOX.bottom - inside.y - 12)
    children = placed_rows(scene, tuple(_rows(scene, draft, clause, put)), room)
    below = layout.bottom(children) + 12
    rest = _foot(scene, draft, put, Box(room.x, below, room.w - 12, 40))
    area = ScrollArea(id="editor", rect=room, children=(*children, *rest))
    return (panel, area)


def parameter_rows(scene: Scene, draft: Draft, put: Put) -> tuple[Row, ...]:
    """Return the controls of the chosen clause's parameters alone."""
    clause = draft.clause
    if clause is None:
        return ()
    return tuple(
        _parameter_row(scene, draft, clause, parameter, put)
        for parameter in kind_of(clause).parameters
    )


def number_changed(draft: Draft, id: str, value: int) -> Draft:
    """Return the draft after a slider or stepper of this editor moved."""
    name = id.removeprefix(NUMBER)
    if id.startswith(SHARE):
        return share_moved(draft, id, value)
    if name in ("from_turn", "to_turn"):
        return drafting.changed(draft, **{name: Turn(value) if value else None})
    if name == "cure":
        return drafting.changed(draft, cure=value)
    if name == "if.value":
        return drafting.conditioned(draft, value=value)
    return drafting.valued(draft, name, value)


def _rows(scene: Scene, draft: Draft, clause: Clause, put: Put) -> Iterator[Row]:
    """Yield the sides, the parameters and the time of a clause."""
    kind = kind_of(clause)
    if draft.inner:
        yield back_row(scene, draft, put)
    if kind.nests:
        yield from condition_rows(scene, draft, clause, put)
    yield _side_row(scene, draft, clause, "by", put)
    yield _side_row(scene, draft, clause, "to", put)
    for parameter in kind.parameters:
        yield _parameter_row(scene, draft, clause, parameter, put)
    yield from _time_rows(scene, clause)


def _side_row(scene: Scene, draft: Draft, clause: Clause, side: str, put: Put) -> Row:
    """Return who promises, or to whom, as a row of chips."""
    chosen = clause.by if side == "by" else clause.to
    kind = kind_of(clause)
    options: tuple[str, ...] = draft.terms.parties
    if not kind.single:
        options = (ALL, *options)
    chips = tuple(
        pick(
            f"{side}.{name}",
            values.side(scene, name),
            on=name in chosen,
            answer=put(
                drafting.changed(draft, **{side: drafting.sided(chosen, name, single=kind.single)})
            ),
        )
        for name in options
    )
    return Row(scene.say(f"edit.{side}"), "", chips)


def _parameter_row(
    scene: Scene, draft: Draft, clause: Clause, parameter: ParameterKind, put: Put
) -> Row:
    """Return the control that fits a parameter."""
    name = values.name_of(scene, clause.kind, parameter)
    value = kind_of(clause).value(clause, parameter.name)
    if isinstance(parameter, Number) and isinstance(value, int):
        words = values.worded(scene, clause, parameter)
        few = (parameter.most - parameter.least) // parameter.step <= _FEW
        control = _stepper(parameter, value, words) if few else _slider(parameter, value)
        return Row(name, "" if few else words, (control,))
    if isinstance(parameter, Flag):
        chips = _flag_chips(scene, draft, parameter, value, put)
        return Row(name, "", chips)
    if isinstance(parameter, Shares):
        return Row(name, "", share_controls(scene, draft, parameter.name, value, put))
    return Row(name, "", _option_chips(scene, draft, clause, parameter, put))


def _stepper(parameter: Number, value: int, words: str) -> Stepper:
    return Stepper(
        id=f"{NUMBER}{parameter.name}",
        value=value,
        low=parameter.least,
        high=parameter.most,
        step=parameter.step,
        words=words,
    )


def _slider(parameter: Number, value: int) -> Slider:
    return Slider(
        id=f"{NUMBER}{parameter.name}",
        value=value,
        low=parameter.least,
        high=parameter.most,
        step=parameter.step,
        base=parameter.default,
    )


def _flag_chips(
    scene: Scene, draft: Draft, parameter: Flag, value: Parameter, put: Put
) -> tuple[Chip, ...]:
    return tuple(
        pick(
            f"{parameter.name}.{word}",
            scene.say(f"clause.{word}"),
            on=bool(value) == flag,
            answer=put(drafting.valued(draft, parameter.name, flag)),
        )
        for word, flag in (("yes", True), ("no", False))
    )


def _option_chips(
    scene: Scene, draft: Draft, clause: Clause, parameter: ParameterKind, put: Put
) -> tuple[Chip, ...]:
    """Return a chip for each thing that can be named or chosen."""
    value = kind_of(clause).value(clause, parameter.name)
    chosen = value if isinstance(value, tuple) else (str(value),)
    options = values.options_of(scene, parameter, draft.terms)
    return tuple(
        pick(
            f"{parameter.name}.{name}",
            values.option(scene, clause.kind, parameter, name),
            on=name in chosen,
            answer=put(drafting.valued(draft, parameter.name, picked(parameter, chosen, name))),
        )
        for name in options
    )


def picked(parameter: ParameterKind, chosen: tuple[str, ...], name: str) -> Parameter:
    """Return the value of a parameter after a click on one of its names."""
    if isinstance(parameter, Subset) and parameter.ordered:
        return (name, *(each for each in chosen if each != name))
    if isinstance(parameter, Subset):
        kept = drafting.toggled(chosen, name)
        return tuple(each for each in parameter.options if each in kept)
    if isinstance(parameter, Named) and not parameter.single:
        if name in parameter.also:
            return (name,)
        kept = tuple(each for each in drafting.toggled(chosen, name) if each not in parameter.also)
        return kept or parameter.also[:1]
    return name


def _time_rows(scene: Scene, clause: Clause) -> Iterator[Row]:
    """Yield from when to when the clause runs, and how long a breach can be mended."""
    turns = scene.public.settings.turns
    for name, value in (("from_turn", clause.from_turn), ("to_turn", clause.to_turn)):
        words = scene.say("edit.turn", n=value) if value else scene.say(f"edit.{name}.any")
        control = Stepper(
            id=f"{NUMBER}{name}", value=value or 0, low=0, high=turns + 3, words=words
        )
        yield Row(scene.say(f"edit.{name}"), "", (control,))
    cure = clause.cure if clause.cure is not None else 0
    words = scene.say("clause.unit.turns", n=cure)
    control = Stepper(id=f"{NUMBER}cure", value=cure, low=0, high=2, words=words)
    yield Row(scene.say("edit.cure"), "", (control,))


def _foot(scene: Scene, draft: Draft, put: Put, box: Box) -> tuple[Widget, ...]:
    """Return the buttons that take the article out, and that promise it without a treaty."""
    out = drafting.inner_removed(draft) if draft.inner else drafting.removed(draft, draft.article)
    button = Button(
        id="article.remove",
        kind="danger",
        icon="trash-2",
        label=scene.say("edit.remove"),
        answer=put(out),
    )
    if draft.inner or draft.clause is None or scene.me not in draft.clause.by:
        return (button.at(scene.theme, box.x, box.y),)
    pledge = Button(
        id="article.pledge",
        kind="secondary",
        icon="handshake",
        label=scene.say("edit.pledge"),
        answer=pledging.question(scene, draft.clause),
    )
    return layout.flow(scene.theme, (button, pledge), box, 8, 8)


def chooser(scene: Scene, draft: Draft, put: Put) -> tuple[Widget, ...]:
    """Return the panel in which a kind of clause is chosen for a new article."""
    theme = scene.theme
    panel = Panel(rect=BOX, heading=scene.say("edit.choose"))
    inside = panel.inside(theme)
    rows = _kind_rows(scene, draft, put)
    room = Box(BOX.x + 6, inside.y, BOX.w - 12, BOX.bottom - inside.y - 10)
    placed = layout.column(theme, rows, room.x, room.y, room.w - 12, 2)
    return (panel, ScrollArea(id="chooser", rect=room, children=placed))


def _kind_rows(scene: Scene, draft: Draft, put: Put) -> tuple[ItemRow, ...]:
    """Return a row for each kind that this room allows, the purposes of the text first."""
    allowed = [name for name in scene.public.settings.clause_kinds if name in kinds()]
    if draft.inner:
        allowed = [name for name in allowed if not kinds()[name].nests]
    ordered = sorted(allowed, key=lambda name: _PURPOSES.index(kinds()[name].purpose))
    return tuple(
        ItemRow(
            id=f"kind.{name}",
            icon=kinds()[name].icon,
            title=texts.kind_title(scene, name),
            note=scene.say(f"{name}.short"),
            answer=put(drafting.added(draft, name)),
        )
        for name in ordered
    )
