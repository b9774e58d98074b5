"""Liability: the owner of debris pays for the satellites that it destroys."""

from collections.abc import Iterator, Mapping

from game.model.compliance import Obligation
from game.model.ids import SATELLITES_PER_UNIT, Account, Money, SeatId, million
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms
from game.model.values import divided, half_up
from game.model.world import World
from game.rules.answers import Payment
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import unpaid
from game.rules.duties.paying import YEARS, pay_under, runs_in, sides
from game.rules.engine import Event
from game.rules.kinds import duties, kinds
from game.rules.money.treasury import available, pay
from game.rules.parameters import Choice, Number
from game.rules.sky.cohorts import in_service

RECENT = 2
"""Turns for which a confirmed breach counts as fault."""


class DebrisLiability(ClauseKind):
    """Damages for lost satellites."""

    name = "debris_liability"
    icon = "scale"
    purpose = "debris"
    clause_set = 30
    monitors = ("S",)
    grade = "material"
    open_only = True
    reservable = True
    depth = {"amount": "more"}
    parameters = (
        Number(
            name="amount",
            unit="money",
            least=0,
            most=million(200),
            step=million(10),
            default=million(40),
            levels=tuple(million(m) for m in (0, 20, 40, 80, 120)),
        ),
        Choice(name="rule", options=("fault", "strict", "pool"), default="fault"),
    )

    def at_review(self, world: World, duty: Duty) -> Iterator[Event]:
        """Pay for what was lost this turn to debris with a known owner."""
        for claim in self.claims_of(world, duty):
            payers = self._pooled(world, duty, claim) if duty.word("rule") == "pool" else (claim,)
            for bill in payers:
                for event in self._paid(world, duty, bill):
                    yield event
                    world = event.evolve(world)

    def compensates(
        self, world: World, duty: Duty, owner: SeatId, claim: Mapping[SeatId, int]
    ) -> Iterator[Event]:
        """Whoever did not give way pays under each of the three rules; the pool shares it."""
        for victim, lost in claim.items():
            if not self.liable(world, duty, owner, victim):
                continue
            whole = Payment(payer=owner, payee=victim, amount=self.damages(duty, lost))
            pooled = duty.word("rule") == "pool"
            for bill in self._pooled(world, duty, whole) if pooled else (whole,):
                for event in self._paid(world, duty, bill):
                    yield event
                    world = event.evolve(world)

    def claims_of(self, world: World, duty: Duty) -> tuple[Payment, ...]:
        """Return who owes whom how much by the rule, before any pool."""
        strict = duty.word("rule") != "fault"
        return tuple(
            Payment(payer=owner, payee=victim, amount=self.damages(duty, lost))
            for owner in duty.owing(world)
            for victim, lost in harm_by(world, owner).items()
            if victim in duty.towards(world, owner) and (strict or at_fault(world, owner))
        )

    def liable(self, world: World, duty: Duty, owner: SeatId, victim: SeatId) -> bool:
        """It says so between two parties."""
        return owner in duty.obligors and victim in duty.towards(world, owner)

    def damages(self, duty: Duty, thousandths: int) -> Money:
        """Return the damages for lost satellites, counted in thousandths (k$)."""
        return Money(half_up(duty.number("amount") * thousandths, 1000 * SATELLITES_PER_UNIT))

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Damages not paid are a breach."""
        dues: dict[SeatId, int] = dict.fromkeys(duty.owing(world), 0)
        for claim in self.claims_of(world, duty):
            bills = self._pooled(world, duty, claim) if duty.word("rule") == "pool" else (claim,)
            for bill in bills:
                if bill.payer in dues:
                    dues[bill.payer] += bill.amount
        for seat, claimed in dues.items():
            missing = unpaid(world, duty, seat)
            due = max(claimed, missing)
            yield self.row(world, duty, seat, due, due - missing, "money")

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Expect losses by the risk of the middle band, blamed by who owns the fragments there."""
        obligors, victims = sides(outlook, clause, terms)
        if self.value(clause, "rule") == "fault":
            return Forecast()
        claims = {seat: expected_loss(outlook, seat) for seat in victims}
        gain = 0
        for owner in obligors:
            for victim, lost in claims.items():
                part = half_up(lost * blame(outlook, owner) * self.number(clause, "amount"), 10**8)
                sign = (outlook.seat == victim) - (outlook.seat == owner)
                gain += part * sign if victim != owner else 0
        cash = [
            Money(gain if runs_in(outlook, clause, terms, year) else 0) for year in range(YEARS)
        ]
        return Forecast(cash=(cash[0], cash[1], cash[2]))

    def example(self) -> Clause:
        """40 $M a unit, whoever was at fault or not."""
        return Clause(article=1, kind=self.name, p={"amount": million(40), "rule": "strict"})

    def _pooled(self, world: World, duty: Duty, claim: Payment) -> tuple[Payment, ...]:
        """Return the bills of all parties for one claim: by satellites in service."""
        weights: dict[str, int] = {seat: in_service(world, seat) for seat in duty.owing(world)}
        return tuple(
            Payment(payer=SeatId(seat), payee=claim.payee, amount=Money(part))
            for seat, part in divided(claim.amount, weights).items()
            if seat != claim.payee and part
        )

    def _paid(self, world: World, duty: Duty, bill: Payment) -> Iterator[Event]:
        """Pay one bill, first out of a fund for compensation if there is one."""
        fund = compensation_fund(world, duty)
        covered = min(bill.amount, available(world, fund)) if fund is not None else 0
        if fund is not None and covered:
            yield from pay(world, fund, bill.payee, covered, "liability")
        rest = Payment(payer=bill.payer, payee=bill.payee, amount=Money(bill.amount - covered))
        if rest.amount:
            yield from pay_under(world, duty, rest, "liability")


def harm_by(world: World, owner: SeatId) -> dict[SeatId, int]:
    """Return the satellites of others that an owner's debris took this turn, in thousandths.

    It counts where at least half of the fragments that hit a victim lead back to that owner, and no
    more than the victim really lost.
    """
    traced = world.sky.harm
    found: dict[SeatId, int] = {}
    for victim, lost in world.sky.lost_last.items():
        whole = sum(harm.get(victim, 0) for harm in traced.values())
        mine = traced.get(owner, {}).get(victim, 0)
        if victim != owner and mine and 2 * mine >= whole:
            found[victim] = min(mine, 1000 * lost)
    return found


def at_fault(world: World, owner: SeatId) -> bool:
    """Return whether an owner was lately found to have broken a promise about debris."""
    return any(
        finding.obligor == owner
        and finding.status == "confirmed"
        and world.turn - finding.turn < RECENT
        and kinds()[finding.kind].makes_liable
        for finding in world.findings.values()
    )


def compensation_fund(world: World, duty: Duty) -> Account | None:
    """Return the fund of the same treaty that pays for damage, or None."""
    for other in duties(world):
        purse = other.kind.purse(world, other, "compensation")
        if purse is not None and other.treaty == duty.treaty:
            return purse
    return None


def expected_loss(outlook: Outlook, seat: SeatId) -> int:
    """Return the satellites that a seat may lose in a turn, in millionths of a unit."""
    risk = outlook.sky.bands["MID"].risk_ppm * outlook.orbit.years_per_turn
    return outlook.profiles[seat].satellites_mid * risk // SATELLITES_PER_UNIT


def blame(outlook: Outlook, owner: SeatId) -> int:
    """Return the percent of the middle band's fragments that an owner's objects left."""
    origins = outlook.sky.blame.get("MID", {})
    whole = sum(origins.values())
    return 100 * origins.get(owner, 0) // whole if whole else 0


KIND = DebrisLiability()
