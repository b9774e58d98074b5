"""Wishes: what a teacher chose for a new room, and the first world made of it."""

import msgspec

from game.model.classroom import ChatMode, Classroom, LessonPlan, RoleId, SurplusRole
from game.model.glance import Glance
from game.model.seats import Depth, Seat, Style
from game.model.voices import Voices
from game.model.world import TURN_PHASES, Phase, World
from game.wire.to_client import Proposal
from game.wire.to_server import Level, OpenLesson
from server.loading import Names

SECONDS: dict[Phase, int] = {
    "brief": 30,
    "negotiate": 220,
    "orders": 70,
    "launch": 40,
    "review": 30,
}
"""Lengths of the phases where a scenario gives none: those of a 90-minute lesson."""


HARDNESS: dict[Level, tuple[Style, Depth]] = {
    "gentle": ("conceder", "quick"),
    "tough": ("boulware", "thorough"),
}
"""How bots bargain at each level; at the others as the scenario casts them."""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which game is to be played in a new room."""

    scenario: str
    preset: int = 8
    seed: str = ""
    timed: bool = True
    level: Level = "written"
    names: Names | None = None
    chat: ChatMode = "free"
    plan: LessonPlan | None = None
    """None: the room belongs to no lesson."""
    roles: tuple[RoleId, ...] = ()
    """Roles without a seat that are open from the beginning."""


def arranged(world: World, wanted: Wanted) -> World:
    """Return a first world with what the teacher chose for the lesson."""
    plan = wanted.plan
    usual = world.settings.seconds or SECONDS
    timed = usual if plan is None else {phase: plan.seconds[phase] for phase in TURN_PHASES}
    settings = msgspec.structs.replace(
        world.settings, seconds=timed if wanted.timed else {}, chat=wanted.chat
    )
    roles = tuple(
        next((r for r in world.classroom.offered if r.id == name), SurplusRole(id=name))
        for name in wanted.roles
    )
    classroom = msgspec.structs.replace(world.classroom, plan=plan, roles=roles)
    seats = {name: _cast(seat, wanted.level) for name, seat in world.seats.items()}
    return msgspec.structs.replace(world, settings=settings, classroom=classroom, seats=seats)


def _cast(seat: Seat, level: Level) -> Seat:
    """Return a seat as its bot bargains at a level: its temper stays."""
    if level not in HARDNESS:
        return seat
    style, depth = HARDNESS[level]
    casting = msgspec.structs.replace(seat.casting, style=style, depth=depth)
    return msgspec.structs.replace(seat, casting=casting)


def forked(then: World, now: World, room: str) -> World:
    """Return an old world as a room of its own: nobody sits in it, and it stands still."""
    seats = {
        name: msgspec.structs.replace(seat, played_by="bot", ready=False)
        for name, seat in then.seats.items()
    }
    classroom = msgspec.structs.replace(
        Classroom(),
        words=now.classroom.words,
        offered=now.classroom.offered,
        roles=now.classroom.roles,
        voices=Voices(quiz=now.classroom.voices.quiz, exit=now.classroom.voices.exit),
    )
    return msgspec.structs.replace(
        then, room=room, seats=seats, places={}, messages=(), classroom=classroom, paused=True
    )


def wished(asked: OpenLesson, found: Proposal, seed: str) -> Wanted:
    """Return what a teacher chose for the rooms of a lesson."""
    return Wanted(
        scenario=asked.scenario,
        preset=found.plan.turns,
        seed=asked.seed or seed,
        timed=asked.timed,
        names=asked.names,
        chat=asked.chat,
        plan=found.plan,
        roles=found.roles,
    )


def limited(playable: Glance, preset: int) -> Glance:
    """Return a scenario with one preset only."""
    return msgspec.structs.replace(playable, presets=(preset,))
