"""Preview: what students would notice of a teacher's command, said before it happens."""

import re
from collections.abc import Iterator

import msgspec

from game.model.ids import TEACHER, PlaceId
from game.model.treaties import Parameter
from game.model.world import World
from game.rules.classroom.rewinding import RewindTurn
from game.rules.engine import Command, Refusal
from game.rules.turns import EndGame, NextPhase
from game.wire.to_client import Effect, Effects
from server.rooms import decision

WORD = re.compile(r"(?<!^)(?=[A-Z])")
TOLD = (
    *("seat", "treaty", "turn", "seconds", "mode", "stretch"),
    *("muted", "hidden", "locked", "held", "released", "shown"),
)
"""Fields of a command that the sentence about it may use."""


def effects(world: World, command: Command) -> Effects:
    """Return what a command would do now, or why it cannot be done."""
    mine = msgspec.structs.replace(command, actor=TEACHER)
    return Effects(
        effects=tuple(_effects(world, mine)),
        undoable=mine.before(world) is not None if _harmless(world, mine) else False,
        refused=_refused(world, mine),
    )


def _effects(world: World, command: Command) -> Iterator[Effect]:
    """Yield the effects of a command: its own, and what ends with a phase."""
    yield Effect(key=f"effect.{_name(command)}", parameters=_about(world, command))
    if isinstance(command, NextPhase | EndGame):
        waiting = [
            seat
            for seat, held in world.seats.items()
            if held.played_by == "player" and not held.ready
        ]
        if waiting and world.phase not in ("lobby", "ended"):
            given: dict[str, Parameter] = {"count": len(waiting), "seats": tuple(waiting)}
            yield Effect(key="effect.not_ready", parameters=given)


def _refused(world: World, command: Command) -> Refusal | None:
    """Return why a command cannot be done; what takes long or needs the journal is not tried."""
    if isinstance(command, RewindTurn) or decision.is_long(world, command):
        return None
    found = decision.decide(world, command)
    return found if isinstance(found, Refusal) else None


def _harmless(world: World, command: Command) -> bool:
    """Return whether a command can be asked what it changes: what it names is there."""
    return isinstance(command, RewindTurn) or _refused(world, command) is None


def _about(world: World, command: Command) -> dict[str, Parameter]:
    """Return what a command is about; a place by its call sign."""
    fields = {name: getattr(command, name, None) for name in TOLD}
    about: dict[str, Parameter] = {
        name: value for name, value in fields.items() if isinstance(value, int | str)
    }
    place = world.places.get(PlaceId(str(getattr(command, "place", ""))))
    return about if place is None else {**about, "who": place.call_sign}


def _name(command: Command) -> str:
    """Return a command's name as texts are called: ``next_phase``."""
    return WORD.sub("_", type(command).__name__).lower()
