"""The deals of a game: the lease among all leases, pledges, and what became of texts."""

from collections.abc import Iterator

from game.client.art.box import Box
from game.client.parts import lease_deals, pledging, texts
from game.client.parts.debrief_charts import DealChart
from game.client.parts.news_row import NewsRow
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.panel import Panel
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph

_LEASE = Box(16, 88, 612, 616)
_PLEDGES, _TEXTS = Box(644, 88, 620, 302), Box(644, 402, 620, 302)


def page(scene: Scene) -> tuple[Widget, ...]:
    """Return the three panels."""
    return (
        *_lease(scene),
        *_list(scene, _PLEDGES, "debrief.pledges", list(_pledges(scene))),
        *_list(scene, _TEXTS, "debrief.texts", list(_texts(scene))),
    )


def _lease(scene: Scene) -> tuple[Widget, ...]:
    """Return the chart of the lease, or that there was none."""
    panel = Panel(rect=_LEASE, heading=scene.say("debrief.lease"))
    inside = panel.inside(scene.theme)
    found = lease_deals.deals(scene)
    if found is None:
        words = Paragraph(words=scene.say("debrief.lease.none"), colour=scene.theme.mist)
        return (panel, words.placed(inside))
    note = Paragraph(
        words=scene.say("debrief.lease.note", title=scene.titled(found.title)),
        style="small",
        colour=scene.theme.mist,
        rect=inside,
    )
    high = note.wants(scene.theme)[1]
    host, tenant = scene.name(found.host), scene.name(found.tenant)
    chart = DealChart(
        deals=found,
        up=scene.say("debrief.lease.axis", who=host),
        across=scene.say("debrief.lease.axis", who=tenant),
        signed=_named(scene, "debrief.lease.signed", found.signed),
        fair=_named(scene, "debrief.lease.fair", found.fair),
        rect=Box(inside.x, inside.y + high + 10, inside.w, inside.h - 2 * high - 16),
    )
    left = Paragraph(
        words=scene.say("debrief.lease.left", points=found.left),
        style="smallb",
        rect=Box(inside.x, chart.rect.bottom + 4, inside.w, high),
    )
    return (panel, note.placed(Box(*inside[:3], high)), chart, left)


def _named(scene: Scene, key: str, deal: lease_deals.Deal) -> str:
    """Return the name of a deal with its two worths."""
    return scene.say(key, host=round(deal[0]), tenant=round(deal[1]))


def _pledges(scene: Scene) -> Iterator[NewsRow]:
    """Yield every promise in words that we know of, so that the class can compare it with deeds."""
    for pledge in scene.own.pledges:
        whom = scene.name(pledge.to) if pledge.to is not None else scene.say("ledger.everybody")
        yield NewsRow(
            code=pledge.seat,
            title=pledging.sentence(scene, pledge),
            note=scene.say("ledger.pledge", who=whom, turn=pledge.until),
        )


def _texts(scene: Scene) -> Iterator[NewsRow]:
    """Yield the texts that were ever in force, with how they ended and their breaches."""
    breaches: dict[str, int] = {}
    for finding in {**scene.public.findings, **scene.own.findings}.values():
        if finding.status == "confirmed":
            breaches[finding.treaty] = breaches.get(finding.treaty, 0) + 1
    ever = [text for text in texts.seen(scene).values() if text.force_turn is not None]
    for text in sorted(ever, key=lambda text: -breaches.get(text.id, 0)):
        note = f"{texts.parties(scene, text)} · {texts.state(scene, text)}"
        if breaches.get(text.id):
            note += f" · {scene.say('debrief.breaches', count=breaches[text.id])}"
        yield NewsRow(icon="scroll-text", title=scene.titled(text.terms.title), note=note)


def _list(scene: Scene, box: Box, key: str, rows: list[NewsRow]) -> tuple[Widget, ...]:
    """Return a panel with rows, or that there are none."""
    panel = Panel(rect=box, heading=scene.say(key), note=str(len(rows)))
    inside = panel.inside(scene.theme)
    if not rows:
        words = Paragraph(words=scene.say("debrief.none"), colour=scene.theme.mist)
        return (panel, words.placed(inside))
    placed = layout.column(scene.theme, rows, inside.x, inside.y, inside.w - 10, 2)
    return (panel, ScrollArea(id=key, rect=inside, children=placed))
