"""The debris compact: care at the end of life, no weapon tests, shared tracking, a fund, and teeth.

It goes to every state whose people should accept it; half of all states bring it into force, and
the others, and companies, may join later. The first ask caps launches and fills a fund; later ones
ask for less, and for a fund only when the sky gets worse.
"""

from collections.abc import Iterator

import msgspec

from game.bots.craft.aim import IMAGINED, aim_of
from game.bots.craft.company import asks_for_kits
from game.bots.craft.guesses import would_ratify
from game.bots.craft.mind import Mind
from game.bots.craft.tries import asked, unwilling
from game.bots.craft.wording import numbered
from game.model.ids import SeatId, million
from game.model.treaties import ALL, Clause, Condition, Entry, Parameter, Terms, Withdrawal
from game.model.values import Value

TITLE = "Compact for Open Skies"
DISPOSAL_YEARS = 5
FEE = million(10)
"""What leaving costs."""
ALARM = Condition(metric="orbit.MID.F", op=">=", value=160)
"""When a fund is filled that is meant for worse times."""


class Ask(Value, frozen=True, kw_only=True):
    """How much a compact asks for."""

    rate: int
    """Disposal, percent."""
    fund: int
    """$M a party and year."""
    cap: int = 0
    """Units a year and party into the middle band; 0: no cap."""
    alarm: bool = False
    """Whether the fund is filled only when the sky gets worse."""


ASKS = (
    Ask(rate=90, fund=6, cap=6),
    Ask(rate=90, fund=6),
    Ask(rate=90, fund=12, alarm=True),
    Ask(rate=90, fund=0),
)
"""The first ask first."""
ASKS_OF_HOSTS = (
    Ask(rate=95, fund=12, alarm=True),
    Ask(rate=90, fund=6),
    Ask(rate=90, fund=12, alarm=True),
    Ask(rate=90, fund=0),
)
"""The same of those who bring others together: they begin with what costs little today."""


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield the compact, if none is under way and half of the states could be won for it."""
    if not (mind.me.is_state and mind.may_offer("debris_disposal")):
        return
    ladder = ASKS_OF_HOSTS if mind.temper.hosts else ASKS
    clauses = tuple(_articles(mind, asked(mind, ladder, "debris_disposal")))
    everybody = _kept_well(mind, _terms(mind, mind.states, clauses))
    urged = _urged(mind, everybody)
    rivals = mind.under_way() if urged else (*mind.under_way(), *mind.table)
    if not (mind.temper.initiative or urged) or any(asks_for_kits(text) for text in rivals):
        return
    lost = unwilling(mind)
    willing = tuple(
        seat
        for seat in mind.states
        if seat == mind.seat or (seat not in lost and would_ratify(mind, seat, everybody))
    )
    if len(willing) > 1 and 2 * len(willing) >= len(mind.states):
        yield _kept_well(mind, _terms(mind, willing, clauses))


def for_all(mind: Mind) -> Iterator[Terms]:
    """Yield the compact between all states, as it may come before a conference."""
    if mind.may_offer("debris_disposal"):
        ladder = ASKS_OF_HOSTS if mind.temper.hosts else ASKS
        yield _kept_well(mind, _terms(mind, mind.states, tuple(_articles(mind, ladder[1]))))


def _urged(mind: Mind, terms: Terms) -> bool:
    """Return whether the secret agenda asks for such a text."""
    return aim_of(mind).text(mind, mind.in_force(terms, IMAGINED)) > 0


def _kept_well(mind: Mind, terms: Terms) -> Terms:
    """Return the text, kept by the seat itself where its agenda asks for that."""
    own = msgspec.structs.replace(terms, depositary=mind.seat)
    aim = aim_of(mind)
    usual, kept = (aim.text(mind, mind.in_force(each, IMAGINED)) for each in (terms, own))
    return own if kept > usual else terms


def _terms(mind: Mind, parties: tuple[SeatId, ...], clauses: tuple[Clause, ...]) -> Terms:
    """Return the compact between these states, kept by the host if it is one of them."""
    host = mind.public.ground.host
    companies = tuple(seat for seat in mind.public.seats if seat not in mind.states)
    count = min(len(parties), max(2, (len(mind.states) + 1) // 2))
    return Terms(
        title=TITLE,
        purpose="debris",
        depositary=host if host in parties else mind.seat,
        parties=parties,
        open_to=(ALL, *companies),
        entry=Entry(rule=("count",), count=count),
        withdraw=Withdrawal(notice=1, fee=FEE),
        amend="two_thirds",
        clauses=numbered(clauses),
    )


def _articles(mind: Mind, ask: Ask) -> Iterator[Clause]:
    """Yield the articles that this room knows."""
    fund: dict[str, Parameter] = {"amount": million(ask.fund), "spend": "removal"}
    values: dict[str, dict[str, Parameter]] = {
        "debris_disposal": {"rate": ask.rate, "years": DISPOSAL_YEARS, "covers": "both"},
        "debris_asat_ban": {"scope": "all"},
        "debris_tracking": {"level": 2, "notify": True},
        "debris_inspection": {"visits": 1, "where": ("factories",)},
    }
    if ask.cap:
        values["debris_cap"] = {"units": ask.cap}
    if ask.fund and not ask.alarm:
        values["debris_fund"] = fund
    values["gen_sanction"] = _teeth()
    for kind, p in values.items():
        if mind.may_offer(kind):
            yield Clause(kind=kind, p=p)
    if ask.alarm and mind.may_offer("gen_if_then", "debris_fund"):
        then = (Clause(kind="debris_fund", p=fund),)
        yield Clause(kind="gen_if_then", p={"for_turns": 1}, when=ALARM, then=then)


def _teeth() -> dict[str, Parameter]:
    """Return what a broken promise of disposal costs."""
    return {"articles": ("1",), "grade": "material", "what": "slots", "size": 2, "turns": 2}
