"""Progress: how far a player has come in the tutorial, as a value that is kept on the device."""

from typing import Literal

import msgspec

Turning = Literal["next", "back", "skip", "fold", "end"]
"""What a player can do with the tour itself."""


class Tour(msgspec.Struct, frozen=True, kw_only=True):
    """Where the player stands, counted from 0."""

    code: str = ""
    """The room it belongs to."""
    step: int = 0
    task: int = 0
    folded: bool = False
    """The adviser is out of the way."""
    over: bool = False
