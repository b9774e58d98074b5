"""Gagarin's Start: a quarter of the refurbished first pad."""

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.model.vehicles import Project
from game.rules.scoring.agendas_deals import QUARTER, SITE_1

MOST = 15


class GagarinsStart(Aim):
    """Shares of the old pad are bought until it is paid for."""

    name = "gagarins_start"

    def project(self, mind: Mind, project: Project) -> int:
        """All of it counts while it can still be completed; a museum there does harm."""
        known = mind.public.library.projects
        if any(known[name].opens_pad == SITE_1 for name in project.excludes if name in known):
            return -MOST
        held = sum(
            works.stakes.get(mind.seat, 0)
            for works in mind.world.ground.works
            if works.project == project.id and works.started is not None
        )
        in_time = mind.turns_left >= project.turns
        return MOST if project.opens_pad == SITE_1 and in_time and held < QUARTER else 0


AIM = GagarinsStart()
