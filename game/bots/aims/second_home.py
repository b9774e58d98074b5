"""Second home: in the last two turns most launches fly from home."""

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.model.ids import PadId
from game.model.vehicles import Payload
from game.rules.scoring.agendas_flights import LAST_TURNS

POINTS = 4


class SecondHome(Aim):
    """Early launches fly from wherever it pays; the last ones from home."""

    name = "second_home"

    def launch(self, mind: Mind, payload: Payload, pad: PadId | None) -> int:
        """Home counts, the shared site harms, at the end."""
        if mind.turns_left >= LAST_TURNS:
            return 0
        return POINTS if pad is None else -POINTS


AIM = SecondHome()
