"""What is loaded only when it is needed, so that a server answers at once after its start."""

from game.model.world import World
from game.rules.engine import Command, Refused
from game.sight.seen import Sight


def first_world(scenario: str, preset: int, seed: str, room: str) -> World:
    """Return the lobby of an installed scenario; refuses what is not there or has mistakes."""
    from game.scenario.load import BrokenScenario, first_world
    from game.scenario.reading import Unreadable

    try:
        return first_world(scenario, preset, seed, room)
    except Unreadable:
        raise Refused("scenario.unknown", scenario=scenario) from None
    except BrokenScenario as broken:
        raise Refused("scenario.broken", scenario=scenario, fault=str(broken)[:200]) from None


def act(sight: Sight) -> tuple[Command, ...]:
    """Return what the bot of a seat wants; runs where long work is done."""
    from game import bots

    return bots.act(sight)
