"""Solo: choose a scenario, its length and how hard the others bargain; the lobby gives the seat."""

import pygame

from game.client.answers import Back, PlaySolo, Wish
from game.client.art.box import Box
from game.client.missions import FLAGSHIP, missions
from game.client.parts import scenery
from game.client.parts.heading import Heading
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.button import Button
from game.client.widgets.choice import Choice, Option
from game.client.widgets.panel import Panel
from game.client.widgets.rows import ItemRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label, Paragraph
from game.model.glance import Glance
from game.wire.to_server import LEVELS, Level

_LIST, _PANEL = Box(96, 112, 340, 560), Box(452, 112, 732, 560)


class Solo(View, frozen=True, kw_only=True):
    """The mission to play."""

    scenario: str = FLAGSHIP
    preset: int = 0
    """Number of turns; 0: the usual one of the scenario."""
    level: Level = "written"
    name: str = "solo"
    """Which words the page uses."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the list of scenarios, what the chosen one is, and the start."""
        return (
            Heading(
                title=scene.say(f"title.{self.name}"), note=scene.say(f"title.{self.name}.note")
            ),
            *self._list(scene),
            Panel(rect=_PANEL),
            *self._about(scene),
            *self._buttons(scene),
        )

    def wish(self) -> Wish:
        """Return what the start asks for."""
        return PlaySolo(scenario=self.scenario, preset=str(self._turns), level=self.level)

    @property
    def mission(self) -> Glance:
        """Return the scenario that is chosen."""
        return next(each for each in missions() if each.scenario == self.scenario)

    @property
    def _turns(self) -> int:
        return self.preset or self.mission.usual

    def _list(self, scene: Scene) -> tuple[Widget, ...]:
        """Return a row for each scenario."""
        panel = Panel(rect=_LIST, heading=scene.say("solo.missions"))
        room = panel.inside(scene.theme)
        rows = [
            ItemRow(
                id=f"mission.{each.scenario}",
                icon="rocket",
                title=scene.spell(each.title),
                note=scene.say("solo.seats", seats=each.seats),
                selected=each.scenario == self.scenario,
                answer=self._become(scenario=each.scenario, preset=0),
            )
            for each in missions()
        ]
        placed = layout.column(scene.theme, rows, room.x, room.y, room.w - 12, 4)
        area = Box(room.x, room.y, room.w, _LIST.bottom - 8 - room.y)
        return (panel, ScrollArea(id="missions", rect=area, children=placed))

    def _about(self, scene: Scene) -> tuple[Widget, ...]:
        """Return title and summary, the lengths, and how hard the others bargain."""
        left, wide = _PANEL.x + 32, _PANEL.w - 64
        title = Label(words=scene.spell(self.mission.title), style="h2")
        lengths = tuple(
            Option(scene.say("solo.turns", turns=turns), self._become(preset=turns))
            for turns in self.mission.presets
        )
        chosen = self.mission.presets.index(self._turns)
        return (
            title.placed(Box(left, _PANEL.y + 20, wide, 40)),
            _story(scene, self.mission, self.name, Box(left, _PANEL.y + 66, wide, 190)),
            _head(scene, "solo.length", Box(left, _PANEL.y + 268, wide, 28)),
            Choice(id="preset", options=lengths, selected=chosen).placed(
                Box(left, _PANEL.y + 300, wide, 44)
            ),
            *self._levels(scene, Box(left, _PANEL.y + 356, wide, 0)),
        )

    def _levels(self, scene: Scene, box: Box) -> tuple[Widget, ...]:
        """Return the choice of how hard the others bargain, and what it means."""
        options = tuple(
            Option(scene.say(f"solo.level.{level}"), self._become(level=level)) for level in LEVELS
        )
        choice = Choice(id="level", options=options, selected=LEVELS.index(self.level))
        note = Paragraph(
            words=scene.say(f"solo.level.{self.level}.note"),
            style="small",
            colour=scene.theme.mist,
        )
        return (
            _head(scene, "solo.level", Box(box.x, box.y, box.w, 28)),
            choice.placed(Box(box.x, box.y + 32, box.w, 44)),
            note.placed(Box(box.x, box.y + 82, box.w, 44)),
        )

    def _buttons(self, scene: Scene) -> tuple[Button, ...]:
        """Return the way back and the start."""
        busy = scene.line.state == "connecting"
        back = Button(id="back", kind="ghost", label=scene.say("join.back"), answer=Back())
        start = Button(
            id="start",
            label=scene.say("solo.busy" if busy else f"{self.name}.start"),
            icon="play",
            enabled=not busy,
            answer=self.wish(),
        )
        foot = _PANEL.bottom - 68
        return (
            back.placed(Box(_PANEL.x + 32, foot + 6, 160, 44)),
            start.placed(Box(_PANEL.right - 32 - 240, foot, 240, 56)),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)


VIEW = Solo


def _head(scene: Scene, key: str, box: Box) -> Label:
    return Label(words=scene.say(key), style="bodyb", rect=box)


def _story(scene: Scene, mission: Glance, name: str, box: Box) -> Widget:
    """Return what the mission is, or why it could not be opened."""
    line, theme = scene.line, scene.theme
    words, colour = scene.spell(mission.summary), theme.mist
    if line.state == "refused":
        words, colour = scene.say(line.reason, **line.details), theme.bad
    elif name == "host":
        words = f"{words}\n\n{scene.say('host.about')}"
    told = Paragraph(words=words, colour=colour).placed(Box(box.x, box.y, box.w - 12, 0))
    told = told.placed(Box(box.x, box.y, box.w - 12, told.wants(theme)[1]))
    return ScrollArea(id="story", rect=box, children=(told,))
