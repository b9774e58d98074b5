"""Sites: which pads the lease covers, whether they may be sublet, who gets what of slot prices."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import PadId, SeatId
from game.model.launches import Launch
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.paying import sides
from game.rules.parameters import Flag, Named, Number
from game.rules.slots.capacity import yearly


class LeaseSites(ClauseKind):
    """The pads of a lease."""

    name = "lease_sites"
    icon = "map-pin"
    purpose = "lease"
    clause_set = 22
    enforcement = "gate"
    grade = "material"
    open_only = True
    single = True
    depth = {"share": "more"}
    parameters = (
        Named(name="pads", of="pad", default=()),
        Flag(name="sublease", default=False),
        Number(
            name="share",
            unit="percent",
            least=0,
            most=50,
            step=5,
            default=20,
            levels=(0, 10, 20, 30, 50),
        ),
    )

    def controls(self, world: World, duty: Duty, pad: PadId) -> SeatId | None:
        """The tenant has the say over the pads that are named."""
        tenants = tuple(duty.owing(world))
        return tenants[0] if tenants and pad in duty.words("pads") else None

    def slot_share(self, world: World, duty: Duty, pad: PadId) -> int | None:
        """The host's part of slot prices at the pads that are named."""
        return duty.number("share") if pad in duty.words("pads") else None

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Guests on slots that the tenant sold or gave away break a lease without subletting."""
        for tenant in duty.owing(world):
            sublet = sum(is_sublet(world, duty, tenant, launch) for launch in world.launches)
            done = 0 if duty.value("sublease") else -sublet
            yield self.row(world, duty, tenant, 0, done, "launches")

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Count the slots that change hands with the pads."""
        tenants, hosts = sides(outlook, clause, terms)
        named = self.value(clause, "pads")
        moved = 0
        for pad in outlook.ground.pads.values():
            holder = outlook.ground.controllers.get(pad.id, outlook.ground.host)
            listed = isinstance(named, tuple) and pad.id in named
            after = tenants[0] if listed and tenants else outlook.ground.host
            change = (after == outlook.seat) - (holder == outlook.seat)
            moved += change * yearly(pad.base_slots, pad.condition)
        concerned = outlook.seat in (*tenants, *hosts)
        return Forecast(slots=(moved, moved, moved)) if concerned else Forecast()

    def example(self) -> Clause:
        """Site 31 and the Proton pads, with a fifth of slot prices for the host."""
        return Clause(
            article=1,
            kind=self.name,
            by=("RUS",),
            to=("KAZ",),
            p={"pads": ("site_31", "proton"), "share": 20},
        )


def is_sublet(world: World, duty: Duty, tenant: SeatId, launch: Launch) -> bool:
    """Return whether a guest flew from a leased pad on a slot that came from the tenant."""
    slot = world.slots.get(launch.slot) if launch.slot is not None else None
    guest = launch.seat not in (tenant, world.ground.host)
    given = slot is not None and slot.source in ("trade", "grant")
    return guest and given and launch.pad in duty.words("pads")


KIND = LeaseSites()
