"""The year: which of its events are played, and in which order.

Signings come first, then the launches by quarter, then what happened in the sky. Own launches,
crews and failures are played; the rest of the launches stands in the report.
"""

from collections.abc import Iterator

from game.client.parts import texts
from game.client.parts.acts.act import Act
from game.client.parts.acts.beginning import Beginning
from game.client.parts.acts.collision import Collision
from game.client.parts.acts.docking import Docking
from game.client.parts.acts.failure import Failure
from game.client.parts.acts.liftoff import Liftoff
from game.client.parts.acts.rollout import Rollout
from game.client.parts.acts.signing import Signing
from game.client.parts.acts.wreck import Wreck
from game.client.scene import Scene
from game.model.ids import Turn
from game.model.launches import Launch

SIGNINGS, FLIGHTS, HAPPENINGS = 2, 4, 3
"""Acts of each sort at most."""
_PIECES = 10
"""What leaves fewer pieces is not played."""


def acts(scene: Scene) -> tuple[Act, ...]:
    """Return the acts of the year that has flown last, in their order."""
    launches = flown(scene)
    turn = launches[0].turn if launches else scene.public.turn
    return (
        *_signings(scene, turn),
        *_flights(scene, launches),
        *_beginning(scene, launches),
        *_sky(scene),
    )


def flown(scene: Scene) -> tuple[Launch, ...]:
    """Return the launches of this year once they have flown, else those of last year."""
    log = scene.public.launches or scene.public.launch_log
    latest = max((launch.turn for launch in log), default=Turn(0))
    return tuple(launch for launch in log if launch.turn == latest)


def _signings(scene: Scene, turn: Turn) -> Iterator[Act]:
    """Yield the treaties that were signed that year; ours before those of others."""
    signed = [
        text
        for text in texts.seen(scene).values()
        if text.signed_turn == turn and text.terms.form == "treaty" and turn > 0
    ]
    signed.sort(key=lambda text: scene.me not in text.terms.parties)
    for text in signed[:SIGNINGS]:
        yield Signing(
            text=scene.titled(text.terms.title),
            articles=tuple(texts.clause_title(scene, each) for each in text.terms.clauses),
            parties=tuple(text.signatures),
        )


def _flights(scene: Scene, launches: tuple[Launch, ...]) -> Iterator[Act]:
    """Yield the launches worth a scene, by quarter, the first own one with its rollout."""
    worth = sorted(launches, key=lambda launch: -_interest(scene, launch))[:FLIGHTS]
    rolled = False
    for launch in launches:
        if launch not in worth or not _interest(scene, launch):
            continue
        if launch.seat == scene.me and launch.pad is not None and not rolled:
            rolled = True
            yield Rollout(launch=launch)
        yield from _scenes(scene, launch)


def _beginning(scene: Scene, launches: tuple[Launch, ...]) -> Iterator[Act]:
    """Yield how it all began, once, after the first launch of somebody who learns to play."""
    flown_before = any(
        launch.seat == scene.me and launch.turn < launches[0].turn
        for launch in (scene.public.launch_log if launches else ())
    )
    mine = any(launch.seat == scene.me and launch.outcome == "success" for launch in launches)
    if scene.tour is not None and mine and not flown_before:
        yield Beginning()


def _interest(scene: Scene, launch: Launch) -> int:
    """Return how much a launch deserves to be seen; 0 is not at all."""
    if launch.outcome == "scrubbed":
        return 0
    mine, crash = launch.seat == scene.me, launch.outcome == "failure"
    return 4 * mine + 3 * crash + 2 * _carries_crew(scene, launch)


def _scenes(scene: Scene, launch: Launch) -> Iterator[Act]:
    """Yield what is to be seen of one launch."""
    if launch.outcome == "failure":
        yield Failure(launch=launch)
        if launch.crashed_on_steppe:
            yield Wreck(launch=launch)
        return
    if launch.seat == scene.me or not _carries_crew(scene, launch):
        yield Liftoff(launch=launch)
    if _carries_crew(scene, launch):
        yield Docking(launch=launch)


def _carries_crew(scene: Scene, launch: Launch) -> bool:
    payload = scene.public.library.payloads.get(launch.payload)
    return payload is not None and payload.purpose == "crew"


def _sky(scene: Scene) -> Iterator[Act]:
    """Yield the largest break-ups of the year."""
    heavy = [each for each in scene.public.sky.happenings if each.pieces >= _PIECES]
    for happening in heavy[:HAPPENINGS]:
        yield Collision(happening=happening)
