"""No bloc: ties of equal strength with all the poles, from early on."""

from collections.abc import Iterator

from game.bots.craft.aim import Aim
from game.bots.craft.mind import Mind
from game.bots.craft.wording import contract
from game.model.ids import SeatId, million
from game.model.treaties import ALL, Clause, Parameter, Terms, Treaty
from game.rules.scoring.metrics_ties import poles
from game.rules.treaties.faults import LONGEST_CONTRACT

NEARER, FURTHER = 2, -2
"""Points of an article with a pole that lags behind, and with the one to which ties are closest."""
COUNTED = 4
"""Articles of one text that count as ties."""
GIFT = million(5)


class NoBloc(Aim):
    """Friendships with those poles that lag behind; nothing more with the one that leads."""

    name = "no_bloc"

    def text(self, mind: Mind, treaty: Treaty) -> int:
        """Count the articles that a text between two seats adds to the ties with a pole."""
        others = [seat for seat in treaty.terms.parties if seat != mind.seat]
        strength = _expected(mind)
        if len(others) != 1 or others[0] not in strength:
            return 0
        lags = strength[others[0]] + COUNTED // 2 <= max(strength.values())
        number = _count(treaty, mind.seat, others[0])
        return number * (NEARER if lags else FURTHER)

    def texts(self, mind: Mind) -> Iterator[Terms]:
        """Offer every pole that lags a friendship, for as long as it takes to catch up."""
        if not mind.may_offer("gen_capacity", "gen_pay", "debris_tracking"):
            return
        strength = _expected(mind)
        closest = max(strength.values(), default=0)
        for pole in sorted(strength, key=lambda pole: strength[pole]):
            turns = (closest - strength[pole] + COUNTED // 2) // COUNTED
            if turns:
                yield _friendship(
                    mind.seat, pole, min(turns, LONGEST_CONTRACT, mind.turns_left + 1)
                )


def _friendship(host: SeatId, pole: SeatId, turns: int) -> Terms:
    """Return a contract about data, science and a small gift."""
    both = (host, pole)
    data: dict[str, Parameter] = {"points": 0, "seats": 0, "data": True}
    return contract(
        f"Friendship of {host} and {pole}",
        both,
        "general",
        turns,
        Clause(kind="gen_capacity", by=(host,), to=(pole,), p={**data}),
        Clause(kind="gen_capacity", by=(pole,), to=(host,), p={**data}),
        Clause(kind="debris_tracking", by=both, to=both, p={"level": 1}),
        Clause(kind="gen_pay", by=(host,), to=(pole,), p={"amount": GIFT}),
    )


def _expected(mind: Mind) -> dict[SeatId, int]:
    """Return the ties with each pole, added up over all turns, if no text is added any more."""
    return {
        pole: sum(
            _count(text, mind.seat, pole) * _turns(mind, text)
            for text in mind.texts.values()
            if {mind.seat, pole} <= set(text.bound or text.terms.parties)
        )
        for pole in poles(mind.world)
        if pole != mind.seat
    }


def _turns(mind: Mind, text: Treaty) -> int:
    """Return for how many turns of this game a text runs or ran."""
    if text.force_turn is None:
        return 0
    after = mind.public.settings.turns + 1
    return max(0, min(text.end_turn or after, after) - text.force_turn)


def _count(treaty: Treaty, one: SeatId, other: SeatId) -> int:
    """Return the articles of a text that name one of two seats, four at most."""
    named = {one, other, ALL}
    clauses = treaty.terms.clauses
    return min(COUNTED, sum(bool(named & {*clause.by, *clause.to}) for clause in clauses))


AIM = NoBloc()
