"""Echoes: which events are heard, and which of them are shown."""

from game.client.art.sound import SoundName
from game.client.parts.acts.act import Act
from game.client.parts.acts.year import acts
from game.client.scene import Scene
from game.rules.engine import Event
from game.rules.turns import PhaseOpened

_SOUNDS: dict[str, SoundName] = {
    "PhaseOpened": "turn",
    "TreatySigned": "signed",
    "EnteredIntoForce": "signed",
    "TreatyOffered": "click",
    "TreatyCountered": "click",
    "FindingMade": "alert",
    "WeaponTested": "alert",
    "LaunchFlown": "rumble",
}
"""Sound of each event that has one, by the event's name."""


def sounds(events: tuple[Event, ...]) -> tuple[SoundName, ...]:
    """Return the sounds of a letter, each once, in the order of the events."""
    found = (_SOUNDS.get(type(event).__name__) for event in events)
    return tuple(dict.fromkeys(name for name in found if name is not None))


def show(scene: Scene, events: tuple[Event, ...]) -> tuple[Act, ...]:
    """Return the scenes of the year, if it has just been flown."""
    flown = any(isinstance(event, PhaseOpened) and event.phase == "launch" for event in events)
    return acts(scene) if flown and scene.known is not None else ()
