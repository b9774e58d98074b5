"""Orders that could not be carried out, and why."""

from game.model.ids import SeatId
from game.model.treaties import Parameter
from game.model.world import World
from game.rules.engine import Audience, Event, only


class OrderDropped(Event, frozen=True, kw_only=True):
    """An order could not be carried out."""

    seat: SeatId
    what: str
    """Which part of the sheet: manifest, stakes, upkeep, bids …"""
    item: str = ""
    """Which one of it: a payload, a project, a slot."""
    key: str
    """Key of the refusal that says why."""
    given: dict[str, Parameter] = {}
    """What its sentence names."""

    def evolve(self, world: World) -> World:
        """Change nothing: the sheet that is closed leaves it out."""
        return world

    def seen_by(self, world: World) -> Audience:
        """Its delegation hears why."""
        return only(self.seat)
