"""Own rocket day: own payloads flown from Baiterek."""

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.model.ids import PadId
from game.model.vehicles import Payload, Project
from game.rules.scoring.metrics_ground import baiterek_pads

POINTS = 5
MOST = 15


class OwnRocketDay(Aim):
    """Baiterek is built, then flown from."""

    name = "own_rocket_day"

    def launch(self, mind: Mind, payload: Payload, pad: PadId | None) -> int:
        """Every launch from there counts until there are enough."""
        return POINTS if pad in baiterek_pads(mind.world) and mind.secret_now < MOST else 0

    def project(self, mind: Mind, project: Project) -> int:
        """Its last stage opens the pad."""
        return POINTS if project.stage and mind.turns_left > project.turns else 0


AIM = OwnRocketDay()
