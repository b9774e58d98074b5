"""Windows above a teacher's page: a text in full, a delegation, the deck, the room, a question."""

from collections.abc import Callable
from typing import get_args

import msgspec

from game import text
from game.debrief import voices
from game.model.asteroid import Truth
from game.model.classroom import RoleId
from game.model.treaties import Parameter
from game.model.world import TURN_PHASES
from game.rules.asteroid.truth import unspoken
from game.rules.classroom.dials import SETTINGS, standing
from game.rules.engine import Command, Refused
from game.wire import codec
from game.wire.to_client import Effect
from server.rooms.table import Table
from server.web import pages
from server.web.board import deck, seat, treaties, undo
from server.web.board.scene import Scene


class NoSuchThing(Exception):  # noqa: N818 - an answer, not an error
    """There is no window of this name, or nothing of that name to show in it."""


def window(name: str, scene: Scene, table: Table, what: str) -> str:
    """Return the words of a window; raises ``NoSuchThing``."""
    if name == "ask":
        return _drawn("ask", scene, _asked(scene, table, what))
    if name == "texts" and what:
        return _drawn("text", scene, _text(scene, what))
    if name not in _WINDOWS:
        raise NoSuchThing(name)
    return _drawn(name, scene, _WINDOWS[name](scene, what))


def _drawn(name: str, scene: Scene, given: pages.Given) -> str:
    """Fill a window's template."""
    return pages.rendered(f"teacher/window_{name}.html", scene.reader, {**given, "scene": scene})


def _text(scene: Scene, what: str) -> pages.Given:
    """Return one text in full."""
    found = treaties.sheet(scene, what)
    if found is None:
        raise NoSuchThing(what)
    return {"sheet": found}


def _texts(scene: Scene, what: str) -> pages.Given:
    """Return all texts."""
    return {"ledger": treaties.ledger(scene)}


def _seat(scene: Scene, what: str) -> pages.Given:
    """Return one delegation."""
    found = seat.sheet(scene, what)
    if found is None:
        raise NoSuchThing(what)
    others = [one for one in scene.roster.places if one.seat != found.seat]
    return {"sheet": found, "others": others}


def _warn(scene: Scene, what: str) -> pages.Given:
    """Return the student who is told something."""
    found = seat.student(scene, what)
    if found is None:
        raise NoSuchThing(what)
    return {"student": found}


def _deck(scene: Scene, what: str) -> pages.Given:
    """Return every card."""
    return {"cards": deck.playable(scene), "in_turn": scene.world.phase in TURN_PHASES}


def _more(scene: Scene, what: str) -> pages.Given:
    """Return what can be set and taken back in a room."""
    world = scene.world
    acts = [
        (act, undo.words_of(scene, act), undo.is_open(scene, act))
        for act in reversed(world.classroom.acts)
    ]
    return {
        "dials": SETTINGS,
        "standing": {dial: standing(world, dial) for dial in SETTINGS},
        "truths": get_args(Truth) if unspoken(world) else (),
        "roles": get_args(RoleId),
        "open_roles": [role.id for role in world.classroom.roles],
        "turns": range(world.turn, 0, -1),
        "acts": acts,
    }


def _voices(scene: Scene, what: str) -> pages.Given:
    """Return what students said for themselves."""
    return {"found": voices.voiced(scene.world, scene.reader.language)}


def _help(scene: Scene, what: str) -> pages.Given:
    """Return what each button of the page does, for who cannot wait for a tooltip."""
    everybody = scene.reader.say("board.a_delegation")
    buttons = [(icon, name, {"seat": everybody, **command}) for icon, name, command in _EXPLAINED]
    return {"buttons": buttons}


def _asked(scene: Scene, table: Table, what: str) -> pages.Given:
    """Return what students would notice of a command; raises ``NoSuchThing`` if it is none."""
    try:
        command = codec.command_in(msgspec.msgpack.encode(msgspec.json.decode(what)))
    except (msgspec.DecodeError, Refused):
        raise NoSuchThing(what) from None
    found = table.effects(command)
    refused = found.refused
    return {
        "command": msgspec.json.decode(what),
        "question": _question(scene, command),
        "effects": [_spoken(scene, effect) for effect in found.effects],
        "undoable": found.undoable,
        "refused": "" if refused is None else scene.why(refused),
    }


def _question(scene: Scene, command: Command) -> str:
    """Return what a command is called."""
    key = f"ask.{type(command).__name__}"
    if not text.has("en", key):
        return scene.reader.say("ask.other")
    wanted = text.variables("en", key)
    fields = msgspec.to_builtins(command)
    return scene.reader.say(key, **{name: fields[name] for name in wanted})


def _spoken(scene: Scene, effect: Effect) -> str:
    """Return one effect as a sentence; seats are called by their names."""
    given = {name: _named(scene, name, value) for name, value in effect.parameters.items()}
    return scene.reader.say(effect.key, **given)


def _named(scene: Scene, name: str, value: Parameter) -> Parameter:
    """Return a parameter of a sentence with seats called by their names."""
    if isinstance(value, tuple):
        return tuple(scene.seat(seat) for seat in value)
    return scene.seat(value) if isinstance(value, str) and name in undo.SEATS else value


_EXPLAINED: tuple[tuple[str, str, dict[str, Parameter]], ...] = (
    ("plus", "board.minute", {"command": "ExtendPhase", "seconds": 60}),
    ("lightbulb", "board.reflect", {"command": "ReflectivePause"}),
    ("pause", "board.pause", {"command": "PauseGame"}),
    ("arrow-right", "board.next_phase", {"command": "NextPhase"}),
    ("square", "board.end", {"command": "EndGame"}),
    ("bot", "board.bot_takes", {"command": "ReplaceByBot"}),
    ("user-round-check", "board.students_take", {"command": "ReturnSeat"}),
    ("mic-off", "board.mute_all", {"command": "MuteAll", "muted": True}),
    ("eye-off", "board.hide", {"command": "HideMessage", "hidden": True}),
    ("check", "board.keep", {"command": "SettleReport"}),
    ("send-horizontal", "board.tell", {"command": "Announce"}),
    ("lock", "board.lock", {"command": "LockTreaty", "locked": True}),
    ("pause", "board.hold", {"command": "HoldIncident", "held": True}),
    ("play", "board.play", {"command": "PlayIncident"}),
    ("undo-2", "board.undo", {"command": "UndoTeacher"}),
)
"""Drawing, name and command of what is explained."""
_WINDOWS: dict[str, Callable[[Scene, str], pages.Given]] = {
    "deck": _deck,
    "help": _help,
    "more": _more,
    "seats": _seat,
    "texts": _texts,
    "voices": _voices,
    "warn": _warn,
}
