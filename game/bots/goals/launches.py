"""Launches: each one that counts is worth its part of the points, until there are enough."""

import msgspec

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.model.goals import HOME, LaunchGoal
from game.model.ids import Money, PadId
from game.model.launches import OrderSheet
from game.model.vehicles import Payload
from game.rules.scoring.goals import progress


class Launches(Aim):
    """Own launches are flown for their points, those of others sold at cost."""

    def launch(self, mind: Mind, payload: Payload, pad: PadId | None) -> int:
        """Return the part of the points that one launch brings, at least one of them."""
        goal = _open(mind, "own")
        if goal is None or mind.me.agenda is None:
            return 0
        here = HOME if pad is None else str(pad)
        counts = (not goal.payloads or payload.id in goal.payloads) and (
            not goal.pads or here in goal.pads
        )
        return max(1, mind.me.agenda.most // goal.count) if counts else 0

    def orders(self, mind: Mind, sheet: OrderSheet) -> OrderSheet:
        """Ask no margin and refuse nobody while flights for others are wanted."""
        if _open(mind, "sold") is None:
            return sheet
        return msgspec.structs.replace(sheet, margin=Money(0), refused_customers=())


def _open(mind: Mind, whose: str) -> LaunchGoal | None:
    """Return the goal while it is about such launches, in time, and not reached yet."""
    goal = mind.goal
    if not isinstance(goal, LaunchGoal) or goal.whose != whose:
        return None
    late = goal.by_turn is not None and mind.public.turn > goal.by_turn
    done = progress(goal, mind.world, mind.seat)
    return None if late or done.reached >= done.whole else goal


AIM = Launches()
