"""A playthrough: commands, and what must be true after them. It is a scenario's proof.

A file ``playthrough.yaml`` beside the scenario holds steps, each with one verb::

    - {until: 1 negotiate}
    - {by: EUR, offer: {title: Compact, parties: [EUR, KAZ], clauses: [...]}}
    - {by: [EUR, KAZ], sign: Compact}
    - {by: RUS, do: {command: SignTreaty, treaty: "@Compact", version: 1}, refused: treaty.unknown}
    - {holds: {metric: treaty.Compact.in_force, op: "==", value: 1}}

Turns and phases are ``1 negotiate``, ``2 ratification``, ``end``. A text is called by its title;
in a command ``@title`` stands for its id and ``#kind`` for that of the newest card of a kind.
"""

from pathlib import Path

import msgspec

from game.model.values import Value
from game.model.world import World
from game.rules.engine import Refused
from game.scenario.acts import ACTS, Failed
from game.scenario.claims import unmet
from game.scenario.folder import find
from game.scenario.load import first_world
from game.scenario.mistakes import Mistake
from game.scenario.playthrough_schema import PlaythroughFile, StepFile
from game.scenario.reading import Document, read
from game.scenario.shape import faults_of_shape, typed

PLAYTHROUGH = "playthrough.yaml"


class Proof(Value, frozen=True, kw_only=True):
    """What became of a playthrough."""

    steps: int
    """Steps that were played."""
    claims: int
    """Things that had to be true."""
    mistakes: tuple[Mistake, ...]
    """Steps that did not go as the file says, with their places."""


def prove(scenario: str | Path) -> Proof:
    """Play a scenario's playthrough.

    It stops at the first command that does not go as the file says; claims that do not hold are
    listed, and play goes on. Raises Unreadable or BrokenScenario.
    """
    place = find(scenario).parent
    document = read(place / PLAYTHROUGH, PLAYTHROUGH)
    wrong = tuple(faults_of_shape(document, PlaythroughFile))
    if wrong:
        return Proof(steps=0, claims=0, mistakes=wrong)
    file = typed(document, PlaythroughFile)
    world = first_world(scenario, file.preset, seed=file.seed, seats_set=file.seats)
    return _played(document, file, world)


def _played(document: Document, file: PlaythroughFile, world: World) -> Proof:
    """Play the steps one after another."""
    found: list[Mistake] = []
    claims = 0
    for number, step in enumerate(file.steps):
        where = ("steps", number)
        claims += len(step.holds) + len(step.cash) + len(step.metrics)
        try:
            world = _done(world, step)
        except Failed as failed:
            found.append(document.fault(where, failed.key, **failed.parameters))
            return Proof(steps=number + 1, claims=claims, mistakes=tuple(found))
        found += [document.fault((*where, *path), key, **p) for path, key, p in unmet(world, step)]
    return Proof(steps=len(file.steps), claims=claims, mistakes=tuple(found))


def _done(world: World, step: StepFile) -> World:
    """Return the world after one step; a refusal must be the one that the file announces."""
    if not step.refused:
        return _carried_out(world, step)
    try:
        _carried_out(world, step)
    except Failed as failed:
        if failed.refusal == step.refused:
            return world
        given = failed.refusal or failed.key
        raise Failed("play.other-refusal", wanted=step.refused, given=given) from None
    raise Failed("play.not-refused", wanted=step.refused)


def _carried_out(world: World, step: StepFile) -> World:
    """Return the world after everything that a step does."""
    for verb, act in ACTS.items():
        if getattr(step, verb):
            try:
                world = act(world, step)
            except (msgspec.ValidationError, Refused) as fault:
                raise Failed("play.bad-step", what=verb, problem=str(fault)) from None
    return world
