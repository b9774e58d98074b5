"""Guest pad: two guaranteed slots of the shared spaceport in every turn."""

from game.bots.craft.guarantees import Guaranteed


class GuestPad(Guaranteed):
    """Launch contracts are renewed before they end."""

    name = "guest_pad"
    slots = 2
    points = 6


AIM = GuestPad()
