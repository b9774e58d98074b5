"""Detection: who can see a broken promise, with what chance, and one roll for each.

What is public is always found. Otherwise the host may read the books, parties with telescopes and
their partners may see it in orbit, and inspectors may see it where they were this turn. Each of
these is independent; the chance is that at least one of them notices.
"""

from collections.abc import Callable, Iterator

import msgspec

from game.model.compliance import Evidence, Finding, Obligation
from game.model.ids import FindingId, Permille, SeatId, Turn
from game.model.treaties import Clause, Treaty
from game.model.values import half_up
from game.model.world import World
from game.rules import dice
from game.rules.compliance.findings import FindingMade
from game.rules.compliance.inspections import visits_to
from game.rules.engine import Event
from game.rules.kinds import duties_answering, kinds

CERTAIN = Permille(1000)
BOOKS = 600
"""Chance that the host's reading of the books shows a shortfall, permille."""
VISIT_SEES = 500
TRACKING = (0, 150, 350, 600)
"""Chance by level of a tracking network, permille."""
FALSE_ALARM = 20
"""Chance of a false finding per audit article and turn, where the room allows them."""
MINOR_CURE = 1
"""Turns to make up for a minor breach if the text does not say."""

Question = tuple[str | int, ...]
Partners = dict[SeatId, dict[SeatId, int]]
"""Seat to the seats that share tracking data with it, and at which level."""


def detect(world: World) -> Iterator[Event]:
    """Roll once for every shortfall (a step of Review)."""
    partners = partners_of(world)
    for row, question in _questions(world.obligations):
        if row.kept:
            yield from _false_alarm(world, row, question)
            continue
        chance = chance_of(world, row, partners)
        if dice.happens(world, chance, "detect", *question):
            yield FindingMade(finding=_finding(world, row, chance, question))


def _questions(rows: tuple[Obligation, ...]) -> Iterator[tuple[Obligation, Question]]:
    """Yield each row with what names it among the rows of its obligor, for dice and ids."""
    seen: dict[Question, int] = {}
    for row in rows:
        base = (row.treaty, row.article, row.kind, row.unit, row.obligor)
        seen[base] = seen.get(base, 0) + 1
        yield row, (*base, seen[base])


def chance_of(world: World, row: Obligation, partners: Partners) -> Permille:
    """Return the chance that some party notices a shortfall, permille."""
    unseen = 1000
    for monitor in row.monitors:
        for chance in DETECTORS[monitor](world, row, partners):
            unseen = half_up(unseen * (1000 - chance), 1000)
    return Permille(1000 - unseen)


def partners_of(world: World) -> Partners:
    """Return who shares tracking data with whom this turn, and at which level."""
    partners: Partners = {}
    for duty in duties_answering(world, "conduct"):
        levels = {}
        for seat in duty.obligors:
            promise = duty.kind.conduct(world, duty, seat)
            if promise is not None and promise.tracking_level:
                levels[seat] = _shared(world, seat, promise.tracking_level)
        for seat in levels:
            known = partners.get(seat, {})
            more = {s: max(level, known.get(s, 0)) for s, level in levels.items() if s != seat}
            partners[seat] = {**known, **more}
    return partners


def _shared(world: World, seat: SeatId, promised: int) -> int:
    """Return the level of data that a seat really shares."""
    sheet = world.sheets.get(seat)
    ordered_level = sheet.tracking_shared if sheet is not None else None
    return min(promised if ordered_level is None else ordered_level, world.seats[seat].tracking)


def _in_public(world: World, row: Obligation, partners: Partners) -> Iterator[int]:
    """Yield certainty: everybody concerned sees it."""
    yield CERTAIN


def _in_books(world: World, row: Obligation, partners: Partners) -> Iterator[int]:
    """Yield the host's chance, where the host is another party."""
    host = world.ground.host
    if host != row.obligor and host in world.treaties[row.treaty].bound:
        yield BOOKS


def _in_orbit(world: World, row: Obligation, partners: Partners) -> Iterator[int]:
    """Yield the chances of the best placed party and of those who share data with it."""
    watchers = (seat for seat in world.treaties[row.treaty].bound if seat != row.obligor)
    networks = (_network(world, seat, row.obligor, partners) for seat in watchers)
    yield from max(networks, key=sum, default=())


def _network(world: World, seat: SeatId, obligor: SeatId, partners: Partners) -> tuple[int, ...]:
    """Return the chances of one party's own tracking and of each partner's."""
    own = TRACKING[world.seats[seat].tracking]
    shared = (TRACKING[n] for s, n in partners.get(seat, {}).items() if s != obligor)
    return (own, *shared)


def _on_the_spot(world: World, row: Obligation, partners: Partners) -> Iterator[int]:
    """Yield the chance of each visit that saw the right place."""
    for _ in range(visits_to(world, row.obligor, row.places)):
        yield VISIT_SEES


DETECTORS: dict[str, Callable[[World, Obligation, Partners], Iterator[int]]] = {
    "P": _in_public,
    "H": _in_books,
    "S": _in_orbit,
    "I": _on_the_spot,
}


def _finding(world: World, row: Obligation, chance: int, question: Question) -> Finding:
    """Return what was noticed; a public shortfall is certain at once."""
    public = "P" in row.monitors
    turn = Turn(world.turn)
    return Finding(
        id=FindingId(dice.token(world, "f", *question)),
        treaty=row.treaty,
        article=row.article,
        kind=row.kind,
        obligor=row.obligor,
        grade=row.grade,
        turn=turn,
        status="confirmed" if public else "suspected",
        evidence=evidence_of(chance),
        victims=row.victims,
        short=max(0, row.due - row.done),
        unit=row.unit,
        confirmed=turn if public else None,
        cure_until=Turn(turn + cure_turns(world.treaties[row.treaty], row)) if public else None,
    )


def evidence_of(chance: int) -> Evidence:
    """Return how strong the evidence is when this was the chance of noticing (permille)."""
    if chance < 350:
        return "hint"
    return "strong" if chance < 700 else "proof"


def cure_turns(treaty: Treaty, row: Obligation | Finding) -> int:
    """Return the turns that the text gives to make a breach good."""
    clause = clause_of(treaty, row.article)
    if clause is not None and clause.cure is not None:
        return clause.cure
    return MINOR_CURE if row.grade == "minor" else 0


def clause_of(treaty: Treaty, article: int) -> Clause | None:
    """Return an article of the text in force; an amendment may have removed it."""
    return next((c for c in treaty.terms.clauses if c.article == article), None)


def _false_alarm(world: World, row: Obligation, question: Question) -> Iterator[Event]:
    """Yield a suspicion without a cause, where the room plays with false findings."""
    audited = world.settings.false_findings and kinds()[row.kind].enforcement == "audit"
    if audited and dice.happens(world, FALSE_ALARM, "false", *question):
        hidden = tuple(monitor for monitor in row.monitors if monitor != "P")
        unseen = msgspec.structs.replace(row, monitors=hidden, grade="minor")
        yield FindingMade(finding=_finding(world, unseen, 0, question))
