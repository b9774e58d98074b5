"""The shape of what surrounds the game in class: facts, quiz, curriculum, roles without a seat."""

from typing import Annotated, Literal

from msgspec import Meta

from game.scenario.shapes import Shape, Words


class FactFile(Shape, frozen=True, kw_only=True):
    """A fact shown to players."""

    id: Annotated[str, Meta(pattern=r"^[a-z0-9_.]+$")]
    text: Words
    mark: Literal["V", "V2", "C", "K", "U", "S"]
    source: str = ""
    as_of: int | str = ""


class QuizFile(Shape, frozen=True, kw_only=True):
    """A question with one right answer, counted from 1."""

    stem: Words
    options: Annotated[tuple[Words, ...], Meta(min_length=2, max_length=5)]
    correct: Annotated[int, Meta(ge=1, le=5)]
    objective: Annotated[int, Meta(ge=1)] | None = None


class CurriculumFile(Shape, frozen=True, kw_only=True):
    """A place in a curriculum."""

    framework: str
    code: str
    verified: bool = False


class SurplusFile(Shape, frozen=True, kw_only=True):
    """A role without a seat."""

    id: Literal["press", "secretariat", "lobby", "inspectors", "observers"]
    sees: Words = ""
    may: Words = ""
    brief: Words = ""
