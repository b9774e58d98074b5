"""Cheapest ride: foreign payloads on the own vehicles."""

import msgspec

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.model.ids import Money
from game.model.launches import OrderSheet


class CheapestRide(Aim):
    """Flights are sold at cost, to everybody."""

    name = "cheapest_ride"

    def orders(self, mind: Mind, sheet: OrderSheet) -> OrderSheet:
        """Ask no margin and refuse nobody."""
        return msgspec.structs.replace(sheet, margin=Money(0), refused_customers=())


AIM = CheapestRide()
