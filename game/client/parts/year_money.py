"""The year's money: what the sheet costs, what is left, what it breaks, and the ready button."""

from collections.abc import Iterator

from game.client import amounts
from game.client.answers import Answer
from game.client.art.box import Box
from game.client.art.theme import Status
from game.client.parts import order_desk, planning, texts
from game.client.parts.frame import ready_answer
from game.client.parts.launch_list import trouble_line
from game.client.parts.order_desk import Pick
from game.client.parts.rows_of import Row, pick, placed_rows
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button
from game.client.widgets.panel import Panel
from game.client.widgets.rows import FactRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.launches import CONDUCTS, OrderSheet
from game.rules.answers import Obstacle
from game.rules.orders import costs, spending

BOX = Box(924, 80, 340, 624)
_GROUPS = {
    "manifest": "launches",
    "bids": "bids",
    "stakes": "projects",
    "upkeep": "projects",
    "visits": "special",
    "weapon_test": "special",
}


def money(scene: Scene, sheet: OrderSheet, desk: order_desk.Kept) -> tuple[Widget, ...]:
    """Return the panel at the right of the order sheet."""
    theme = scene.theme
    panel = Panel(
        rect=BOX, heading=scene.say("orders.year", year=amounts.year(scene, scene.public.turn))
    )
    inside = panel.inside(theme)
    ready = _ready(scene, Box(inside.x, BOX.bottom - 16 - theme.px(48), inside.w, theme.px(48)))
    words = trouble_line(scene, desk)
    refusal = order_desk.trouble(scene, desk)
    colour = theme.bad if refusal is not None else theme.mist
    line = Paragraph(words=words, style="small", colour=colour, rect=Box(0, 0, inside.w, 0))
    high = line.wants(theme)[1]
    line = line.placed(Box(inside.x, ready.rect.y - high - 10, inside.w, high))
    room = Box(inside.x, inside.y, inside.w + 10, line.rect.y - 8 - inside.y)
    children = _contents(scene, sheet, room)
    area = ScrollArea(id="money", rect=room, children=children)
    return (panel, area, line, ready)


def _contents(scene: Scene, sheet: OrderSheet, room: Box) -> tuple[Widget, ...]:
    """Return conduct, bill and warnings, below each other."""
    facts = layout.column(scene.theme, tuple(_facts(scene, sheet)), room.x, room.y, room.w - 14, 0)
    below = Box(room.x, layout.bottom(facts) + 10, room.w, 0)
    rows = (_conduct(scene, sheet), *_breaches(scene, sheet))
    return (*facts, *placed_rows(scene, rows, below))


def _facts(scene: Scene, sheet: OrderSheet) -> Iterator[FactRow]:
    """Yield what the year costs, group by group, and what is left."""
    known = planning.known_of(scene)
    cash = scene.own.me.cash
    yield FactRow(icon="coins", label=scene.say("bill.cash"), value=amounts.money(scene, cash))
    sums: dict[str, int] = {}
    for item in planning.costs_of(known, sheet):
        group = _GROUPS.get(item.what, "special")
        sums[group] = sums.get(group, 0) + item.cost
    sums["conduct"] = spending.conduct_cost(known.world, scene.me, sheet)
    sums["lease"] = spending.lease_upkeep(known.world, scene.me, sheet)
    total = planning.total(known, sheet)
    sums["slots"] = total - sum(sums.values())
    for group, cost in sums.items():
        if cost:
            yield FactRow(label=scene.say(f"bill.{group}"), value=amounts.gain(scene, -cost))
    left = cash - total
    status: Status = "ok" if left >= 0 else "bad"
    words = amounts.money(scene, left)
    yield FactRow(icon="piggy-bank", label=scene.say("bill.left"), value=words, status=status)


def _conduct(scene: Scene, sheet: OrderSheet) -> Row:
    """Return the choice of what happens at the end of a satellite's life."""
    green = scene.own.me.technology.green
    chips = tuple(
        pick(
            f"conduct.{name}",
            scene.say(
                "conduct.priced",
                name=scene.say(f"conduct.{name}"),
                money=amounts.money(scene, costs.conduct_price(name, green)),
            ),
            on=name == sheet.conduct,
            answer=Pick("conduct", name),
        )
        for name in CONDUCTS
    )
    note = scene.say(f"conduct.{sheet.conduct}.note")
    return Row(scene.say("orders.conduct"), scene.say("orders.per_unit"), chips, note)


def _breaches(scene: Scene, sheet: OrderSheet) -> Iterator[Row]:
    """Yield a question for each article that the sheet breaks, and those broken knowingly."""
    known = planning.known_of(scene)
    for obstacle in planning.obstacles(known, sheet):
        chip = pick(
            f"breach.{obstacle.treaty}.{obstacle.article}",
            scene.say("orders.break"),
            on=False,
            answer=Pick("breach", f"{obstacle.treaty}/{obstacle.article}"),
        )
        yield Row("", "", (chip,), _breaks(scene, obstacle), scene.theme.bad)
    for breach in sheet.knowingly:
        chip = pick(
            f"breach.{breach.treaty}.{breach.article}",
            scene.say("orders.break"),
            on=True,
            answer=Pick("breach", f"{breach.treaty}/{breach.article}"),
        )
        title = _title(scene, breach.treaty)
        words = scene.say("orders.broken", article=breach.article, treaty=title)
        yield Row("", "", (chip,), words, scene.theme.bad)


def _breaks(scene: Scene, obstacle: Obstacle) -> str:
    title = _title(scene, obstacle.treaty)
    return scene.say("orders.breaks", article=obstacle.article, treaty=title)


def _title(scene: Scene, treaty: str) -> str:
    text = texts.find(scene, treaty)
    return texts.called(scene, text) if text is not None else treaty


def _ready(scene: Scene, box: Box) -> Button:
    ready = scene.own.me.ready
    answer: Answer = ready_answer(scene)
    return Button(
        id="ready",
        label=scene.say("orders.unready" if ready else "orders.ready"),
        icon="check",
        kind="secondary" if ready else "primary",
        answer=answer,
        rect=box,
    )
