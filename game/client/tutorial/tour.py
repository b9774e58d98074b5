"""The tour: what there is to do, and how far a player has come.

A tour is a row of steps, a step a row of tasks. A task is over when the game shows that it was
done, or, where there is only something to look at, when the player goes on.
"""

from collections.abc import Callable

import msgspec

from game.client.scene import Scene
from game.client.tutorial.progress import Tour, Turning
from game.client.view import View


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """What a task is judged by: the scene, and the page that is open."""

    scene: Scene
    page: str
    view: View


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """One deed: where it is done, what to light up, and how one sees that it was done."""

    key: str
    """Of its words: ``tour-<step>-<task>``."""
    page: str = ""
    """The page on which it is done; empty: any."""
    lights: tuple[str, ...] = ()
    """Ids of widgets to light up, or how they begin; the first that are on the page count."""
    done: Callable[[Moment], bool] | None = None
    """None: the player looks and goes on."""


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson."""

    key: str
    tasks: tuple[Task, ...]


def task_of(tour: Tour, steps: tuple[Step, ...]) -> Task | None:
    """Return the task of now; None: the tour is over."""
    if tour.over or tour.step >= len(steps):
        return None
    return steps[tour.step].tasks[tour.task]


def advanced(tour: Tour, steps: tuple[Step, ...], moment: Moment) -> Tour:
    """Return the tour after every task that is done by now."""
    while (task := task_of(tour, steps)) is not None and task.done is not None:
        if not task.done(moment):
            break
        tour = _after_task(tour, steps)
    return tour


def turned(tour: Tour, steps: tuple[Step, ...], turning: Turning) -> Tour:
    """Return the tour after the player has gone on or back, or has folded or ended it."""
    match turning:
        case "next":
            return _after_task(tour, steps)
        case "skip":
            return msgspec.structs.replace(tour, step=tour.step + 1, task=0)
        case "back":
            return msgspec.structs.replace(tour, step=max(0, tour.step - 1), task=0)
        case "fold":
            return msgspec.structs.replace(tour, folded=not tour.folded)
        case "end":
            return msgspec.structs.replace(tour, over=True)


def _after_task(tour: Tour, steps: tuple[Step, ...]) -> Tour:
    """Return the tour one task further."""
    if tour.task + 1 < len(steps[tour.step].tasks):
        return msgspec.structs.replace(tour, task=tour.task + 1)
    return msgspec.structs.replace(tour, step=tour.step + 1, task=0)
