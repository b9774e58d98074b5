"""Slot grant: launch slots a year that the controller of a pad gives to a seat or to the pool."""

from collections.abc import Iterator
from itertools import chain

from game.model.compliance import Obligation
from game.model.ids import Money, PadId, SeatId, SlotId, million
from game.model.outlook import Forecast, Outlook
from game.model.treaties import HOST, POOL, Clause, Terms
from game.model.world import World
from game.rules.answers import SlotClaim
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import guaranteed_row
from game.rules.duties.paying import YEARS, runs_in, sides
from game.rules.engine import Event
from game.rules.kinds import duties, duties_answering, kinds
from game.rules.parameters import Named, Number, Subset
from game.rules.slots.control import HALF, controller_under
from game.rules.slots.reach import own_pads
from game.rules.slots.trade import SlotGranted

ANY = "any"


class SlotGrant(ClauseKind):
    """Slots promised to a seat for every year of the text."""

    name = "slot_grant"
    icon = "rocket"
    purpose = "slots"
    clause_set = 12
    grade = "material"
    open_only = True
    reservable = True
    in_contract = True
    single = True
    depth = {"slots": "more", "price": "less"}
    parameters = (
        Number(name="slots", unit="slots", least=1, most=8, default=2, levels=(1, 2, 3, 4)),
        Named(name="pads", of="pad", default=(ANY,), also=(ANY,), least=1),
        Subset(
            name="quarters",
            options=("Q1", "Q2", "Q3", "Q4"),
            default=("Q1", "Q2", "Q3", "Q4"),
            least=1,
        ),
        Number(
            name="price",
            unit="money",
            least=0,
            most=million(40),
            step=million(1),
            default=million(8),
            levels=tuple(million(m) for m in (0, 4, 8, 12, 16, 20)),
        ),
    )

    def check(self, clause: Clause, terms: Terms, world: World) -> Iterator[tuple[str, str]]:
        """Only whoever has the say over pads can promise their slots, or a host from its quota."""
        yield from super().check(clause, terms, world)
        host, givers = world.ground.host, set(clause.by)
        takers = (other.by for other in terms.clauses if _takes_pads(other))
        if givers.isdisjoint({HOST, *_landlords(world), *chain.from_iterable(takers)}):
            yield "treaty.no_pads", "by"
        free = givers.isdisjoint({HOST, host}) or self._own_pads(world, self._named(clause), host)
        slots = self.value(clause, "slots")
        if not free and isinstance(slots, int) and slots > _quota(world, host):
            yield "treaty.over_quota", "slots"

    def claims(self, world: World, duty: Duty) -> Iterator[SlotClaim]:
        """Claim the slots at pads of the giver; a host without pads gives from its own quota.

        What a tenant promised before it lost its pads binds whoever has them now.
        """
        for giver in duty.owing(world):
            own = self._own_pads(world, named_pads(duty), giver)
            from_quota = not own and giver == world.ground.host
            left = _quota_left(world, duty, giver) if from_quota else duty.number("slots")
            for owner in receivers(duty):
                yield SlotClaim(
                    owner=owner,
                    slots=min(left, duty.number("slots")),
                    pads=own or named_pads(duty),
                    quarters=quarters_of(duty),
                    price=Money(duty.number("price")),
                    treaty=duty.treaty,
                    article=duty.article,
                )

    def at_force(self, world: World, duty: Duty) -> Iterator[Event]:
        """A contract of this year hands over slots of this year, as far as the giver has them.

        Which ones is decided by what everybody sees: whoever plans a launch on a slot that it
        promises away has to move it.
        """
        if world.phase == "brief":
            return
        for giver in duty.owing(world):
            for owner in receivers(duty):
                for slot in self._spare(world, duty, giver, owner):
                    granted = SlotGranted(
                        slot=slot,
                        giver=giver,
                        owner=owner,
                        treaty=duty.treaty,
                        article=duty.article,
                        price=Money(duty.number("price")),
                    )
                    yield granted
                    world = granted.evolve(world)

    def _spare(
        self, world: World, duty: Duty, giver: SeatId, owner: SeatId | None
    ) -> tuple[SlotId, ...]:
        """Return the slots of this year that a giver hands over: pads of the receiver's rockets."""
        pads, quarters = named_pads(duty), quarters_of(duty)
        useful = own_pads(world, owner) if owner is not None else set()
        free = [
            slot
            for slot in world.slots.values()
            if slot.owner == giver and slot.source in ("control", "quota")
            if slot.used_by is None and (not pads or slot.pad in pads)
            if not quarters or slot.quarter in quarters
        ]
        ranked = sorted(free, key=lambda slot: (slot.pad not in useful, slot.quarter == 1, slot.id))
        return tuple(slot.id for slot in ranked[: duty.number("slots")])

    def given(self, world: World, duty: Duty, seat: SeatId) -> int:
        """Count the slots that a seat without pads gives away out of its quota."""
        if not duty.owes(world, seat) or self._own_pads(world, named_pads(duty), seat):
            return 0
        return duty.number("slots") * len(receivers(duty))

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Every slot that its giver withholds is a breach."""
        for giver in duty.owing(world):
            yield guaranteed_row(world, duty, giver)

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """The receiver gains slots and pays for them; the giver loses them and shares the price."""
        givers, takers = sides(outlook, clause, terms)
        side = (outlook.seat in takers) - (outlook.seat in givers)
        part = price_part(outlook, givers, takers, self.number(clause, "price"))
        number = self.number(clause, "slots")
        years = [number if runs_in(outlook, clause, terms, year) else 0 for year in range(YEARS)]
        return Forecast(
            slots=(years[0] * side, years[1] * side, years[2] * side),
            cash=(Money(years[0] * part), Money(years[1] * part), Money(years[2] * part)),
        )

    def example(self) -> Clause:
        """Two slots a year at 8 $M."""
        return Clause(article=1, kind=self.name, by=("RUS",), to=("KAZ",), p={"slots": 2})

    def _named(self, clause: Clause) -> tuple[PadId, ...]:
        """Return the pads that a clause names; empty means any."""
        named = self.value(clause, "pads")
        return tuple(PadId(p) for p in named if p != ANY) if isinstance(named, tuple) else ()

    def _own_pads(
        self, world: World, allowed: tuple[PadId, ...], giver: SeatId
    ) -> tuple[PadId, ...]:
        """Return the open ones of some pads over which the giver has the say; none are all."""
        running = duties(world)
        return tuple(
            pad.id
            for pad in world.ground.pads.values()
            if pad.is_open and (not allowed or pad.id in allowed)
            if controller_under(world, running, pad.id) == giver
        )


def _landlords(world: World) -> set[str]:
    """Return who has, or is to have, the say over pads of the shared site."""
    running, ground = duties(world), world.ground
    holders = (controller_under(world, running, pad) for pad in ground.pads)
    return {ground.host, ground.tenant, *holders}


def _takes_pads(clause: Clause) -> bool:
    """Return whether a clause of an unchecked text gives its obligor the say over pads."""
    kind = kinds().get(clause.kind)
    return kind is not None and type(kind).controls is not ClauseKind.controls


def _quota(world: World, host: SeatId) -> int:
    """Return how many slots a year the leases in force leave to a host."""
    leases = duties_answering(world, "quota")
    return sum(other.kind.quota(world, other, host) for other in leases)


def _quota_left(world: World, duty: Duty, host: SeatId) -> int:
    """Return what a host's quota still holds for an article; older promises come first."""
    left = _quota(world, host)
    for other in duties_answering(world, "given"):
        if (other.treaty, other.article) == (duty.treaty, duty.article):
            break
        left -= other.kind.given(world, other, host)
    return max(0, left)


def price_part(
    outlook: Outlook, givers: tuple[SeatId, ...], takers: tuple[SeatId, ...], price: int
) -> int:
    """Return what the outlook's seat gains or pays by the price of one slot (k$)."""
    host = outlook.ground.host
    if not takers or host in takers:
        return 0
    to_host = price * HALF // 100
    gain = to_host * (outlook.seat == host) + (price - to_host) * (outlook.seat in givers)
    return gain - price * (outlook.seat in takers)


def receivers(duty: Duty) -> tuple[SeatId | None, ...]:
    """Return who receives the slots; None is the pool."""
    return (None,) if POOL in duty.clause.to else duty.beneficiaries


def named_pads(duty: Duty) -> tuple[PadId, ...]:
    """Return the pads that the clause names; empty means any."""
    return tuple(PadId(pad) for pad in duty.words("pads") if pad != ANY)


def quarters_of(duty: Duty) -> tuple[int, ...]:
    """Return the quarters that the clause names; empty means any."""
    words = duty.words("quarters")
    return () if len(words) == 4 else tuple(int(word[1]) for word in words)


KIND = SlotGrant()
