"""Report: what happened this year: launches, money, the sky, news and broken promises."""

from collections.abc import Iterator

import pygame

from game.client import amounts
from game.client.answers import Back, Open
from game.client.art.box import Box
from game.client.art.theme import Status
from game.client.parts import cards, findings, scenery, texts, values
from game.client.parts.acts.year import acts
from game.client.parts.heading import Heading
from game.client.parts.news_row import NewsRow
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button
from game.client.widgets.panel import Panel
from game.client.widgets.rows import FactRow, ItemRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.launches import Launch

_BOXES = Box(16, 96, 1248, 548).columns(3, 12)


class Report(View, frozen=True, kw_only=True):
    """The year in three columns."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return launches, books, and news."""
        year = amounts.year(scene, scene.public.turn)
        back = Button(id="back", icon="check", label=scene.say("report.done"), answer=Back())
        return (
            Heading(title=scene.say("report.heading", year=year), note=scene.say("report.note")),
            *_panel(scene, 0, "report.launches", _launches(scene)),
            *_panel(scene, 1, "report.books", _books(scene)),
            *_panel(scene, 2, "report.news", _news(scene)),
            back.placed(Box(1064, 656, 200, 48)),
            *_again(scene),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)


VIEW = Report


def _again(scene: Scene) -> tuple[Button, ...]:
    """Return the way to see the year once more, if anything of it can be seen."""
    played = acts(scene)
    if not played:
        return ()
    button = Button(
        id="again",
        kind="secondary",
        icon="play",
        label=scene.say("show.again"),
        answer=Open("playback", {"acts": played, "place": 0, "begun": -1.0, "turn": 0}),
    )
    return layout.row_to(scene.theme, (button,), 1052, 660)


def _panel(scene: Scene, number: int, key: str, rows: list[Widget]) -> tuple[Widget, ...]:
    """Return a panel with rows below each other, or a line that there are none."""
    panel = Panel(rect=_BOXES[number], heading=scene.say(key))
    room = panel.inside(scene.theme)
    if not rows:
        words = Paragraph(words=scene.say(f"{key}.none"), colour=scene.theme.mist)
        return (panel, words.placed(room))
    placed = layout.column(scene.theme, rows, room.x, room.y, room.w - 10, 2)
    return (panel, ScrollArea(id=key, rect=room, children=placed))


def _launches(scene: Scene) -> list[Widget]:
    """Return a row for each launch of this year, or else of last year."""
    log = scene.public.launches or scene.public.launch_log
    latest = max((launch.turn for launch in log), default=0)
    return [_launch(scene, launch) for launch in log if launch.turn == latest]


def _launch(scene: Scene, launch: Launch) -> ItemRow:
    library = scene.public.library
    payload, vehicle = library.payloads.get(launch.payload), library.vehicles.get(launch.vehicle)
    where = values.pad(scene, launch.pad) if launch.pad else scene.say("orders.home_range")
    name = scene.spell(vehicle.name) if vehicle else launch.vehicle
    good = launch.outcome == "success"
    status: Status = "ok" if good else "warn" if launch.outcome == "scrubbed" else "bad"
    return ItemRow(
        code=launch.seat,
        title=scene.spell(payload.name) if payload else launch.payload,
        note=scene.say("report.flight", quarter=launch.quarter, rocket=name, where=where),
        value=scene.say(f"outcome.{launch.outcome}"),
        status=status,
    )


def _books(scene: Scene) -> list[Widget]:
    """Return our money and standing, the sky and the steppe, with how they changed."""
    own, before = scene.own, scene.before
    tally = own.tally
    cash, was = own.me.cash, before.own.me.cash if before else own.me.cash
    rows: list[Widget] = [
        FactRow(icon="coins", label=scene.say("report.cash"), value=amounts.money(scene, cash)),
        _change(scene, "report.cash_change", cash - was, money=True),
        FactRow(label=scene.say("report.services"), value=amounts.money(scene, tally.services)),
        FactRow(label=scene.say("report.receipts"), value=amounts.money(scene, tally.receipts)),
        FactRow(label=scene.say("report.payments"), value=amounts.money(scene, tally.payments)),
    ]
    for name, icon, now, then in _gauges(scene):
        value = f"{now} ({amounts.signed(now - then)})" if now != then else str(now)
        rows.append(FactRow(icon=icon, label=scene.say(f"report.{name}"), value=value))
    lost = scene.public.sky.lost_last.get(scene.me, 0)
    rows.append(FactRow(label=scene.say("report.lost"), value=str(lost)))
    removed = scene.public.sky.removed_last
    rows.append(FactRow(label=scene.say("report.removed"), value=str(removed)))
    return rows


def _gauges(scene: Scene) -> tuple[tuple[str, str, int, int], ...]:
    """Return standing, orbit, steppe and tension: name, icon, now and at the start of the turn."""
    now, then = scene.sight, scene.before or scene.sight
    tenths = amounts.tenths
    return (
        ("reputation", "sparkles", tenths(now.own.me.reputation), tenths(then.own.me.reputation)),
        (
            "index",
            "leaf",
            tenths(now.public.sky.bands["MID"].index),
            tenths(then.public.sky.bands["MID"].index),
        ),
        ("steppe", "sprout", tenths(now.public.ground.steppe), tenths(then.public.ground.steppe)),
        ("tension", "zap", tenths(now.public.tension), tenths(then.public.tension)),
    )


def _change(scene: Scene, key: str, amount: int, *, money: bool) -> FactRow:
    status: Status = "ok" if amount > 0 else "bad" if amount < 0 else "plain"
    words = amounts.gain(scene, amount) if money else amounts.signed(amount)
    return FactRow(label=scene.say(key), value=words, status=status)


def _news(scene: Scene) -> list[Widget]:
    """Return what was written, the cards, treaties, collisions and findings of this turn."""
    return [
        *_written(scene),
        *_cards(scene),
        *_signed(scene),
        *_sky(scene),
        *_found(scene),
        *(NewsRow(icon=note.icon, title=note.words) for note in scene.news[:12]),
    ]


def _written(scene: Scene) -> Iterator[NewsRow]:
    """Yield what roles without a seat wrote this turn, the latest first."""
    for bulletin in scene.public.lesson.bulletins[::-1]:
        if bulletin.turn == scene.public.turn:
            note = scene.say(f"report.{bulletin.role}")
            yield NewsRow(icon="megaphone", title=bulletin.text, note=note)


def _cards(scene: Scene) -> Iterator[NewsRow]:
    """Yield the cards of this turn."""
    for card in scene.public.incidents.values():
        if card.turn == scene.public.turn:
            yield NewsRow(icon="newspaper", title=cards.title(scene, card))


def _signed(scene: Scene) -> Iterator[NewsRow]:
    """Yield the texts that were signed or entered into force."""
    for text in texts.seen(scene).values():
        if scene.public.turn in (text.force_turn, text.signed_turn):
            title = texts.called(scene, text)
            yield NewsRow(icon="file-signature", title=title, note=texts.state(scene, text))


def _sky(scene: Scene) -> Iterator[NewsRow]:
    """Yield the largest break-ups in orbit."""
    for happening in scene.public.sky.happenings[:4]:
        yield NewsRow(
            icon="sparkles",
            title=scene.say(f"sky.{happening.what}"),
            note=scene.say("report.pieces", band=happening.band, pieces=happening.pieces),
        )


def _found(scene: Scene) -> Iterator[NewsRow]:
    """Yield the findings of this turn."""
    for finding in findings.known(scene):
        if finding.turn == scene.public.turn:
            yield NewsRow(
                code=finding.obligor,
                title=texts.kind_title(scene, finding.kind),
                note=scene.say(f"finding.{finding.status}"),
            )
