"""The debris compact: care at the end of life, no weapon tests, shared tracking, a fund, and teeth.

What its members know of rockets and research they teach each other, and nobody else.

It goes to every state whose people should accept it; half of all states bring it into force, and
the others, and companies, may join later. The first ask caps launches and fills a fund; later ones
ask for less, and for a fund only when the sky gets worse.
"""

from collections.abc import Iterator

import msgspec

from game import catalogue
from game.bots.craft.aim import IMAGINED, aim_of
from game.bots.craft.company import asks_for_kits
from game.bots.craft.guesses import would_ratify
from game.bots.craft.mind import Mind
from game.bots.craft.tries import asked, unwilling
from game.bots.craft.wording import numbered
from game.model.ids import SeatId, million
from game.model.treaties import (
    ALL,
    Clause,
    Condition,
    Entry,
    Parameter,
    Terms,
    Treaty,
    Withdrawal,
)
from game.model.values import Value

TITLE, STRICT_TITLE = "Compact for Open Skies", "Code of Clean Orbits"
DISPOSAL_YEARS = 5
FEE = million(10)
"""What leaving costs."""
LESSONS: dict[str, Parameter] = {"gives": "reuse", "points": 1, "data": True}
"""What members teach each other: how to fly rockets again, and the data of their research."""
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
    visits: int = 1
    """Inspections a year and party."""
    level: int = 2
    """Of shared tracking data."""
    fine: int = 0
    """What a broken promise of disposal costs, $M; 0: launch slots instead."""
    open_labs: bool = True
    """Whether members teach each other what they know, and nobody else."""
    title: str = TITLE


ASKS = (
    Ask(rate=90, fund=6, cap=6),
    Ask(rate=90, fund=6),
    Ask(rate=90, fund=12, alarm=True),
    Ask(rate=90, fund=0),
)
"""The first ask first."""
ASKS_OF_HOSTS = (
    Ask(rate=95, fund=12, alarm=True, fine=50),
    Ask(rate=90, fund=6, fine=50),
    Ask(rate=90, fund=12, alarm=True, fine=40),
    Ask(rate=90, fund=0, fine=40),
)
"""The same of those who bring others together: they begin with what costs little today."""

STRICT = Ask(rate=95, fund=6, cap=6, visits=2, level=3, title=STRICT_TITLE)
"""What a seat asks that wants its words to be the strongest, or its name on them."""
STRICT_LATER = Ask(rate=95, fund=0, visits=2, level=3, title=STRICT_TITLE)
"""The same where another compact binds already and fills its fund."""


def texts(mind: Mind) -> Iterator[Terms]:
    """Yield the compact, if none is under way and half of the states could be won for it."""
    if not (mind.me.is_state and mind.may_offer("debris_disposal")):
        return
    rivals = [text for text in (*mind.under_way(), *mind.table) if asks_for_kits(text)]
    ask = _ask(mind, bool(rivals))
    clauses = tuple(_articles(mind, ask))
    everybody = _kept_well(mind, _terms(mind, mind.states, clauses, ask.title))
    urged = _urged(mind, everybody)
    known = (*mind.under_way(), *mind.table)
    own = any(text.proposer == mind.seat and _is_compact(text) for text in known)
    if own or not (urged or (mind.temper.initiative and not rivals)):
        return
    lost = (*unwilling(mind), *_aloof(mind))
    willing = tuple(
        seat
        for seat in mind.states
        if seat == mind.seat or (seat not in lost and would_ratify(mind, seat, everybody))
    )
    if len(willing) > 1 and 2 * len(willing) >= len(mind.states):
        yield _kept_well(mind, _terms(mind, willing, clauses, ask.title))


def _aloof(mind: Mind) -> Iterator[SeatId]:
    """Yield the seats whose bots everybody knows to keep out of such texts."""
    bots = catalogue.modules("game.bots")
    for seat, view in mind.public.seats.items():
        if view.played_by == "bot" and bots[view.casting.temper].BOT.aloof:
            yield seat


def _is_compact(text: Treaty) -> bool:
    """Return whether a text is a compact, however weak its promise has become."""
    return any(clause.kind == "debris_disposal" for clause in text.terms.clauses)


def _ask(mind: Mind, late: bool) -> Ask:
    """Return what the seat asks for: less with every turn, and more for its agenda's sake."""
    ladder = ASKS_OF_HOSTS if mind.temper.hosts else ASKS
    usual = asked(mind, ladder, "debris_disposal")
    strict = STRICT_LATER if late else STRICT
    first = mind.public.turn == 1 or late
    proud = aim_of(mind).proud
    return msgspec.structs.replace(strict if proud and first else usual, open_labs=not late)


def for_all(mind: Mind) -> Iterator[Terms]:
    """Yield the compact between all states, as it may come before a conference."""
    if mind.may_offer("debris_disposal"):
        ladder = ASKS_OF_HOSTS if mind.temper.hosts else ASKS
        yield _kept_well(mind, _terms(mind, mind.states, tuple(_articles(mind, ladder[1])), TITLE))


def _urged(mind: Mind, terms: Terms) -> bool:
    """Return whether the secret agenda asks for such a text."""
    return aim_of(mind).text(mind, mind.in_force(terms, IMAGINED)) > 0


def _kept_well(mind: Mind, terms: Terms) -> Terms:
    """Return the text, kept by the seat itself where its agenda asks for that."""
    own = msgspec.structs.replace(terms, depositary=mind.seat)
    aim = aim_of(mind)
    usual, kept = (aim.text(mind, mind.in_force(each, IMAGINED)) for each in (terms, own))
    return own if kept > usual else terms


def _terms(
    mind: Mind, parties: tuple[SeatId, ...], clauses: tuple[Clause, ...], title: str
) -> Terms:
    """Return the compact between these states, kept by the host if it is one of them."""
    host = mind.public.ground.host
    companies = tuple(seat for seat in mind.public.seats if seat not in mind.states)
    count = min(len(parties), max(2, (len(mind.states) + 1) // 2))
    return Terms(
        title=title,
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
        "debris_tracking": {"level": ask.level, "notify": True},
        "debris_inspection": {"visits": ask.visits, "where": ("factories",)},
    }
    if ask.cap:
        values["debris_cap"] = {"units": ask.cap}
    if ask.fund and not ask.alarm:
        values["debris_fund"] = fund
    if ask.open_labs:
        values["gen_capacity"] = LESSONS
    values["gen_sanction"] = _teeth(ask.fine)
    for kind, p in values.items():
        if mind.may_offer(kind):
            yield Clause(kind=kind, p=p)
    if ask.alarm and mind.may_offer("gen_if_then", "debris_fund"):
        then = (Clause(kind="debris_fund", p=fund),)
        yield Clause(kind="gen_if_then", p={"for_turns": 1}, when=ALARM, then=then)


def _teeth(fine: int) -> dict[str, Parameter]:
    """Return what a broken promise of disposal costs: money to the victims, or launch slots."""
    teeth: dict[str, Parameter] = {"articles": ("1",), "grade": "material"}
    if fine:
        return {**teeth, "what": "fine", "size": fine}
    return {**teeth, "what": "slots", "size": 2, "turns": 2}
