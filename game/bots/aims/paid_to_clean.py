"""Paid to clean: removals, most of which others pay for."""

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.bots.craft.payload_worth import fund_for_removal
from game.model.ids import PadId
from game.model.vehicles import Payload

POINTS = 10


class PaidToClean(Aim):
    """Tugs fly where a fund has money for them."""

    name = "paid_to_clean"

    def launch(self, mind: Mind, payload: Payload, pad: PadId | None) -> int:
        """A tug that a fund will pay."""
        return POINTS if payload.removals and fund_for_removal(mind) else 0


AIM = PaidToClean()
