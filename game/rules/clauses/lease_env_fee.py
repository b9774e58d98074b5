"""Environment fee: every launch at the site pays into the steppe fund, toxic rockets more."""

from collections.abc import Iterator

from game.model.compliance import Obligation
from game.model.ids import STEPPE_FUND, Money, million
from game.model.launches import Launch
from game.model.outlook import Forecast, Outlook
from game.model.treaties import Clause, Terms
from game.model.values import half_up
from game.model.world import World
from game.rules.answers import Payment
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import unpaid
from game.rules.duties.paying import YEARS, pay_under, runs_in
from game.rules.engine import Event
from game.rules.parameters import Number


class LeaseEnvFee(ClauseKind):
    """A fee for each launch."""

    name = "lease_env_fee"
    icon = "flower-2"
    purpose = "lease"
    clause_set = 12
    open_only = True
    single = True
    depth = {"fee": "more", "toxic_times": "more"}
    parameters = (
        Number(
            name="fee",
            unit="money",
            least=0,
            most=million(10),
            step=500,
            default=million(2),
            levels=tuple(million(m) for m in (0, 1, 2, 3, 5)),
        ),
        Number(name="toxic_times", unit="number", least=1, most=5, default=3, levels=(1, 3, 5)),
    )

    def fee(self, clause: Clause, toxic: bool) -> Money:
        """Return the fee of one launch (k$)."""
        times = self.number(clause, "toxic_times") if toxic else 1
        return Money(self.number(clause, "fee") * times)

    def after_launch(self, world: World, duty: Duty, launch: Launch) -> Iterator[Event]:
        """Whoever flies from the site pays, tenant or guest."""
        fee = self.fee(duty.clause, launch.toxic)
        if not leaves_site(launch) or not any(duty.owing(world)) or fee == 0:
            return
        bill = Payment(payer=launch.seat, payee=STEPPE_FUND, amount=fee)
        yield from pay_under(world, duty, bill, "environment_fee")

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """The tenant owes the fees of its own launches."""
        for tenant in duty.owing(world):
            due = sum(
                self.fee(duty.clause, launch.toxic)
                for launch in world.launches
                if leaves_site(launch) and launch.seat == tenant
            )
            done = max(0, due - unpaid(world, duty, tenant))
            yield self.row(world, duty, tenant, due, done, "money")

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Fees for as many launches from the site as last year; the steppe gains from all fees."""
        fees = {
            seat: self.fee(clause, False) * (known.site_last - known.toxic_last)
            + self.fee(clause, True) * known.toxic_last
            for seat, known in outlook.profiles.items()
        }
        runs = [runs_in(outlook, clause, terms, year) for year in range(YEARS)]
        own = [Money(-fees[outlook.seat] if running else 0) for running in runs]
        healed = half_up(sum(fees.values()) * sum(runs), 2 * million(1))
        return Forecast(cash=(own[0], own[1], own[2]), steppe=healed)

    def example(self) -> Clause:
        """2 $M a launch, three times as much for toxic rockets."""
        return Clause(article=1, kind=self.name, by=("RUS",), to=("KAZ",))


def leaves_site(launch: Launch) -> bool:
    """Return whether a launch left the ground at the shared site."""
    return launch.pad is not None and launch.outcome != "scrubbed"


KIND = LeaseEnvFee()
