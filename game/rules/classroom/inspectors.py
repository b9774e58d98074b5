"""The inspection agency: students without a seat who make the visits that texts give to the UN."""

from collections.abc import Iterator

from game.model.compliance import Inspection
from game.model.ids import SeatId
from game.model.launches import Place3
from game.model.world import World
from game.rules.channels import INSPECTORS
from game.rules.compliance.inspections import InspectionMade, right_to_visit
from game.rules.engine import Command, Event, require
from game.rules.treaties.known import require_talks


class SendInspectors(Command, frozen=True, kw_only=True):
    """Visit a seat's pads, factories or books in the name of the UN; its parties pay nothing."""

    of: SeatId
    where: Place3

    def decide(self, world: World) -> Iterator[Event]:
        """Only the open role, under a public text that names the UN, while visits are left."""
        opened = any(role.id == self.actor == INSPECTORS for role in world.classroom.roles)
        require(opened, "role.only")
        require_talks(world)
        require(self.of in world.seats, "seat.unknown", seat=self.of)
        right = right_to_visit(world, INSPECTORS, self.of, self.where)
        require(right is not None, "inspection.no_right", seat=self.of)
        if right is not None:
            visit = Inspection(
                by=INSPECTORS, of=self.of, where=self.where, turn=world.turn, treaty=right
            )
            yield InspectionMade(inspection=visit)
