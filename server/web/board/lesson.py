"""The lesson clock: blocks and turns left, phases, what the next one would do, when debrief is."""

from typing import Literal

from game.model.values import Value
from game.model.world import TURN_PHASES, Phase, World
from server.web.board.scene import Scene

When = Literal["past", "now", "next"]
MINUTE = 60


class Step(Value, frozen=True, kw_only=True):
    """One phase of the turn."""

    phase: Phase
    when: When


class Face(Value, frozen=True, kw_only=True):
    """What stands on the lesson clock."""

    steps: tuple[Step, ...]
    following: Phase | None
    """The phase that "next" opens; None: there is none."""
    unready: int
    """Seats with players that are not ready yet."""
    untouched: int
    """Those of them whose order sheet is as it was last year."""
    question: str = ""
    """What the class thinks about in a reflective pause."""
    debrief: int | None = None
    """Minutes until the debrief begins."""
    timed: bool = True


def face(scene: Scene) -> Face:
    """Return what stands on the clock."""
    world = scene.world
    unready = [
        name
        for name, seat in world.seats.items()
        if seat.played_by == "player" and not seat.ready and _somebody_is_there(world, name)
    ]
    left = scene.roster.debrief
    question = world.classroom.question
    return Face(
        steps=tuple(Step(phase=phase, when=_when(world.phase, phase)) for phase in TURN_PHASES),
        following=_following(world),
        unready=len(unready),
        untouched=sum(seat not in world.sheets_set for seat in unready),
        question=question.get(scene.reader.language) or next(iter(question.values()), ""),
        debrief=None if left is None else max(0, (left + MINUTE - 1) // MINUTE),
        timed=scene.clock.left is not None,
    )


def _when(now: Phase, phase: Phase) -> When:
    """Return whether a phase of this turn is over, runs, or comes."""
    if now not in TURN_PHASES:
        return "next"
    gap = TURN_PHASES.index(phase) - TURN_PHASES.index(now)
    return "past" if gap < 0 else "now" if gap == 0 else "next"


def _following(world: World) -> Phase | None:
    """Return the phase after the present one."""
    if world.phase not in TURN_PHASES:
        return None
    place = TURN_PHASES.index(world.phase) + 1
    if place < len(TURN_PHASES):
        return TURN_PHASES[place]
    return "brief" if world.turn < world.settings.turns else "ended"


def _somebody_is_there(world: World, seat: str) -> bool:
    """Return whether a student of a seat is present."""
    return any(place.seat == seat and place.present for place in world.places.values())
