"""Two providers: home slots and a guaranteed slot of the shared spaceport, always."""

from game.bots.craft.guarantees import Guaranteed


class TwoProviders(Guaranteed):
    """A launch contract is renewed before it ends."""

    name = "two_providers"
    slots = 1
    points = 10


AIM = TwoProviders()
