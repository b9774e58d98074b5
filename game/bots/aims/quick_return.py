"""Quick return: stakes that earn what was paid for them."""

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.model.vehicles import Project

GOOD, BAD = 10, -10


class QuickReturn(Aim):
    """Only works with visitors are worth a share, and only early."""

    name = "quick_return"

    def project(self, mind: Mind, project: Project) -> int:
        """Visitors must bring in the price before the end."""
        earned = project.tourism * (mind.turns_left - project.turns)
        return GOOD if earned > project.price else BAD


AIM = QuickReturn()
