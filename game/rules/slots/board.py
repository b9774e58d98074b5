"""The slot board of the year, first part: who is entitled to fly, before anybody trades or bids.

Guaranteed slots come first, by age of the treaty; what is left belongs to the controller of the
pad, except the share that goes to the pool.
"""

from collections.abc import Iterator

import msgspec

from game.model.ground import Owed
from game.model.ids import Money, PadId, Quarter, SeatId, SlotId, Turn
from game.model.launches import Slot, SlotSource
from game.model.world import World
from game.rules.answers import SlotClaim
from game.rules.clause_kind import Duty
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.kinds import duties, those_answering
from game.rules.slots.capacity import LETTERS, QUARTERS, SPREAD, capacity
from game.rules.slots.control import controller_under
from game.rules.slots.reach import own_pads


class BoardPublished(Event, frozen=True, kw_only=True):
    """The slots of the year and their owners."""

    slots: tuple[Slot, ...]
    controllers: dict[PadId, SeatId]
    owed: tuple[Owed, ...] = ()
    """Guaranteed slots that the year was too short for."""

    def evolve(self, world: World) -> World:
        """Replace last year's board."""
        ground = msgspec.structs.replace(world.ground, controllers=self.controllers, owed=self.owed)
        return change(world, slots={slot.id: slot for slot in self.slots}, ground=ground)

    def seen_by(self, world: World) -> Audience:
        """The board is public."""
        return EVERYONE


def open_board(world: World) -> Iterator[Event]:
    """Draw up the board of this turn (a step of Brief)."""
    yield drawn_up(world)


def preview(world: World) -> tuple[Slot, ...]:
    """Return next year's board as it would be if nothing changed until then."""
    turn = Turn(world.turn + 1)
    still = {
        name: treaty
        for name, treaty in world.treaties.items()
        if treaty.end_turn is None or treaty.end_turn > turn
    }
    return drawn_up(change(world, turn=turn, treaties=still)).slots


def drawn_up(world: World) -> BoardPublished:
    """Return the board of the world's turn."""
    running = duties(world)
    plan = Plan(world)
    _place_waiting(world, plan)
    claims = sorted(_claims(world, running), key=lambda claim: not claim.first_choice)
    owed = tuple(_granted(world, plan, claims))
    for duty in those_answering(running, "forfeits"):
        for seat, number in duty.kind.forfeits(world, duty):
            plan.forfeit(seat, number)
    controllers = {pad: controller_under(world, running, pad) for pad in world.ground.pads}
    for pad, controller in controllers.items():
        _keep_rest(world, running, plan, pad, controller)
    return BoardPublished(slots=plan.slots(), controllers=controllers, owed=owed)


class Plan:
    """A board while it is being drawn up: what is free, and what has been given away."""

    def __init__(self, world: World) -> None:
        self.turn = world.turn
        self.pads = list(world.ground.pads)
        self.free: dict[PadId, dict[Quarter, int]] = {
            pad.id: capacity(world, pad) for pad in world.ground.pads.values()
        }
        self.given: list[Slot] = []
        self._next = {(pad, quarter): 0 for pad in self.pads for quarter in SPREAD}

    def give(
        self,
        pad: PadId,
        quarter: Quarter,
        owner: SeatId | None,
        source: SlotSource,
        price: Money,
        claim: SlotClaim | None = None,
    ) -> None:
        """Give the next slot of a pad and quarter to somebody, or to the pool."""
        place = self._next[pad, quarter]
        self._next[pad, quarter] += 1
        self.free[pad][quarter] -= 1
        name = SlotId(f"{pad}/{self.turn}/{quarter}/{LETTERS[place]}")
        self.given.append(
            Slot(
                id=name,
                pad=pad,
                turn=self.turn,
                quarter=quarter,
                owner=owner,
                source=source,
                treaty=claim.treaty if claim is not None else None,
                article=claim.article if claim is not None else 0,
                price=price,
            )
        )

    def best(
        self,
        owner: SeatId | None,
        pads: tuple[PadId, ...],
        quarters: tuple[int, ...],
        own: set[PadId],
    ) -> tuple[PadId, Quarter] | None:
        """Return the free place that suits an owner: a pad for its own rockets, then variety."""
        open_pads = [pad for pad in self.pads if not pads or pad in pads]
        places = [
            (pad, quarter)
            for pad in open_pads
            for quarter in SPREAD
            if self.free[pad][quarter] > 0 and (not quarters or quarter in quarters)
        ]
        held = [slot.quarter for slot in self.given if slot.owner == owner]
        return min(
            places,
            key=lambda place: (
                place[0] not in own,
                -sum(self.free[place[0]].values()),
                held.count(place[1]),
                -self.free[place[0]][place[1]],
                SPREAD.index(place[1]),
            ),
            default=None,
        )

    def forfeit(self, seat: SeatId, number: int) -> None:
        """Give a seat's last guaranteed slots to the pool."""
        guaranteed = [
            place
            for place, slot in enumerate(self.given)
            if slot.owner == seat and slot.source in ("quota", "grant")
        ]
        late_first = sorted(guaranteed, key=lambda place: -self.given[place].quarter)
        for place in late_first[:number]:
            lost = msgspec.structs.replace(self.given[place], owner=None, source="pool")
            self.given[place] = lost

    def slots(self) -> tuple[Slot, ...]:
        """Return the board by pad, quarter and letter."""
        return tuple(sorted(self.given, key=lambda s: (self.pads.index(s.pad), s.quarter, s.id)))


def _claims(world: World, running: tuple[Duty, ...]) -> Iterator[SlotClaim]:
    """Yield every guarantee of this turn by age of its treaty, then what last year still owes."""
    for duty in those_answering(running, "claims"):
        yield from duty.kind.claims(world, duty)
    for owed in world.ground.owed:
        yield SlotClaim(
            owner=owed.seat,
            slots=owed.slots,
            pads=(),
            price=owed.price,
            treaty=owed.treaty,
            article=owed.article,
        )


def _granted(world: World, plan: Plan, claims: list[SlotClaim]) -> Iterator[Owed]:
    """Fill the claims in order; yield what the year was too short for."""
    for claim in claims:
        own = own_pads(world, claim.owner) if claim.owner is not None else set()
        missing = claim.slots - _filled(world, plan, claim, own)
        if missing and claim.owner is not None:
            yield Owed(
                seat=claim.owner,
                slots=missing,
                price=claim.price,
                treaty=claim.treaty,
                article=claim.article,
            )


def _filled(world: World, plan: Plan, claim: SlotClaim, own: set[PadId]) -> int:
    """Give a claim its slots as far as they reach; return how many it got."""
    for got in range(claim.slots):
        place = plan.best(claim.owner, claim.pads, claim.quarters, own)
        if place is None:
            return got
        plan.give(*place, claim.owner, _source(world, claim), claim.price, claim)
    return claim.slots


def _source(world: World, claim: SlotClaim) -> SlotSource:
    """Return what kind of right a claim is."""
    if claim.owner is None:
        return "pool"
    return "quota" if claim.owner == world.ground.host else "grant"


def _place_waiting(world: World, plan: Plan) -> None:
    """Give last year's waiting launches the first slots of their pads."""
    for waiting in world.waiting:
        if waiting.pad is None:
            continue
        early = [q for q in QUARTERS if plan.free[waiting.pad][q] > 0]
        if early:
            plan.give(waiting.pad, early[0], waiting.seat, "waiting", Money(0))


def _keep_rest(
    world: World, running: tuple[Duty, ...], plan: Plan, pad: PadId, controller: SeatId
) -> None:
    """Leave the rest of a pad to its controller, less the share of the pool."""
    rest = [quarter for quarter in SPREAD for _ in range(plan.free[pad][quarter])]
    pooled = len(rest) * pool_share(world, running, pad) // 100
    price = world.settings.slot_price
    for place, quarter in enumerate(rest):
        if place < len(rest) - pooled:
            plan.give(pad, quarter, controller, "control", price)
        else:
            plan.give(pad, quarter, None, "pool", price)


def pool_share(world: World, running: tuple[Duty, ...], pad: PadId) -> int:
    """Return the percent of the controller's rest at a pad that goes to the pool."""
    for duty in those_answering(running, "pool"):
        found = duty.kind.pool(world, duty, pad)
        if found is not None:
            return found[0]
    return world.settings.pool_share
