"""A world with an asteroid on its way, for tests."""

from game.model.asteroid import Asteroid, Truth
from game.model.incidents import Deck
from game.model.world import World
from game.rules.asteroid.watch import observe
from game.rules.engine import change
from game.rules.incident_kind import kinds
from tests.rules.yard import a_yard
from tests.worlds import after


def under_threat(
    truth: Truth = "hit", turn: int = 1, seed: str = "seed", **fields: object
) -> World:
    """Return a world in Orders, nine turns long, with the bulletin of its turn published."""
    world = a_yard(turn=turn, seed=seed, deck=Deck(kinds=tuple(kinds())))
    return after(change(world, asteroid=Asteroid(truth=truth), **fields), observe)
