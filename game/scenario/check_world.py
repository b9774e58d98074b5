"""Checks of the world: the sky's owners, the pads of the site, the kinds of clauses, par."""

from collections.abc import Iterator

from game.rules.kinds import kinds
from game.rules.scoring.metrics import METRICS
from game.scenario.context import Context, as_warning
from game.scenario.folder import rules_hash_of
from game.scenario.heaven import OTHERS
from game.scenario.library import for_sale, shelf, vehicle_files
from game.scenario.mistakes import Mistake
from game.scenario.nearest import unknown
from game.scenario.par import ParFile
from game.scenario.reading import Document
from game.scenario.shape import faults_of_shape, typed

SLIGHT = 1e-6


def check_orbit(context: Context) -> Iterator[Mistake]:
    """Yield owners of the sky that do not exist, and shares that make more than all of it."""
    ownership = context.file.orbit.ownership
    if ownership is None:
        return
    known = (*context.file.seats, OTHERS)
    for kind in ("S", "D", "B", "N"):
        shares: dict[str, float] = getattr(ownership, kind)
        place = ("orbit", "ownership", kind)
        for owner in shares:
            yield from context.unknown((*place, owner), owner, known, "seat")
        total = sum(shares.values())
        if total > 1.0 + 1e-6 or (OTHERS in shares and total < 1.0 - 1e-6):
            yield context.document.fault(place, "check.shares", total=f"{total:.2f}")


def check_site(context: Context) -> Iterator[Mistake]:
    """Yield what is wrong with the site: seats, pads and vehicles that do not exist."""
    site = context.file.site
    known = shelf().sites.get(site.base)
    if known is None:
        yield from context.unknown(("site", "from"), site.base, shelf().sites, "site")
        return
    host, tenant = site.host or known.host, site.tenant or known.tenant
    for role, seat in (("host", host), ("tenant", tenant)):
        yield from context.unknown(("site", role), seat, context.file.seats, "seat")
    if host == tenant:
        where = ("site", "tenant" if site.tenant is not None else "host")
        yield context.document.fault(where, "check.host-is-tenant", seat=host)
    for index, pad in enumerate(site.drop):
        yield from context.unknown(("site", "drop", index), pad, known.pads, "pad")
    for pad, file in site.pads.items():
        place = ("site", "pads", pad)
        if file.slots == 0 and file.slots_record in (None, 0):
            yield context.warning((*place, "slots"), "check.no-slots", name=pad)
        if pad not in known.pads and (file.slots is None or file.launch_class is None):
            yield from context.unknown(place, pad, known.pads, "pad")
        vehicles = (*shelf().vehicles, *context.file.vehicles)
        for index, vehicle in enumerate(file.vehicles or ()):
            yield from context.unknown((*place, "vehicles", index), vehicle, vehicles, "vehicle")


def check_vehicles(context: Context) -> Iterator[Mistake]:
    """Yield vehicles that the library does not have, and makers and pads that do not exist."""
    known = shelf()
    site = known.sites.get(context.file.site.base)
    pads = (*(site.pads if site is not None else ()), *context.file.site.pads)
    for name, file in context.file.vehicles.items():
        needed = (file.name, file.provider, file.launch_class, file.price, file.success)
        if None in needed:
            yield from context.unknown(("vehicles", name), name, known.vehicles, "vehicle")
        if file.provider is not None:
            makers = (*context.file.seats, *known.nations)
            yield from context.unknown(
                ("vehicles", name, "provider"), file.provider, makers, "seat"
            )
        for index, pad in enumerate(file.pads or ()):
            yield from context.unknown(("vehicles", name, "pads", index), pad, pads, "pad")
    yield from _grounded(context)


def _grounded(context: Context) -> Iterator[Mistake]:
    """Yield rockets of the file that never fly here, since their maker has no seat."""
    seats, tabled = context.file.seats, vehicle_files(context.file)
    for name in context.file.vehicles.keys() & tabled.keys():
        maker = tabled[name].provider
        known = maker in shelf().nations
        if known and maker not in seats and not tabled[name].any_home:
            yield context.warning(("vehicles", name), "check.grounded", name=name, seat=maker)


def check_for_sale(context: Context) -> Iterator[Mistake]:
    """Yield payloads and projects that the library does not have."""
    for index, name in enumerate(context.file.payloads):
        place = ("payloads", index)
        yield from context.unknown(place, name, shelf().payloads, "payload")
    for index, name in enumerate(context.file.projects):
        place = ("projects", index)
        yield from context.unknown(place, name, shelf().projects, "project")
    known = (*shelf().payloads, *shelf().projects)
    for name in context.file.prices:
        yield from context.unknown(("prices", name), name, known, "payload")


def check_debts(context: Context) -> Iterator[Mistake]:
    """Yield debts of seats that do not exist, and programmes of payloads that are not for sale."""
    for index, debt in enumerate(context.file.debts):
        for field, seat in (("by", debt.by), ("to", debt.to)):
            yield from context.unknown(("debts", index, field), seat, context.file.seats, "seat")
    offered = for_sale(context.file)
    for seat, file in context.file.seats.items():
        for name in file.programme:
            yield from context.unknown(("seats", seat, "programme", name), name, offered, "payload")


def check_utilities(context: Context) -> Iterator[Mistake]:
    """Yield declared articles that do not exist, and weights that do not make 1."""
    declared = context.file.utilities
    if declared is None:
        return
    sides = tuple(declared.no_deal)
    for seat in sides:
        yield from context.unknown(("utilities", "no_deal", seat), seat, context.file.seats, "seat")
    for index, article in enumerate(declared.articles):
        place = ("utilities", "articles", index)
        yield from context.unknown((*place, "kind"), article.kind, kinds(), "clause")
        known = kinds()[article.kind].parameters if article.kind in kinds() else ()
        names = [parameter.name for parameter in known]
        if names:
            yield from context.unknown((*place, "parameter"), article.parameter, names, "parameter")
        for seat in article.tastes:
            yield from context.unknown((*place, "tastes", seat), seat, sides, "seat")
    for seat in sides:
        tastes = [a.tastes[seat].weight for a in declared.articles if seat in a.tastes]
        if abs(sum(tastes) - 1) > SLIGHT:
            total = round(100 * sum(tastes))
            yield context.document.fault(
                ("utilities", "articles"), "check.weights", seat=seat, total=total
            )


def check_clauses(context: Context) -> Iterator[Mistake]:
    """Yield kinds of clauses that do not exist, or that are allowed and forbidden at once."""
    clauses = context.file.clauses
    for field, names in (("allow", clauses.allow), ("forbid", clauses.forbid)):
        for index, name in enumerate(names):
            yield from context.unknown(("clauses", field, index), name, kinds(), "clause")
    for index, name in enumerate(clauses.forbid):
        if name in clauses.allow:
            place = ("clauses", "forbid", index)
            yield context.document.fault(place, "check.allowed-and-forbidden", name=name)


def check_par(context: Context) -> Iterator[Mistake]:
    """Yield what is wrong with par, and warn if there is none or if it is out of date."""
    document = context.folder.par
    if document is None:
        yield context.warning((), "check.no-par")
        return
    if any(faults_of_shape(document, ParFile)):
        return
    par = typed(document, ParFile)
    if par.digest != rules_hash_of(context.folder):
        yield as_warning(document.fault(("digest",), "check.par-stale"))
    for preset, seats in par.presets.items():
        for seat, triples in seats.items():
            yield from _triples(context, document, (preset, seat), triples)


def _triples(
    context: Context,
    document: Document,
    where: tuple[str, str],
    triples: dict[str, tuple[float, ...]],
) -> Iterator[Mistake]:
    """Yield par of seats and metrics that do not exist, and marks that do not rise."""
    place = ("presets", *where)
    if where[1] not in context.file.seats:
        told = unknown("seat", where[1], context.file.seats)
        yield document.fault(place, "check.unknown", **told)
    for metric, (lo, mid, hi) in triples.items():
        if metric not in METRICS:
            told = unknown("objective", metric, METRICS)
            yield document.fault((*place, metric), "check.unknown", **told)
        if not lo < mid < hi:
            yield document.fault((*place, metric), "check.par-order", name=metric)
