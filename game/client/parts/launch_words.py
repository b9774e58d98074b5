"""Launch words: what everybody may know of a launch: what flies where, and what it is to whom."""

from collections.abc import Iterator

from game.client import amounts
from game.client.parts.acts.act import Fact, Voice
from game.client.scene import Scene
from game.model.launches import Launch, Slot
from game.model.vehicles import Payload

_MOST = 3
_GIVES = ("prestige", "science", "education")
"""What a payload brings at once, in the order of telling."""


def facts(scene: Scene, launch: Launch) -> tuple[Fact, ...]:
    """Return what flies, where to, and how likely it was to arrive."""
    chance = amounts.odds(launch.success_chance)
    return (
        *_load(scene, launch),
        Fact(scene.say(f"shell-{launch.shell}"), scene.say("fact.shell")),
        Fact(chance, scene.say("fact.chance")),
    )


def voices(scene: Scene, launch: Launch) -> tuple[Voice, ...]:
    """Return who built the rocket, gave the slot, rides along or has to clean up."""
    every = _voices(scene, launch)
    return tuple(voice for voice in every if voice.seat in scene.public.seats)[:_MOST]


def _load(scene: Scene, launch: Launch) -> tuple[Fact, ...]:
    """Return the satellites on board, else the points that the payload is flown for."""
    if launch.satellites:
        return (Fact(str(launch.satellites), scene.say("fact.satellites")),)
    payload = scene.public.library.payloads.get(launch.payload)
    given = {} if payload is None else _given(payload)
    found = next((name for name in _GIVES if given[name]), "") if given else ""
    if not found:
        return ()
    return (Fact(amounts.signed(given[found]), scene.say(f"fact.{found}")),)


def _given(payload: Payload) -> dict[str, int]:
    return {
        "prestige": payload.prestige,
        "science": payload.science,
        "education": payload.education,
    }


def _voices(scene: Scene, launch: Launch) -> Iterator[Voice]:
    for guest in launch.guests:
        yield Voice(guest, scene.say("voice.guest"))
    if launch.provider != launch.seat:
        yield Voice(launch.provider, scene.say("voice.rocket"))
    ground = scene.public.ground
    if launch.pad is None:
        return
    controller = ground.controllers.get(launch.pad, ground.host)
    if controller not in (launch.seat, launch.provider):
        slot = _slot(scene, launch)
        key = "voice.slot" if slot is not None and slot.treaty else "voice.pad"
        yield Voice(controller, scene.say(key))
    if launch.toxic and ground.host != launch.seat:
        yield Voice(ground.host, scene.say("voice.toxic"))


def _slot(scene: Scene, launch: Launch) -> Slot | None:
    return None if launch.slot is None else scene.public.slots.get(launch.slot)
