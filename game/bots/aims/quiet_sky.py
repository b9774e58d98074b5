"""Quiet sky: the best telescopes, and no inspection ever accepted."""

import msgspec

from game.bots.craft.aim import JudgedText
from game.bots.craft.mind import Mind
from game.model.ids import PadId
from game.model.vehicles import Payload
from game.rules.scoring.agendas_texts import BEST_TRACKING

SENSOR = 15
"""Points of a sensor while the network is not the best."""


class QuietSky(JudgedText):
    """Sensors are launched; inspections are refused or reserved as if the network stood."""

    name = "quiet_sky"
    kinds = ("debris_inspection",)

    def hopes(self, mind: Mind) -> dict[str, object]:
        """Hope for the best network: a visit accepted today would spoil it all."""
        own = msgspec.structs.replace(mind.me, tracking=BEST_TRACKING)
        return {"seats": {**mind.world.seats, mind.seat: own}}

    def launch(self, mind: Mind, payload: Payload, pad: PadId | None) -> int:
        """Without sensors there is no best network."""
        return SENSOR if payload.tracking and mind.me.tracking < BEST_TRACKING else 0


AIM = QuietSky()
