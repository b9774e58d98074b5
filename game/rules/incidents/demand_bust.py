"""Demand bust: customers cancel, and there are more satellites than work for them."""

from game.rules.incidents.demand_surge import DemandSurge


class DemandBust(DemandSurge):
    """A factor below one on the demand of the next year."""

    name = "demand_bust"
    icon = "trending-down"
    weight = 80
    factor = 900


KIND = DemandBust()
