"""What the teacher sees: the whole world, but for the source of chance."""

import msgspec

from game.model.world import World
from game.sight.projector import sky_of


def teacher_sight(world: World) -> World:
    """Return the world without its seed, from which tomorrow could be computed.

    The record of the debris model is left out too; it is large and tells nothing to eyes.
    """
    return msgspec.structs.replace(world, seed="", sky=sky_of(world.room, world.sky))
