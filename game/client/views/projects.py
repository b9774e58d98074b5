"""Projects: the order sheet of this year: launches, ground projects, special orders, the money."""

from typing import Literal

import msgspec
import pygame

from game.client.answers import Answer
from game.client.art.box import Box
from game.client.parts import (
    ground_orders,
    launch_editor,
    launch_list,
    order_desk,
    planning,
    scenery,
    special_orders,
    year_money,
)
from game.client.parts.frame import frame, go_to_tab
from game.client.parts.order_desk import Desk, Pick
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.attention import Changed, Deed, Pressed
from game.client.widgets.choice import Choice, Option
from game.client.widgets.gestures import Gesture
from game.client.widgets.panel import Panel
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.ids import Money, TreatyId
from game.model.launches import CONDUCTS, Breach, OrderSheet

Page = Literal["launches", "ground", "special"]
_PAGES: tuple[Page, ...] = ("launches", "ground", "special")
_LIST = Box(16, 80, 392, 624)
_MIDDLE = Box(420, 80, 492, 624)


class Projects(View, frozen=True, kw_only=True):
    """The order sheet."""

    page: Page = "launches"
    chosen: int = 0
    """The launch that is edited."""
    desk: Desk | None = None
    """The sheet as changed here."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the list at the left, what is edited, and the money."""
        sheet = order_desk.sheet(scene, self.desk)
        return (
            *frame(scene, "projects"),
            *self._left(scene, sheet),
            *self._middle(scene, sheet),
            *year_money.money(scene, sheet, self.desk),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def changed(self, deed: Deed, scene: Scene) -> Answer:
        """Put a changed sheet on the desk and send it if it can be sent."""
        sheet = order_desk.sheet(scene, self.desk)
        if isinstance(deed, Pressed) and isinstance(deed.answer, Pick):
            return self._picked(scene, sheet, deed.answer)
        if isinstance(deed, Changed):
            return self._put(scene, _moved(sheet, deed))
        return None

    def shortcut(self, gesture: Gesture, scene: Scene) -> Answer:
        """Go to another tab by its number."""
        return go_to_tab(gesture)

    def _picked(self, scene: Scene, sheet: OrderSheet, choice: Pick) -> Answer:
        """Return what a chip or button of the sheet does."""
        if choice.field == "choose":
            return self._become(chosen=int(choice.value), page="launches")
        if choice.field == "add":
            return self._added(scene, sheet)
        if choice.field == "remove":
            return self._put(scene, planning.without_entry(sheet, self._shown(sheet)), chosen=0)
        changed = special_orders.chosen(sheet, choice) or _general(sheet, choice)
        if changed is None:
            changed = launch_editor.picked(scene, sheet, self._shown(sheet), choice)
        return self._put(scene, changed)

    def _added(self, scene: Scene, sheet: OrderSheet) -> Answer:
        """Add the launch that fits best, and choose it."""
        entry = planning.first_launch(planning.known_of(scene), sheet)
        if entry is None:
            return None
        place = len(sheet.manifest)
        return self._put(scene, planning.with_entry(sheet, place, entry), chosen=place)

    def _put(self, scene: Scene, sheet: OrderSheet, **fields: object) -> Answer:
        desk, command = order_desk.put(scene, sheet)
        become = self._become(desk=desk, **fields)
        return become if command is None else (become, command)

    def _left(self, scene: Scene, sheet: OrderSheet) -> tuple[Widget, ...]:
        """Return the choice of pages and the manifest."""
        theme = scene.theme
        panel = Panel(rect=_LIST, heading=scene.say("orders.heading"))
        inside = panel.inside(theme)
        options = tuple(
            Option(scene.say(f"orders.page.{page}"), self._become(page=page)) for page in _PAGES
        )
        tall = max(36, theme.px(38))
        choice = Choice(
            id="page",
            options=options,
            selected=_PAGES.index(self.page),
            rect=Box(inside.x, inside.y, inside.w, tall),
        )
        top = inside.y + tall + 12
        room = Box(_LIST.x + 8, top, _LIST.w - 16, _LIST.bottom - top - 10)
        return (panel, choice, *launch_list.launches(scene, sheet, self._shown(sheet), room))

    def _shown(self, sheet: OrderSheet) -> int:
        """Return the launch that is marked, of those that are left; none on another page."""
        if self.page != "launches" or not sheet.manifest:
            return -1
        return min(self.chosen, len(sheet.manifest) - 1)

    def _middle(self, scene: Scene, sheet: OrderSheet) -> tuple[Widget, ...]:
        """Return the page that is edited."""
        panel = Panel(rect=_MIDDLE, heading=scene.say(f"orders.title.{self.page}"))
        inside = panel.inside(scene.theme)
        room = Box(inside.x, inside.y, inside.w + 8, _MIDDLE.bottom - inside.y - 12)
        if self.page == "ground":
            return (panel, *ground_orders.ground(scene, sheet, room))
        if self.page == "special":
            return (panel, *special_orders.special(scene, sheet, room))
        place = self._shown(sheet)
        if place >= 0:
            return (panel, *launch_editor.editor(scene, sheet, place, room))
        words = Paragraph(words=scene.say("orders.empty"), colour=scene.theme.mist)
        return (panel, words.placed(inside))


VIEW = Projects


def _general(sheet: OrderSheet, choice: Pick) -> OrderSheet | None:
    """Return the sheet after a choice at the right or on the ground page."""
    if choice.field == "upkeep":
        return msgspec.structs.replace(sheet, upkeep=not sheet.upkeep)
    if choice.field == "conduct":
        conduct = next(name for name in CONDUCTS if name == choice.value)
        return msgspec.structs.replace(sheet, conduct=conduct)
    if choice.field == "breach":
        treaty, _, article = choice.value.partition("/")
        breach = Breach(treaty=TreatyId(treaty), article=int(article))
        kept = tuple(each for each in sheet.knowingly if each != breach)
        knowingly = kept if breach in sheet.knowingly else (*kept, breach)
        return msgspec.structs.replace(sheet, knowingly=knowingly)
    return None


def _moved(sheet: OrderSheet, deed: Changed) -> OrderSheet:
    """Return the sheet after a stepper moved."""
    if deed.id.startswith(ground_orders.STAKE):
        project = deed.id.removeprefix(ground_orders.STAKE)
        return ground_orders.with_stake(sheet, project, deed.value)
    if deed.id == ground_orders.LEASE:
        return msgspec.structs.replace(sheet, lease_upkeep=Money(deed.value))
    return special_orders.moved(sheet, deed.id, deed.value) or sheet
