"""Exclusive pad: the only user of a pad in two turns running."""

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.model.ids import PadId
from game.model.vehicles import Payload, Project

AGAIN, FRESH = 9, 3
"""Points of a launch where the seat was alone last year, and where nobody flew."""
MOST = 15
OWN_PAD = 6
"""Points of a project that opens a pad."""


class ExclusivePad(Aim):
    """A pad of its own, or one that the others leave alone."""

    name = "exclusive_pad"

    def launch(self, mind: Mind, payload: Payload, pad: PadId | None) -> int:
        """Fly where nobody else did last year."""
        if pad is None or mind.secret_now >= MOST:
            return 0
        last = mind.public.turn - 1
        users = {f.seat for f in mind.public.launch_log if (f.pad, f.turn) == (pad, last)}
        if users == {mind.seat}:
            return AGAIN
        return 0 if users else FRESH

    def project(self, mind: Mind, project: Project) -> int:
        """A new pad for quick rockets is what the company needs."""
        useful = project.twice and mind.turns_left > project.turns
        return OWN_PAD if useful and mind.secret_now < MOST else 0


AIM = ExclusivePad()
