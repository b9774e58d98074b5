"""Gagarin's Start: a quarter of the refurbished first pad."""

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.model.vehicles import Project
from game.rules.scoring.agendas_deals import QUARTER, SITE_1


class GagarinsStart(Aim):
    """Shares of the old pad are bought until it is paid for."""

    name = "gagarins_start"

    def project(self, mind: Mind, project: Project) -> int:
        """All of it counts while it can still be completed."""
        held = sum(
            works.stakes.get(mind.seat, 0)
            for works in mind.world.ground.works
            if works.project == project.id and works.started is not None
        )
        in_time = mind.turns_left >= project.turns
        return 15 if project.opens_pad == SITE_1 and in_time and held < QUARTER else 0


AIM = GagarinsStart()
