"""What the teacher sees: the whole world, but for the source of chance, and what it means."""

from typing import Literal

import msgspec

from game.model.world import World
from game.sight.projector import sky_of

Doing = Literal["empty", "bot", "steward", "away", "ready", "sealed", "drafting", "reading"]
"""What a delegation does: nobody sits there, a bot or a steward plays it, all are away, it is
ready, its orders are given, it has a draft or an offer of this turn open, or none of these."""
Flag = Literal[
    "no_offer", "below_zero", "tempted", "secret_text", "steward", "report", "approval", "muted"
]
"""What the teacher should look at in a delegation."""


def teacher_sight(world: World) -> World:
    """Return the world without its seed, from which tomorrow could be computed.

    The record of the debris model is left out too; it is large and tells nothing to eyes.
    """
    return msgspec.structs.replace(world, seed="", sky=sky_of(world.room, world.sky))
