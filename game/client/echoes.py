"""Echoes: which events are heard, and which launch of ours is shown."""

from game.client.art.sound import SoundName
from game.client.scene import Scene
from game.rules.engine import Event

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


def own_launch(scene: Scene, events: tuple[Event, ...]) -> int | None:
    """Return the place of our first rocket that left the shared site this year, if it just did."""
    if scene.known is None or not any(type(event).__name__ == "LaunchFlown" for event in events):
        return None
    for number, launch in enumerate(scene.public.launches):
        if launch.seat == scene.me and launch.pad is not None and launch.outcome != "scrubbed":
            return number
    return None
