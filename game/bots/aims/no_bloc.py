"""No bloc: ties of equal strength with all the poles, from early on."""

from collections.abc import Iterator

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.bots.craft.wording import contract
from game.model.ids import SeatId, million
from game.model.treaties import ALL, BINDING, Clause, Parameter, Terms, Treaty
from game.rules.scoring.metrics_ties import poles
from game.rules.treaties.faults import LONGEST_CONTRACT

NEARER, FURTHER = 2, -2
"""Points of an article with a pole that lags behind, and with the one to which ties are closest."""
COUNTED = 4
"""Articles of one text that count as ties."""
GIFT = million(5)
OFFERS = 2
"""Friendships that are offered in a turn."""


class NoBloc(Aim):
    """Friendships with those poles that lag behind; nothing more with the one that leads."""

    name = "no_bloc"

    def text(self, mind: Mind, treaty: Treaty) -> int:
        """Count the articles that a text between two seats adds to the ties with a pole."""
        others = [seat for seat in treaty.terms.parties if seat != mind.seat]
        strength = _ties(mind)
        if len(others) != 1 or others[0] not in strength:
            return 0
        lags = strength[others[0]] < max(strength.values())
        number = _count(treaty, mind.seat, others[0])
        return number * (NEARER if lags else FURTHER)

    def texts(self, mind: Mind) -> Iterator[Terms]:
        """Offer a friendship of four articles to the poles that lag most."""
        if not mind.may_offer("gen_capacity", "gen_pay", "debris_tracking"):
            return
        strength = _ties(mind)
        closest = max(strength.values(), default=0)
        lagging = [pole for pole in strength if strength[pole] + 1 < closest]
        for pole in sorted(lagging, key=lambda pole: strength[pole])[:OFFERS]:
            yield _friendship(mind.seat, pole)


def _friendship(host: SeatId, pole: SeatId) -> Terms:
    """Return a contract about data, science and a small gift."""
    both = (host, pole)
    data: dict[str, Parameter] = {"points": 0, "seats": 0, "data": True}
    return contract(
        f"Friendship of {host} and {pole}",
        both,
        "general",
        LONGEST_CONTRACT,
        Clause(kind="gen_capacity", by=(host,), to=(pole,), p={**data}),
        Clause(kind="gen_capacity", by=(pole,), to=(host,), p={**data}),
        Clause(kind="debris_tracking", by=both, to=both, p={"level": 1}),
        Clause(kind="gen_pay", by=(host,), to=(pole,), p={"amount": GIFT}),
    )


def _ties(mind: Mind) -> dict[SeatId, int]:
    """Return the ties of this year with each pole, as far as the seat knows."""
    running = [text for text in mind.texts.values() if text.state in BINDING]
    return {
        pole: sum(_count(t, mind.seat, pole) for t in running if {mind.seat, pole} <= set(t.bound))
        for pole in poles(mind.world)
        if pole != mind.seat
    }


def _count(treaty: Treaty, one: SeatId, other: SeatId) -> int:
    """Return the articles of a text that name one of two seats, four at most."""
    named = {one, other, ALL}
    clauses = treaty.terms.clauses
    return min(COUNTED, sum(bool(named & {*clause.by, *clause.to}) for clause in clauses))


AIM = NoBloc()
