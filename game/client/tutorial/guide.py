"""The guide: the adviser, his card, and the light on what is to be used, over the page of now."""

from collections.abc import Iterator, Sequence

import pygame

from game.client.answers import Guide
from game.client.art import adviser
from game.client.art.box import CANVAS, Box
from game.client.art.layer import stamp
from game.client.art.theme import Theme
from game.client.scene import Scene
from game.client.tutorial.lessons import STEPS, lights
from game.client.tutorial.progress import Tour, Turning
from game.client.tutorial.ticks import ticks
from game.client.tutorial.tour import Task, task_of
from game.client.widgets.attention import Attention
from game.client.widgets.button import Button, Kind
from game.client.widgets.chip import Chip
from game.client.widgets.speech_card import SpeechCard, Spotlight
from game.client.widgets.widget import Widget

HIDDEN = ("playback", "menu", "settings", "question", "codex", "report", "briefing")
"""Pages on which the adviser is silent."""
_WIDE = 420
_BUST = 0.5
_FIGURE = (round(adviser.WIDTH * _BUST), round(adviser.HEIGHT * _BUST))
_TOP, _GAP = 76, 12


class Adviser(Widget, frozen=True, kw_only=True):
    """Aqböken, from the chest up."""

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the bust at the foot of the box."""
        stamp(surface, adviser.bust(_BUST), (self.rect.x, self.rect.bottom - _FIGURE[1]))


def widgets(scene: Scene, page: str, shown: Sequence[Widget]) -> tuple[Widget, ...]:
    """Return what lies over a page with these widgets; nothing outside the tutorial."""
    tour = scene.tour
    if tour is None or tour.over or page in HIDDEN:
        return ()
    if tour.folded:
        return (_folded(scene),)
    task = task_of(tour, STEPS)
    if task is None:
        return _farewell(scene) if page == "debrief" else ()
    holes = _holes(task, page, shown, scene)
    card = _card(scene, tour, task)
    light = (Spotlight(holes=holes, gentle=True),) if holes else ()
    return (*light, *_placed(scene, card, holes))


def _holes(task: Task, page: str, shown: Sequence[Widget], scene: Scene) -> tuple[Box, ...]:
    """Return the boxes to light up: the task's on its page, else the way to that page."""
    reached = tuple(_everything(shown, scene.theme))
    wanted = lights(task, scene) if page == task.page or not task.page else (f"tab.{task.page}",)
    if page == "lobby":
        wanted = ("ready",)
    if scene.own.me.ready:
        wanted = tuple(name for name in wanted if not name.startswith("ready"))
    for name in wanted:
        found = [box for id, box in reached if id == name or id.startswith(name)]
        if found:
            return (_around(found),)
    return ()


def _everything(shown: Sequence[Widget], theme: Theme) -> Iterator[tuple[str, Box]]:
    """Yield id and box of every widget on a page, those inside others too."""
    for widget in shown:
        if widget.id:
            yield widget.id, widget.rect.overlap(CANVAS)
        for id, box in _everything(widget.parts(theme, Attention()), theme):
            yield id, box.overlap(widget.rect) if widget.clips else box


def _around(boxes: Sequence[Box]) -> Box:
    """Return the box round some boxes; empty ones are out of sight."""
    seen = [box for box in boxes if box.w > 0 and box.h > 0] or list(boxes[:1])
    left, top = min(box.x for box in seen), min(box.y for box in seen)
    right, bottom = max(box.right for box in seen), max(box.bottom for box in seen)
    return Box(left, top, right - left, bottom - top)


def _card(scene: Scene, tour: Tour, task: Task) -> SpeechCard:
    """Return what Aqböken says now."""
    step = STEPS[tour.step]
    return SpeechCard(
        name=scene.say("tour.name"),
        step=scene.say("tour.step", step=tour.step + 1, steps=len(STEPS)),
        heading=scene.say(f"tour.{step.key}"),
        words=scene.say(f"tour.{step.key}.{task.key}"),
        steps=len(STEPS),
        step_now=tour.step,
        buttons=_buttons(scene, tour, task),
        tail="none",
        rect=Box(0, 0, _WIDE, 0),
    )


def _buttons(scene: Scene, tour: Tour, task: Task) -> tuple[Button, ...]:
    """Return the ways through the tour itself."""
    back = (_button(scene, "back"),) if tour.step else ()
    on = _button(scene, "skip") if task.done else _button(scene, "next", "primary")
    return (_button(scene, "fold"), *back, on)


def _button(scene: Scene, turning: Turning, kind: Kind = "paper") -> Button:
    """Return the button for one way through the tour."""
    label = scene.say(f"tour.do.{turning}")
    return Button(id=f"tour.{turning}", label=label, kind=kind, answer=Guide(turning=turning))


def _folded(scene: Scene) -> Widget:
    """Return the way to call the adviser back."""
    chip = Chip(
        id="tour.fold",
        icon="lightbulb",
        label=scene.say("tour.unfold"),
        answer=Guide(turning="fold"),
    )
    wide, high = chip.wants(scene.theme)
    return chip.placed(Box(CANVAS.w - wide - 16, _TOP, wide, high))


def _placed(scene: Scene, card: SpeechCard, holes: tuple[Box, ...]) -> tuple[Widget, ...]:
    """Return adviser and card where they cover least of what is lit."""
    wide, high = card.wants(scene.theme)
    both = _FIGURE[0] + wide - 24
    lefts = (16, CANVAS.w - both - 16, (CANVAS.w - both) // 2)
    tops = (CANVAS.h - max(high, _FIGURE[1]) - _GAP, _TOP + _GAP)
    spots = [Box(left, top, both, max(high, _FIGURE[1])) for top in tops for left in lefts]
    spot = min(spots, key=lambda spot: sum(_shared(spot, hole) for hole in holes))
    figure = Box(spot.x, spot.y, *_FIGURE).moved(0, spot.h - _FIGURE[1])
    at = Box(spot.x + _FIGURE[0] - 24, spot.y + (spot.h - high) // 2, wide, high)
    return (Adviser(rect=figure), card.placed(at))


def _shared(one: Box, other: Box) -> int:
    """Return how many pixels two boxes share."""
    both = one.overlap(other)
    return max(0, both.w) * max(0, both.h)


def _farewell(scene: Scene) -> tuple[Widget, ...]:
    """Return the five ticks at the end."""
    lines = [
        f"{'✓' if done else '–'} {scene.say(f'tour.tick.{name}')}" for name, done in ticks(scene)
    ]
    card = SpeechCard(
        name=scene.say("tour.name"),
        step="",
        heading=scene.say("tour.farewell"),
        words="\n".join(lines),
        steps=len(STEPS),
        step_now=len(STEPS),
        buttons=(_button(scene, "end", "primary"),),
        tail="none",
        rect=Box(0, 0, _WIDE, 0),
    )
    return _placed(scene, card, ())
