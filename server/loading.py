"""What is loaded only when it is needed, so that a server answers at once after its start."""

from collections.abc import Iterator
from functools import cache
from typing import Literal

import msgspec

from game.assets import asset_path
from game.model.classroom import Classroom, SurplusRole
from game.model.glance import Glance
from game.model.world import World
from game.rules.engine import Command, Refused
from game.sight.seen import Sight

LANGUAGES = ("en", "ru", "kk")
Names = Literal["real", "fictional"]


def first_world(
    scenario: str, preset: int, seed: str, room: str, names: Names | None = None
) -> World:
    """Return the lobby of an installed scenario; refuses what is not there or has mistakes."""
    from game.scenario.load import BrokenScenario, first_world
    from game.scenario.materials import asked, materials
    from game.scenario.reading import Unreadable

    try:
        world = first_world(scenario, preset, seed, room, names=names)
        found = materials(scenario, preset, names)
    except Unreadable:
        raise Refused("scenario.unknown", scenario=scenario) from None
    except BrokenScenario as broken:
        raise Refused("scenario.broken", scenario=scenario, fault=str(broken)[:200]) from None
    offered = msgspec.convert(msgspec.to_builtins(found.surplus), tuple[SurplusRole, ...])
    classroom = Classroom(offered=offered, words=words(), voices=asked(found))
    return msgspec.structs.replace(world, classroom=classroom)


def playables() -> tuple[Glance, ...]:
    """Return the installed scenarios; one's own with mistakes are left out."""
    from game.scenario.glance import glances

    return tuple(glances())


@cache
def words() -> dict[str, tuple[str, ...]]:
    """Return the words that the filter knows at first, by language."""
    return {language: tuple(_listed(language)) for language in LANGUAGES}


def act(sight: Sight) -> tuple[Command, ...]:
    """Return what a bot wants, or the adviser of people; runs where long work is done."""
    from game import bots

    return bots.advise(sight) if sight.own.me.played_by == "player" else bots.act(sight)


def _listed(language: str) -> Iterator[str]:
    """Yield the words of one list."""
    for line in (asset_path("words") / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()
