"""Checks of seats: their nation, what they aim at, who sits at the smaller tables."""

from collections.abc import Iterator

from game.rules.scoring.metrics import METRICS
from game.scenario.agendas import can_be_dealt, names_of_agendas
from game.scenario.build import clause_kinds
from game.scenario.context import Context
from game.scenario.library import shelf
from game.scenario.mistakes import Mistake
from game.scenario.reading import keys_at

LONGEST_BRIEF = 80
"""Words that a student reads on one page."""


def check_seats(context: Context) -> Iterator[Mistake]:
    """Yield what is wrong with single seats."""
    for name, seat in context.file.seats.items():
        place = ("seats", name)
        known = shelf().nations
        if seat.nation is not None:
            yield from context.unknown((*place, "from"), seat.nation, known, "nation")
        else:
            yield from context.unknown(place, name, known, "nation")
        yield from _objectives(context, name)
        yield from _agendas(context, name)
        yield from _brief(context, name)


def check_seat_sets(context: Context) -> Iterator[Mistake]:
    """Yield what is wrong with the smaller tables."""
    host = context.file.site.host or _site_seat(context, "host")
    tenant = context.file.site.tenant or _site_seat(context, "tenant")
    for number, seats in context.file.seat_sets.items():
        place = ("seat_sets", number)
        for index, seat in enumerate(seats):
            yield from context.unknown((*place, index), seat, context.file.seats, "seat")
        if number != str(len(set(seats))):
            yield context.document.fault(
                place, "check.seat-set-size", name=number, count=len(set(seats))
            )
        for needed in (host, tenant):
            if needed not in seats and needed in context.file.seats:
                yield context.document.fault(place, "check.seat-set-needs", seat=needed)


def check_trust(context: Context) -> Iterator[Mistake]:
    """Yield pairs of seats that do not exist, or that stand there twice."""
    pairs: list[tuple[str, ...]] = []
    for pair in context.file.trust:
        place = ("trust", pair)
        seats = pair.split("-")
        for seat in seats:
            yield from context.unknown(place, seat, context.file.seats, "seat")
        ordered = tuple(sorted(seats))
        if ordered in pairs or ordered[0] == ordered[-1]:
            yield context.document.fault(place, "check.pair-twice", name=pair)
        pairs.append(ordered)


def _objectives(context: Context, seat: str) -> Iterator[Mistake]:
    """Yield objectives that nobody can measure, and weights that do not make 100."""
    place = ("seats", seat, "objectives")
    objectives = context.file.seats[seat].objectives
    for name in objectives:
        yield from context.unknown((*place, name), name, METRICS, "objective")
    total = sum(objectives.values())
    if objectives and total != 100:
        yield context.document.fault(place, "check.weights", seat=seat, total=total)
    if not objectives:
        yield context.warning(("seats", seat), "check.no-objectives", seat=seat)


def _agendas(context: Context, seat: str) -> Iterator[Mistake]:
    """Yield agendas that do not exist, and seats for which none can be drawn."""
    place = ("seats", seat, "agendas")
    known = names_of_agendas(context.file)
    agendas = context.file.seats[seat].agendas
    written = keys_at(context.folder.main.data, ("agendas",))
    for index, name in enumerate(agendas):
        yield from context.unknown((*place, index), name, (*written, *known), "agenda")
    kinds = clause_kinds(context.file.clauses)
    named = [name for name in agendas if name in known]
    drawable = [name for name in named if can_be_dealt(name, context.file, kinds)]
    if context.file.scoring.deal_agendas and named and not drawable:
        yield context.warning(place, "check.no-agenda-fits", seat=seat)


def _brief(context: Context, seat: str) -> Iterator[Mistake]:
    """Yield briefs that are too long for one page."""
    for language, words in context.lexicon.text(context.file.seats[seat].brief).items():
        if len(words.split()) > LONGEST_BRIEF:
            yield context.warning(
                ("seats", seat, "brief"),
                "check.long-brief",
                seat=seat,
                language=language,
                count=len(words.split()),
                most=LONGEST_BRIEF,
            )


def _site_seat(context: Context, role: str) -> str:
    """Return who is host or tenant of the library's site, or nothing for an unknown site."""
    site = shelf().sites.get(context.file.site.base)
    if site is None:
        return ""
    return site.host if role == "host" else site.tenant
