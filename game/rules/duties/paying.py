"""Clauses that move money by themselves: who pays whom how much, in the game and in a forecast.

A kind says its bill once, from a small table of public figures. The rules read the table off the
world and pay; a forecast reads it off what one seat knows and only adds up. So a forecast equals
what happens when everybody else stands still.
"""

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from game.model.compliance import Obligation
from game.model.ids import Account, Money, SeatId, Turn, fund_of
from game.model.launches import Launch
from game.model.outlook import Forecast, Outlook
from game.model.treaties import FUND, Clause, Terms
from game.model.values import Value
from game.model.world import World
from game.rules.answers import Payment
from game.rules.clause_kind import ClauseKind, Duty
from game.rules.duties.ledger import graded, last_year, unpaid
from game.rules.engine import Event
from game.rules.kept import Kept
from game.rules.kinds import seats_named
from game.rules.money.treasury import InsideReason, pay
from game.rules.sky.cohorts import fleets

YEARS = 3
"""Length of a forecast in turns."""


class Table(Value, frozen=True, kw_only=True):
    """Public figures by which shares of a bill are divided, for every seat in seat order."""

    satellites: dict[SeatId, int]
    derelicts: dict[SeatId, int]
    launches: dict[SeatId, int]
    """Of the last turn."""


def table_of(world: World) -> Table:
    """Return the figures as they stand in the world."""
    flown = _flown(world.launch_log, world.turn)
    return Table(
        satellites=fleets(world),
        derelicts={seat: world.sky.derelicts_of.get(seat, 0) for seat in world.seats},
        launches={seat: flown[seat] for seat in world.seats},
    )


def _last_year(log: tuple[Launch, ...], turn: Turn) -> Iterator[Launch]:
    """Yield the launches of the turn before that left the ground."""
    return (flight for flight in log if flight.turn == turn - 1 and flight.outcome != "scrubbed")


@Kept
def _flown(log: tuple[Launch, ...], turn: Turn) -> Counter[SeatId]:
    """Return how many launches of the turn before left the ground, by seat."""
    return Counter(flight.seat for flight in _last_year(log, turn))


def table_seen(outlook: Outlook) -> Table:
    """Return the figures as one seat knows them."""
    known = outlook.profiles
    return Table(
        satellites={seat: profile.satellites for seat, profile in known.items()},
        derelicts={seat: profile.derelicts for seat, profile in known.items()},
        launches={seat: profile.launches_last for seat, profile in known.items()},
    )


class PayingKind(ClauseKind):
    """A kind of clause that pays at Brief. Unpaid bills become arrears and a minor breach."""

    reason: ClassVar[InsideReason]

    def bill(
        self,
        table: Table,
        clause: Clause,
        payers: tuple[SeatId, ...],
        payees: tuple[SeatId, ...],
        year: int,
    ) -> Iterator[Payment]:
        """Yield who pays whom in a year of the text; 0 is its first."""
        yield from ()

    def payments(self, world: World, duty: Duty) -> tuple[Payment, ...]:
        """Return the bill of this turn, less what reservations and suspensions take out."""
        payers = tuple(duty.owing(world))
        year = world.turn - duty.force_turn
        bill = self.bill(table_of(world), duty.clause, payers, duty.beneficiaries, year)
        return tuple(
            payment
            for payment in bill
            if payment.payee not in world.seats
            or payment.payee in duty.towards(world, payment.payer)
        )

    def each_turn(self, world: World, duty: Duty) -> Iterator[Event]:
        """Pay, as far as the purses reach."""
        for payment in self.payments(world, duty):
            for event in self.paid(world, duty, payment):
                yield event
                world = event.evolve(world)

    def paid(self, world: World, duty: Duty, payment: Payment) -> Iterator[Event]:
        """Yield one payment of the bill."""
        yield from pay_under(world, duty, payment, self.reason)

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Every payer owes its bill; more than half of it missing two turns running is material."""
        bills: dict[SeatId, int] = {}
        for payment in self.payments(world, duty):
            bills[payment.payer] = bills.get(payment.payer, 0) + payment.amount
        for payer, due in bills.items():
            done = max(0, due - unpaid(world, duty, payer))
            row = self.row(world, duty, payer, due, done, "money")
            before = last_year(world, duty, payer)
            twice = before is not None and mostly_missing(before) and mostly_missing(row)
            yield graded(row, "material") if twice else row

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Add up what the seat would pay and receive in three years of the text."""
        payers, payees = sides(outlook, clause, terms)
        years = [
            sum(
                self.effect(outlook.seat, clause, payment)
                for payment in self.bill(table_seen(outlook), clause, payers, payees, year)
            )
            if runs_in(outlook, clause, terms, year)
            else 0
            for year in range(YEARS)
        ]
        return Forecast(cash=(Money(years[0]), Money(years[1]), Money(years[2])))

    def effect(self, seat: SeatId, clause: Clause, payment: Payment) -> int:
        """Return what one payment does to a seat's purse (k$)."""
        gain = payment.amount if payment.payee == seat else 0
        return gain - (payment.amount if payment.payer == seat else 0)


def pay_under(world: World, duty: Duty, payment: Payment, reason: InsideReason) -> Iterator[Event]:
    """Yield a payment under an article; what the purse cannot bear is owed."""
    payee = account_of(duty, payment.payee)
    yield from pay(world, payment.payer, payee, payment.amount, reason, duty.treaty, duty.article)


def account_of(duty: Duty, payee: Account) -> Account:
    """Return the account behind a payee of a bill: ``fund`` is the treaty's own."""
    return fund_of(duty.treaty) if payee == FUND else payee


def sides(
    outlook: Outlook, clause: Clause, terms: Terms
) -> tuple[tuple[SeatId, ...], tuple[SeatId, ...]]:
    """Return obligors and beneficiaries if every party were bound, in seat order."""
    bound = tuple(seat for seat in outlook.profiles if seat in terms.parties)
    host = outlook.ground.host
    return seats_named(clause.by, bound, host), seats_named(clause.to, bound, host)


def first_turn(outlook: Outlook, terms: Terms) -> int:
    """Return the turn in which a text could begin: a contract now, a treaty next year."""
    return outlook.turn if terms.form == "contract" else outlook.turn + 1


def runs_in(outlook: Outlook, clause: Clause, terms: Terms, year: int) -> bool:
    """Return whether a clause runs in a year of its text; 0 is the first."""
    turn = first_turn(outlook, terms) + year
    lasts = terms.duration.turns == 0 or terms.duration.renewal == "auto"
    begun = clause.from_turn is None or clause.from_turn <= turn
    ongoing = clause.to_turn is None or turn <= clause.to_turn
    return begun and ongoing and (lasts or year < terms.duration.turns)


def mostly_missing(row: Obligation) -> bool:
    """Return whether more than half of what was due is missing."""
    return 2 * row.done < row.due
