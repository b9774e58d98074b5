"""How many launches a pad can take in each quarter of a year."""

from game.model.ground import Pad
from game.model.ids import Quarter, Turn
from game.model.world import World

SPREAD: tuple[Quarter, ...] = (2, 3, 4, 1)
"""Slots are spread over the quarters in this order, the winter quarter last."""
QUARTERS: tuple[Quarter, ...] = (1, 2, 3, 4)
LETTERS = "abcdefghijklmnopqrstuvwxyz"
WORKS_FROM = 300
"""Below this condition (tenths of a percent) a pad launches nothing."""
SLACK = 400
"""A pad keeps its full rate as long as its condition is above 60 %."""
PROTEST_BELOW = 400
"""Steppe health in tenths below which protests close one slot in three."""


def yearly(base: int, condition: int) -> int:
    """Return the launches a year of a pad: base times min(100, 40 + condition) percent, floored."""
    if condition < WORKS_FROM:
        return 0
    return base * min(1000, SLACK + condition) // 1000


def spread(slots: int) -> dict[Quarter, int]:
    """Spread a year's slots over its quarters from the second one on."""
    return {quarter: (slots + 3 - place) // 4 for place, quarter in enumerate(SPREAD)}


def capacity(world: World, pad: Pad) -> dict[Quarter, int]:
    """Return the slots of each quarter of this turn, less protests and repairs."""
    if not pad.is_open:
        return dict.fromkeys(SPREAD, 0)
    regular = yearly(pad.base_slots, pad.condition)
    if world.ground.steppe < PROTEST_BELOW:
        regular = regular * 2 // 3
    extra = pad.extra_slots if regular else 0
    return {
        quarter: 0 if is_shut(pad, world.turn, quarter) else slots + extra
        for quarter, slots in spread(regular).items()
    }


def is_shut(pad: Pad, turn: Turn, quarter: Quarter) -> bool:
    """Return whether a pad is under repair in a quarter."""
    return pad.shut_until is not None and (turn, quarter) < pad.shut_until
