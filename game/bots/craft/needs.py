"""Needs: how many slots a seat has too many or too few, and what one more or less is worth."""

from functools import lru_cache

from game.bots.craft.flights import free_slots, launches_wanted
from game.bots.craft.mind import Mind
from game.bots.craft.orders import KEPT, planned
from game.model.ids import million
from game.model.values import Value, clamp
from game.rules.slots import preview

IDLE = million(1)
"""What a slot is worth that the seat has no use for."""
LEAST, MOST = million(8), million(32)
"""Bounds of what a slot is worth that the seat would fly on."""


class Needs(Value, frozen=True, kw_only=True):
    """The slots of one year from the seat's point of view."""

    spare: int
    lacking: int
    useful: int
    """What a slot is worth that is flown on (k$)."""

    def worth(self, slots: int) -> int:
        """Return what it is worth to gain so many slots; negative numbers are slots given away."""
        if slots >= 0:
            used = min(slots, self.lacking)
            return used * self.useful + (slots - used) * IDLE
        idle = min(-slots, self.spare)
        return -(idle * IDLE + (-slots - idle) * self.useful)


def this_year(mind: Mind) -> Needs:
    """Return the needs of this turn, by the launches that the seat would order now."""
    return _this_year(mind.calm)


def next_year(mind: Mind) -> Needs:
    """Return the needs of the next turn, if it wants as much and the texts in force run on."""
    return _next_year(mind.calm)


@lru_cache(maxsize=KEPT)
def _this_year(mind: Mind) -> Needs:
    """Return the needs of this turn to a bot that looks at nothing on the table."""
    plan = planned(mind)
    return Needs(
        spare=len(free_slots(mind, plan.sheet)),
        lacking=plan.unmet,
        useful=clamp(plan.least, LEAST, MOST),
    )


@lru_cache(maxsize=KEPT)
def _next_year(mind: Mind) -> Needs:
    """Return the needs of the next turn to a bot that looks at nothing on the table."""
    wanted = launches_wanted(mind)
    today = this_year(mind)
    at_home = min(wanted, mind.me.home_slots)
    held = sum(slot.owner == mind.seat for slot in preview(mind.world))
    used = min(held, wanted - at_home)
    return Needs(
        spare=held - used,
        lacking=max(wanted - at_home - used, today.lacking - used if mind.me.programme else 0),
        useful=today.useful,
    )
