"""Slot grant: launch slots a year that the controller of a pad gives to a seat or to the pool."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import Money, PadId, SeatId, SlotId, million
from game.model.outlook import Forecast, Outlook
from game.model.treaties import POOL, Clause, Terms
from game.model.world import World
from game.rules.answers import SlotClaim
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import guaranteed_row
from game.rules.duties.paying import YEARS, runs_in, sides
from game.rules.engine import Event
from game.rules.kinds import duties
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

    def claims(self, world: World, duty: Duty) -> Iterator[SlotClaim]:
        """Claim the slots at pads of the giver; a giver without pads gives from its own quota."""
        for giver in duty.owing(world):
            own = self._own_pads(world, duty, giver)
            for owner in receivers(duty):
                yield SlotClaim(
                    owner=owner,
                    slots=duty.number("slots"),
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
        if not duty.owes(world, seat) or self._own_pads(world, duty, seat):
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

    def _own_pads(self, world: World, duty: Duty, giver: SeatId) -> tuple[PadId, ...]:
        """Return the allowed pads over which the giver has the say."""
        running = duties(world)
        allowed = named_pads(duty)
        return tuple(
            pad
            for pad in world.ground.pads
            if (not allowed or pad in allowed) and controller_under(world, running, pad) == giver
        )


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
