"""Host quota: launch slots a year that the host of the cosmodrome keeps for itself."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import PadId, SeatId
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules.answers import SlotClaim
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import guaranteed_row
from game.rules.duties.paying import YEARS, runs_in, sides
from game.rules.kinds import duties_answering
from game.rules.parameters import Choice, Flag, Number


class LeaseHostQuota(ClauseKind):
    """Slots of the host at leased pads."""

    name = "lease_host_quota"
    icon = "calendar-clock"
    purpose = "lease"
    clause_set = 12
    grade = "material"
    open_only = True
    single = True
    depth = {"slots": "more"}
    parameters = (
        Number(
            name="slots",
            unit="slots",
            least=0,
            most=12,
            default=3,
            levels=(0, 1, 2, 3, 4, 6, 8),
        ),
        Choice(name="pads", options=("any", "light", "medium", "heavy"), default="any"),
        Flag(name="first_choice", default=False),
    )

    def claims(self, world: World, duty: Duty) -> Iterator[SlotClaim]:
        """Claim the slots, less those that the host has granted to others out of them."""
        for host in duty.beneficiaries:
            given = sum(
                other.kind.given(world, other, host) for other in duties_answering(world, "given")
            )
            slots = max(0, self.quota(world, duty, host) - given)
            if slots:
                yield SlotClaim(
                    owner=host,
                    slots=slots,
                    pads=pads_of_class(world, duty.word("pads")),
                    first_choice=bool(duty.value("first_choice")),
                    treaty=duty.treaty,
                    article=duty.article,
                )

    def quota(self, world: World, duty: Duty, seat: SeatId) -> int:
        """The tenant leaves the host so many slots, as long as it owes them."""
        owed = any(seat in duty.towards(world, tenant) for tenant in duty.obligors)
        return duty.number("slots") if owed else 0

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Every slot of the host that the tenant withholds is a breach."""
        for tenant in duty.owing(world):
            yield guaranteed_row(world, duty, tenant)

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """The host gains what the tenant gives up."""
        tenants, hosts = sides(outlook, clause, terms)
        side = (outlook.seat in hosts) - (outlook.seat in tenants)
        number = side * self.number(clause, "slots")
        slots = [number if runs_in(outlook, clause, terms, year) else 0 for year in range(YEARS)]
        return Forecast(slots=(slots[0], slots[1], slots[2]))

    def example(self) -> Clause:
        """Three slots a year."""
        return Clause(article=1, kind=self.name, by=("RUS",), to=("KAZ",), p={"slots": 3})


def pads_of_class(world: World, wanted: str) -> tuple[PadId, ...]:
    """Return the pads of a class, by the heaviest that they launch; empty means any."""
    if wanted == "any":
        return ()
    return tuple(
        pad.id
        for pad in world.ground.pads.values()
        if (pad.open_to_mini if wanted == "light" else pad.launch_class == wanted)
    )


KIND = LeaseHostQuota()
