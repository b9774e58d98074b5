"""Steppe: the cosmodrome in its season, who trusts us, what happens, and our launches."""

import pygame

from game.client import amounts
from game.client.answers import Answer, Switch
from game.client.art.box import Box
from game.client.parts import cards, channels, manifest_strip, steppe_scene, texts
from game.client.parts.frame import frame, go_to_tab, way_to
from game.client.parts.short import headed, short
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.gestures import Gesture
from game.client.widgets.panel import Panel
from game.client.widgets.rows import DelegationRow, FactRow, signed
from game.client.widgets.widget import Widget
from game.rules.launches.flights import WEATHER

_PEOPLE = Box(16, 80, 232, 420)
_STATE = Box(1024, 80, 240, 140)
_CARD_RIGHT, _CARD_WIDE, _CARD_FOOT = 1264, 300, 586


class SteppePage(View, frozen=True, kw_only=True):
    """The cosmodrome."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the panels over the scene."""
        card = _card(scene)
        panels = (_people_box(scene), _STATE, manifest_strip.BOX, *(each.rect for each in card[:1]))
        return (
            *frame(scene, "steppe"),
            *steppe_scene.tags(scene, panels),
            *_people(scene),
            *_state(scene),
            *card,
            *manifest_strip.strip(scene),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the steppe."""
        steppe_scene.paint(surface, scene)

    def shortcut(self, gesture: Gesture, scene: Scene) -> Answer:
        """Go to another tab by its number; to the orbit the camera rises."""
        answer = go_to_tab(gesture)
        return way_to(scene, "steppe", "orbit") if answer == Switch("orbit") else answer

    def moves(self, scene: Scene) -> bool:
        """Return whether the scene moves."""
        return not scene.settings.calm


VIEW = SteppePage


def _people_box(scene: Scene) -> Box:
    """Return the room for the other delegations: as high as they are many."""
    others = len(scene.public.seats) - 1
    high = scene.theme.px(28) + 14 + scene.theme.px(45) * others + 16
    return Box(_PEOPLE.x, _PEOPLE.y, _PEOPLE.w, min(_PEOPLE.h, high))


def _people(scene: Scene) -> tuple[Widget, ...]:
    """Return the other delegations and how far they trust us."""
    theme, box = scene.theme, _people_box(scene)
    panel = headed(scene, box, scene.say("steppe.people"), scene.say("steppe.trust"))
    inside = panel.inside(theme)
    others = [seat for seat in scene.public.seats if seat != scene.me]
    rows = [_person(scene, seat, inside.w - 6) for seat in others]
    room = Box(inside.x - 4, inside.y - 4, inside.w + 12, box.bottom - inside.y)
    placed = layout.column(theme, rows, inside.x, inside.y, inside.w - 6, 0)
    return (panel, ScrollArea(id="people", rect=room, children=placed))


def _person(scene: Scene, seat: str, wide: int) -> DelegationRow:
    """Return the row of a delegation; a click opens the channel with it."""
    view = scene.seat(seat)
    trust = scene.own.trusted_by.get(view.id, 500)
    before = scene.before.own.trusted_by.get(view.id, trust) if scene.before else trust
    delta = amounts.tenths(trust) - amounts.tenths(before)
    shared = sum(view.id in text.bound for text in texts.binding_us(scene))
    note = scene.say("steppe.treaties", count=shared)
    if view.ready:
        note = scene.say("steppe.is_ready")
    return DelegationRow(
        id=f"person.{seat}",
        answer=Switch("talks", {"channel": channels.pair(scene, view.id), "draft": None}),
        code=seat,
        name=scene.spell(view.name),
        note=short(
            scene, note, wide - 50 - layout.width_for(scene.theme, signed(delta), "capb"), "cap"
        ),
        value=amounts.tenths(trust),
        delta=delta,
    )


def _state(scene: Scene) -> tuple[Widget, ...]:
    """Return how the steppe and the world are."""
    theme, ground = scene.theme, scene.public.ground
    panel = Panel(rect=_STATE, heading=scene.say("steppe.state"))
    inside = panel.inside(theme)
    steppe, tension = amounts.tenths(ground.steppe), amounts.tenths(scene.public.tension)
    facts = (
        FactRow(
            icon="sprout",
            label=scene.say("steppe.health"),
            value=str(steppe),
            status="ok" if steppe >= 60 else "warn" if steppe >= 40 else "bad",
        ),
        FactRow(
            icon="zap",
            label=scene.say("steppe.tension"),
            value=str(tension),
            status="ok" if tension < 40 else "warn" if tension <= 55 else "bad",
        ),
        FactRow(
            icon="piggy-bank",
            label=scene.say("steppe.fund"),
            value=amounts.money(scene, scene.public.steppe_fund),
        ),
        *_weather(scene),
    )
    step = max(22, (_STATE.bottom - 8 - inside.y) // len(facts))
    placed = tuple(
        fact.placed(Box(inside.x, inside.y + number * step, inside.w, step))
        for number, fact in enumerate(facts)
    )
    return (panel, *placed)


def _weather(scene: Scene) -> tuple[FactRow, ...]:
    """Return the chance of bad weather in each quarter; large letters leave no room for it."""
    if scene.theme.scale > 100:
        return ()
    more = scene.public.ground.bad_weather
    chances = [
        amounts.percent_of(chance + more.get(str(quarter), 0))
        for quarter, chance in WEATHER.items()
    ]
    row = FactRow(
        icon="wind",
        label=scene.say("steppe.weather"),
        value="\u00a0· ".join(str(chance) for chance in chances),
        status="warn" if more else "plain",
    )
    return (row,)


def _card(scene: Scene) -> tuple[Widget, ...]:
    """Return the first card on the table, at the right above the manifest."""
    table = cards.on_the_table(scene)
    if not table:
        return ()
    high = min(_CARD_FOOT - _STATE.bottom - 12, cards.height(scene, table[0], _CARD_WIDE))
    box = Box(_CARD_RIGHT - _CARD_WIDE, _CARD_FOOT - high, _CARD_WIDE, high)
    return cards.card_panel(scene, table[0], box)
