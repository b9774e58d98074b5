"""Joint board: host and tenant decide together on new rockets, closures, subletting, the pool."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import Money, PadId, SeatId, VehicleId
from game.model.launches import OrderSheet, PoolRule
from game.model.outlook import Outlook
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.answers import Obstacle
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.board_votes import NO, RULES, YES, votes_on
from game.rules.duties.ledger import controlled_by
from game.rules.duties.paying import sides
from game.rules.parameters import Number, Subset

VETO = 34
"""Percent of the votes from which the host can stop a listed matter."""
VOICE = 250
"""What a percent of the votes is worth to the host (k$ over three turns)."""


class LeaseComanage(ClauseKind):
    """A board with votes for the host."""

    name = "lease_comanage"
    icon = "handshake"
    purpose = "lease"
    clause_set = 30
    enforcement = "gate"
    grade = "material"
    open_only = True
    single = True
    depth = {"votes": "more"}
    parameters = (
        Number(
            name="votes",
            unit="percent",
            least=0,
            most=50,
            step=5,
            default=30,
            levels=(0, 20, 30, 40, 50),
        ),
        Subset(
            name="matters",
            options=("new_vehicles", "closures", "sublease", "pool_rule"),
            default=("new_vehicles", "closures"),
            least=1,
        ),
    )

    def matters(self, duty: Duty) -> tuple[str, ...]:
        """The matters that are listed."""
        return duty.words("matters")

    def pool(self, world: World, duty: Duty, pad: PadId) -> tuple[int, PoolRule, Money] | None:
        """The board may choose the rule by which the pool is sold."""
        for rule in RULES if "pool_rule" in self.matters(duty) else ():
            if self._share_of(world, duty, "pool_rule", rule) > 50:
                return world.settings.pool_share, rule, world.ground.pads[pad].reserve
        return None

    def gate(self, world: World, duty: Duty, seat: SeatId, sheet: OrderSheet) -> Iterator[Obstacle]:
        """An order about a matter that the board does not carry breaks the article."""
        new = [str(e.vehicle) for e in sheet.manifest if e.slot and is_new(world, e.vehicle)]
        held = [str(slot) for slot in sheet.denials]
        listed = {"new_vehicles": new, "closures": held}
        for matter, orders in listed.items():
            if orders and not self.carried(world, duty, matter):
                yield Obstacle(
                    treaty=duty.treaty, article=duty.article, kind=self.name, where=orders[0]
                )

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Whatever the tenant did against the board is a breach."""
        for tenant in duty.owing(world):
            done = {
                "new_vehicles": new_flights(world, tenant),
                "closures": withheld(world, tenant),
                "sublease": guest_flights(world, tenant),
            }
            against = sum(
                number for matter, number in done.items() if not self.carried(world, duty, matter)
            )
            yield self.row(world, duty, tenant, 0, -against, "orders")

    def carried(self, world: World, duty: Duty, matter: str) -> bool:
        """Return whether the board lets the tenant do something; what is not listed it may do.

        The tenant's order counts as its vote; the host has to speak to be counted.
        """
        if matter not in self.matters(duty):
            return True
        refused = any(votes_on(world, duty, matter).get(host) == NO for host in duty.beneficiaries)
        vetoed = refused and duty.number("votes") >= VETO
        return not vetoed and self._share_of(world, duty, matter, YES) > 50

    def worth_to(self, outlook: Outlook, clause: Clause, terms: Terms) -> int:
        """A voice for the host, a bridle for the tenant."""
        tenants, hosts = sides(outlook, clause, terms)
        listed = self.value(clause, "matters")
        matters = len(listed) if isinstance(listed, tuple) else 0
        side = (outlook.seat in hosts) - (outlook.seat in tenants)
        return side * VOICE * matters * self.number(clause, "votes")

    def example(self) -> Clause:
        """Thirty percent for the host on new rockets and closures."""
        return Clause(article=1, kind=self.name, by=("RUS",), to=("KAZ",))

    def _share_of(self, world: World, duty: Duty, matter: str, answer: str) -> int:
        """Return the percent of the votes for an answer."""
        votes = votes_on(world, duty, matter)
        own = YES if answer == YES else NO
        tenant = any(votes.get(seat, own) == answer for seat in duty.obligors)
        host = any(votes.get(seat) == answer for seat in duty.beneficiaries)
        share = duty.number("votes")
        return (100 - share) * tenant + share * host


def is_new(world: World, vehicle: VehicleId) -> bool:
    """Return whether no pad is made for a vehicle and none flew before this turn."""
    at_home = any(vehicle in pad.vehicles for pad in world.ground.pads.values())
    today = sum(
        flight.vehicle == vehicle and flight.outcome != "scrubbed" for flight in world.launches
    )
    return not at_home and world.ground.flights.get(vehicle, 0) <= today


def new_flights(world: World, tenant: SeatId) -> int:
    """Count a tenant's flights of this turn on new vehicles."""
    return sum(
        flight.seat == tenant and flight.pad is not None and is_new(world, flight.vehicle)
        for flight in world.launches
    )


def withheld(world: World, tenant: SeatId) -> int:
    """Count the slots that a tenant withheld from their owners this turn."""
    return sum(
        slot.denied is not None and controlled_by(world, tenant, slot)
        for slot in world.slots.values()
    )


def guest_flights(world: World, tenant: SeatId) -> int:
    """Count flights of guests on slots that came from the tenant this turn."""
    guests = (flight for flight in world.launches if flight.seat not in (tenant, world.ground.host))
    slots = (world.slots.get(flight.slot) for flight in guests if flight.slot is not None)
    return sum(
        slot is not None
        and slot.source in ("trade", "grant")
        and controlled_by(world, tenant, slot)
        for slot in slots
    )


KIND = LeaseComanage()
