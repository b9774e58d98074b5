"""Western neighbour: four guaranteed slots for the year after the end."""

from game.bots.craft.guarantees import Guaranteed


class WesternNeighbour(Guaranteed):
    """Launch contracts for four slots, each of which counts."""

    name = "western_neighbour"
    slots = 4
    points = 3


AIM = WesternNeighbour()
