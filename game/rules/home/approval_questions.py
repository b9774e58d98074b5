"""The questions that a people asks about a text; `approval_lines` gives them points.

A question looks at the text and at public things only, so that a seat can work out its approval
from what it sees. Questions are put together from a few small ones: has, at_least, says, each.
"""

from collections.abc import Callable, Iterator

from game.model.ids import SeatId, Tenths
from game.model.seats import Seat
from game.model.treaties import ALL, Clause, Purpose, Terms
from game.model.values import Value, clamp, half_up
from game.rules.duties.paying import PayingKind, Table
from game.rules.kinds import kind_of, seats_named


class Mood(Value, frozen=True, kw_only=True):
    """What a people has in mind when it reads a text: public things and its own seat."""

    seat: Seat
    turn: int
    steppe: Tenths
    breaching: tuple[Purpose, ...] = ()
    """Purposes of the treaties that the seat breaks, as confirmed."""
    protest: bool = False
    """Whether a protest of villages waits for the host's answer."""
    table: Table
    """The public figures by which bills are divided."""
    host: SeatId


Question = Callable[[Mood, Terms], int]
"""How often a line counts: 0 for no, 1 for yes, more where it counts for each."""


def parts(terms: Terms, *kinds: str) -> Iterator[Clause]:
    """Yield the clauses of these kinds, those under a condition included."""
    for clause in terms.clauses:
        yield from (part for part in (clause, *clause.then) if part.kind in kinds)


def number(clause: Clause, name: str) -> int:
    """Return a whole-number parameter of a clause."""
    value = kind_of(clause).value(clause, name)
    return value if isinstance(value, int) else 0


def has(*kinds: str) -> Question:
    """Ask whether the text has a clause of one of these kinds."""
    return lambda mood, terms: any(True for _ in parts(terms, *kinds))


def at_least(kind: str, name: str, least: int) -> Question:
    """Ask whether a parameter of some clause of this kind is that much or more."""
    return lambda mood, terms: any(number(part, name) >= least for part in parts(terms, kind))


def at_most(kind: str, name: str, most: int) -> Question:
    """Ask whether a parameter of some clause of this kind is that little or less."""
    return lambda mood, terms: any(number(part, name) <= most for part in parts(terms, kind))


def says(kind: str, name: str, *words: str) -> Question:
    """Ask whether a parameter of some clause is, or contains, one of these words."""

    def asks(mood: Mood, terms: Terms) -> int:
        for part in parts(terms, kind):
            value = kind_of(part).value(part, name)
            listed = value if isinstance(value, tuple) else (str(value),)
            if any(word in listed for word in words):
                return 1
        return 0

    return asks


def each(*questions: Question) -> Question:
    """Ask whether all of these hold."""
    return lambda mood, terms: all(asks(mood, terms) for asks in questions)


def either(*questions: Question) -> Question:
    """Ask whether one of these holds."""
    return lambda mood, terms: any(asks(mood, terms) for asks in questions)


def lacks(question: Question) -> Question:
    """Ask whether this does not hold."""
    return lambda mood, terms: not question(mood, terms)


def towards(mood: Mood, clause: Clause) -> bool:
    """Return whether a clause benefits the seat."""
    return mood.seat.id in clause.to or (ALL in clause.to and clause.by != (mood.seat.id,))


def gives_us(kind: str, name: str, least: int, most: int) -> Question:
    """Ask whether a clause of this kind towards the own seat has a parameter in this range."""
    return lambda mood, terms: any(
        towards(mood, part) and least <= number(part, name) <= most for part in parts(terms, kind)
    )


def years_above_30(mood: Mood, terms: Terms) -> int:
    """Return tenths of a point for the lease years above 30: 0.75 each, 15 at most."""
    years = max((number(part, "years") for part in parts(terms, "lease_term")), default=0)
    return clamp(half_up(75 * (years - 30), 10), 0, 150)


def debris_text(mood: Mood, terms: Terms) -> int:
    """Return whether the text is about debris or weapons in orbit."""
    return terms.purpose == "debris" or any(
        kind_of(clause).purpose == "debris" for clause in terms.clauses
    )


def secret(mood: Mood, terms: Terms) -> int:
    """Return whether the text is kept from the public."""
    return terms.visibility == "secret"


def deposited_here(mood: Mood, terms: Terms) -> int:
    """Return whether the text is deposited with the seat."""
    return terms.depositary == mood.seat.id


def own_stake(mood: Mood, terms: Terms) -> int:
    """Return whether the seat holds a quarter or more of a joint venture."""
    return any(
        _percent(str(word), mood.seat.id) >= 25
        for part in parts(terms, "gen_joint")
        for word in _words(part, "costs")
    )


def bill_of(mood: Mood, terms: Terms, clause: Clause) -> dict[SeatId, int]:
    """Return what each party would pay in the first year of a clause that moves money (k$)."""
    kind = kind_of(clause)
    bill: dict[SeatId, int] = {}
    if isinstance(kind, PayingKind):
        payers = seats_named(clause.by, terms.parties, mood.host)
        payees = seats_named(clause.to, terms.parties, mood.host)
        for payment in kind.bill(mood.table, clause, payers, payees, 0):
            bill[payment.payer] = bill.get(payment.payer, 0) + payment.amount
    return bill


def fund_above(money: int) -> Question:
    """Ask whether the own share of a fund is more than this a year (k$)."""
    return lambda mood, terms: any(
        bill_of(mood, terms, part).get(mood.seat.id, 0) > money
        for part in parts(terms, "debris_fund")
    )


def fund_part_above(percent: int) -> Question:
    """Ask whether the own share is more than this percent of the whole fund."""

    def asks(mood: Mood, terms: Terms) -> int:
        bills = (bill_of(mood, terms, part) for part in parts(terms, "debris_fund"))
        return any(bill.get(mood.seat.id, 0) * 100 > percent * sum(bill.values()) for bill in bills)

    return asks


def payments(mood: Mood, terms: Terms) -> int:
    """Return what the seat would pay in a year under the text (k$), as far as the text tells."""
    bills = sum(bill_of(mood, terms, clause).get(mood.seat.id, 0) for clause in terms.clauses)
    bought = sum(
        number(part, "price") * number(part, count)
        for kind, count in (("slot_grant", "slots"), ("slot_ride", "number"))
        for part in parts(terms, kind)
        if towards(mood, part)
    )
    return bills + bought


def payments_above(money: int) -> Question:
    """Ask whether the seat would pay more than this a year (k$)."""
    return lambda mood, terms: payments(mood, terms) > money


def _words(clause: Clause, name: str) -> tuple[str, ...]:
    """Return a parameter that is a list of words."""
    value = kind_of(clause).value(clause, name)
    return value if isinstance(value, tuple) else ()


def _percent(word: str, seat: SeatId) -> int:
    """Return the percent that a share such as ``KAZ:25`` gives to a seat."""
    name, _, share = word.partition(":")
    return int(share) if name == seat and share.isdigit() else 0
