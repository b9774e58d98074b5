"""First worlds for new rooms, from the scenarios that are installed."""

from game.model.world import World
from game.rules.engine import Refused


def first_world(scenario: str, preset: int, seed: str, room: str) -> World:
    """Return the lobby of a scenario; refuses what is not installed or has mistakes.

    The scenario reader is loaded only when a room is opened; a server must answer sooner than that.
    """
    from game.scenario.load import BrokenScenario, first_world
    from game.scenario.reading import Unreadable

    try:
        return first_world(scenario, preset, seed, room)
    except Unreadable:
        raise Refused("scenario.unknown", scenario=scenario) from None
    except BrokenScenario as broken:
        raise Refused("scenario.broken", scenario=scenario, fault=str(broken)[:200]) from None
