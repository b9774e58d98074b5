"""Metrics of a conference: red lines that a delegation kept, and how well the chair worked."""

from game.model.ids import SeatId
from game.model.red_lines import RedLine
from game.model.treaties import ALL, BINDING, Parameter, Treaty
from game.model.values import half_up
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.duties.conditions import holds
from game.rules.scoring.lookups import THOUSAND, public_articles

EACH = 50
"""Points for a red line that was kept."""
MOST = 100
STAR = 20
"""Points for each star of the chair."""


def red_lines(world: World, seat: SeatId) -> int:
    """50 for each red line of the seat that was kept, at most 100."""
    lines = sum(kept(world, seat, line) for line in world.seats[seat].red_lines)
    return THOUSAND * min(MOST, EACH * lines)


def chair_award(world: World, seat: SeatId) -> int:
    """20 for each star that the delegations gave the chair on the average; 0 for all others."""
    conference = world.conference
    if conference is None or conference.chair != seat or not conference.stars:
        return 0
    return half_up(STAR * THOUSAND * sum(conference.stars.values()), len(conference.stars))


def kept(world: World, seat: SeatId, line: RedLine) -> bool:
    """Return whether a red line of a seat holds now."""
    if line.either:
        return any(kept(world, seat, other) for other in line.either)
    if line.when is not None:
        return holds(world, line.when)
    if not line.kind:
        text = common_text(world)
        return text is not None and _stands(text, line)
    articles = [duty for duty in public_articles(world, line.kind) if binds(world, duty, seat)]
    passed = [passes(duty, line) for duty in articles]
    return any(passed) if line.needed else all(passed)


def common_text(world: World) -> Treaty | None:
    """Return the text that the conference adopted, once it is in force."""
    conference = world.conference
    text = world.treaties.get(conference.id) if conference is not None else None
    return text if text is not None and text.state in BINDING else None


def binds(world: World, duty: Duty, seat: SeatId) -> bool:
    """Return whether an article runs for a seat that did not reserve it."""
    reserved = world.treaties[duty.treaty].reservations.get(seat, ())
    return seat in duty.bound and duty.article not in reserved


def passes(duty: Duty, line: RedLine) -> bool:
    """Return whether an article passes the test of a red line."""
    if not line.parameter:
        return True
    return compared(duty.value(line.parameter), line)


def compared(value: Parameter, line: RedLine) -> bool:
    """Return whether a value of an article passes the test of a red line."""
    wanted = line.value
    if line.op in ("has", "lacks"):
        return (isinstance(value, tuple) and wanted in value) == (line.op == "has")
    if line.op in ("<=", ">=") and isinstance(value, int) and isinstance(wanted, int):
        return value <= wanted if line.op == "<=" else value >= wanted
    return (value == wanted) == (line.op == "==")


def _stands(text: Treaty, line: RedLine) -> bool:
    """Return whether the conference's text is kept where, and open to whom, the line says."""
    there = line.depositary is None or text.terms.depositary == line.depositary
    return there and (not line.open_to_all or ALL in text.terms.open_to)
