"""The shape of secret agendas that a scenario makes up: their words, their goal, their points."""

from typing import Annotated

from msgspec import Meta

from game.model.goals import FigureGoal, LaunchGoal, Many, MetricGoal, MoneyGoal
from game.scenario.shapes import Name, SeatName, Shape, TurnNumber, Typed, Words


class SoughtFile(Shape, frozen=True, kw_only=True):
    """An article that a text must have, written like an article; money in $M."""

    kind: Name
    by: tuple[SeatName, ...] = ()
    to: tuple[SeatName, ...] = ()
    p: dict[str, Typed] = {}
    at_least: dict[str, float] = {}
    at_most: dict[str, float] = {}


class TextGoalFile(Shape, frozen=True, kw_only=True, tag_field="kind", tag="text"):
    """Texts in force at the end."""

    articles: tuple[SoughtFile, ...] = ()
    bound: tuple[SeatName, ...] = ()
    parties: Many = 2
    member: bool = True
    written: bool = False
    deposited: bool = False
    by_turn: TurnNumber | None = None
    count: Many = 1
    absent: bool = False


GoalFile = MetricGoal | MoneyGoal | LaunchGoal | TextGoalFile | FigureGoal


class OwnAgendaFile(Shape, frozen=True, kw_only=True):
    """A secret agenda of this scenario; a preset may give a part of it anew."""

    title: Words = ""
    text: Words = ""
    goal: GoalFile | None = None
    points: Annotated[int, Meta(ge=1, le=15)] = 15


def needs_of(agenda: OwnAgendaFile) -> tuple[str, ...]:
    """Return the kinds of articles that an agenda asks for."""
    goal = agenda.goal
    if not isinstance(goal, TextGoalFile) or goal.absent:
        return ()
    return tuple(sought.kind for sought in goal.articles)
