"""What the teacher did last and may take back."""

from game import text
from game.model.classroom import TeacherAct
from game.model.ids import PlaceId
from game.model.values import Value
from game.rules.classroom.acts import TURNS, tells
from server.web.board.scene import Scene

SEATS = ("seat", "other")


class Undo(Value, frozen=True, kw_only=True):
    """One act and its sentence."""

    act: str
    words: str


def undo(scene: Scene) -> Undo | None:
    """Return the newest act that can be taken back; None: there is none."""
    for act in reversed(scene.world.classroom.acts):
        if is_open(scene, act):
            return Undo(act=act.id, words=words_of(scene, act))
    return None


def is_open(scene: Scene, act: TeacherAct) -> bool:
    """Return whether an act can still be taken back."""
    fresh = scene.world.turn - act.turn <= TURNS
    open_ = act.before is not None and not act.undone and fresh
    return open_ and not tells(scene.world, act.before)


def words_of(scene: Scene, act: TeacherAct) -> str:
    """Return what the teacher did as a sentence."""
    key = f"act.{act.command}"
    if not text.has("en", key):
        key = "act.other"
    given = {name: _spoken(scene, act, name) for name in text.variables("en", key)}
    return scene.reader.say(key, **given)


def _spoken(scene: Scene, act: TeacherAct, name: str) -> str | int:
    """Return one thing that the sentence speaks of."""
    value = act.about.get(name, "")
    if name in SEATS:
        return scene.seat(str(value))
    if name == "place":
        return _call_sign(scene, act, str(value))
    if name == "treaty":
        known = scene.world.treaties.values()
        return next((scene.titled(t.terms.title) for t in known if t.id == value), "")
    if name == "kind":
        key = f"incident.{value}.title"
        return scene.reader.say(key) if text.has("en", key) else str(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, int) else str(value)


def _call_sign(scene: Scene, act: TeacherAct, place: str) -> str:
    """Return the call sign of a place, also of one that is gone."""
    before = {} if act.before is None else act.before.places
    known = scene.world.places.get(PlaceId(place)) or before.get(PlaceId(place))
    return place if known is None else known.call_sign
