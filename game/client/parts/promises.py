"""Promises: what we owe this year, with a tick for what is kept and a word on who would notice."""

from game.client import amounts
from game.client.answers import Switch
from game.client.parts import texts
from game.client.parts.short import short
from game.client.scene import Scene
from game.client.widgets.rows import ItemRow
from game.model.compliance import Obligation
from game.rules.kinds import kinds


def due(scene: Scene) -> tuple[Obligation, ...]:
    """Return our duties of this year as they stand now, those that are short first."""
    rows = scene.own.dues or scene.own.obligations
    return tuple(sorted(rows, key=lambda row: row.kept))


def promise_row(scene: Scene, row: Obligation, place: int, room: int) -> ItemRow:
    """Return a duty as a row, with its place in the list; a click opens its treaty."""
    text = texts.find(scene, row.treaty)
    title = texts.called(scene, text) if text is not None else row.treaty
    note = scene.say("ledger.article", article=row.article, treaty=title)
    return ItemRow(
        id=f"due.{place}",
        answer=Switch("talks", {"channel": row.treaty, "draft": None}),
        icon=kinds()[row.kind].icon,
        title=texts.kind_title(scene, row.kind),
        note=short(scene, note, room - 60, "cap"),
        value=amount(scene, row),
        status="ok" if row.kept else "bad",
        tip=watched(scene, row),
    )


def amount(scene: Scene, row: Obligation) -> str:
    """Return how much of a duty is done, in its unit."""
    if row.unit == "money":
        done, owed = amounts.money(scene, row.done), amounts.money(scene, row.due)
    else:
        done, owed = str(row.done), str(row.due)
    return scene.say("ledger.kept" if row.kept else "ledger.short", done=done, due=owed)


def watched(scene: Scene, row: Obligation) -> str:
    """Return how a breach would be found, and how grave it would be."""
    lines = [scene.say(f"monitor.{monitor}") for monitor in row.monitors]
    return "\n".join([scene.say(f"grade.{row.grade}"), *lines])
