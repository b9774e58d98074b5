"""Breaches: promises that a cheat leaves undone this year, because that pays.

Only promises that nobody enforces are weighed: what is left undone is an order like any other, and
whether somebody notices is up to tracking, books and visits. The temptation is that of the
teacher's screen: what breaking saves over the turns that are left, against what it costs when it
comes to light.
"""

from collections.abc import Iterator

import msgspec

from game.bots.craft.mind import Mind
from game.bots.craft.weighing import weighed
from game.model.compliance import Finding, Obligation
from game.model.ids import FindingId, Money, million
from game.model.launches import OrderSheet
from game.model.seats import Tally
from game.rules.compliance.detection import chance_of, partners_of
from game.rules.compliance.ledger import dues
from game.rules.compliance.penalties import PENALTIES
from game.rules.duties.worth import REPUTATION, SLOT, TRUST
from game.rules.kinds import duties_of
from game.rules.orders.spending import total

UNDONE: tuple[dict[str, object], ...] = (
    {"conduct": "none"},
    {"lease_upkeep": Money(0)},
    {"tracking_shared": 0},
    {"admits": False},
    {"know_how_shared": False},
)
"""Every way to leave an audited promise undone: the field of the sheet and its value."""
SURE = 1000
"""Temptation (permille) above which a cheat breaks its word."""
HIDDEN = 100 * SURE
"""The temptation where nobody could notice."""
TEETH: dict[str, int] = {"slots": SLOT, "fine": 1, "market_access": million(4), "expel": million(8)}
"""What a unit of each sanction costs, k$; a fine is measured in k$ itself."""
OTHER_TEETH = million(4)


def with_breaches(mind: Mind, sheet: OrderSheet) -> OrderSheet:
    """Return the sheet with everything left undone that tempts a cheat."""
    if not mind.temper.cheats:
        return sheet
    kept = _short(mind, sheet)
    for way in UNDONE:
        broken = msgspec.structs.replace(sheet, **way)
        if broken != sheet and _tempts(mind, sheet, broken, kept):
            sheet = broken
    return sheet


def tempting(mind: Mind, sheet: OrderSheet) -> tuple[Obligation, ...]:
    """Return the duties of this year that it would pay to leave undone, whatever the temper."""
    kept = _short(mind, sheet)
    found: dict[Obligation, None] = {}
    for way in UNDONE:
        broken = msgspec.structs.replace(sheet, **way)
        if broken != sheet and _tempts(mind, sheet, broken, kept):
            found |= dict.fromkeys(row for row in _short(mind, broken) if row not in kept)
    return tuple(found)


def temptation(saved: int, chance: int, fine: int, lost: int, turns: int) -> int:
    """Return the temptation to break a promise, permille; above 1,000 breaking pays.

    ``saved`` is what breaking saves a turn, ``chance`` that it is noticed in a turn (permille),
    ``fine`` what that costs at once, ``lost`` what it costs in every turn after (k$).
    """
    gained = harm = 0
    unseen = SURE
    for turn in range(1, turns + 1):
        gained += saved * unseen // SURE
        harm += chance * unseen // SURE * (fine + lost * (turns - turn)) // SURE
        unseen = unseen * (SURE - chance) // SURE
    return HIDDEN if harm <= 0 else gained * SURE // harm


def _tempts(
    mind: Mind, sheet: OrderSheet, broken: OrderSheet, kept: tuple[Obligation, ...]
) -> bool:
    """Return whether one way to leave something undone pays."""
    rows = [row for row in _short(mind, broken) if row not in kept]
    if not rows or any("P" in row.monitors for row in rows):
        return False
    world, seat = mind.world, mind.seat
    saved = total(world, seat, sheet) - total(world, seat, broken)
    partners = partners_of(world)
    return saved > 0 and all(
        temptation(
            saved,
            chance_of(world, row, partners),
            _fine(mind, row),
            _lost(mind, row),
            mind.horizon,
        )
        > SURE
        for row in rows
    )


def _short(mind: Mind, sheet: OrderSheet) -> tuple[Obligation, ...]:
    """Return the own duties that a sheet leaves short, as if satellites retired and guests came."""
    busy = {mind.seat: Tally(satellites_retired=1)}
    world = msgspec.structs.replace(mind.world, sheets={mind.seat: sheet}, tallies=busy)
    return tuple(row for row in dues(world, mind.seat) if not row.kept)


def _fine(mind: Mind, row: Obligation) -> int:
    """Return what a breach costs at once: a good name, trust, and what the text says (k$)."""
    penalty = PENALTIES[row.grade]
    name = REPUTATION * penalty.reputation + TRUST * penalty.trust * len(row.victims)
    return name // 10 + sum(_teeth(mind, row))


def _teeth(mind: Mind, row: Obligation) -> Iterator[int]:
    """Yield the price of each sanction that the text attaches to such a breach."""
    world = mind.world
    treaty = world.treaties[row.treaty]
    for duty in duties_of(world, treaty):
        answer = duty.kind.punishment(world, duty, _finding(mind, row))
        if answer is not None:
            sanction = answer.sanction
            years = max(1, sanction.until - world.turn)
            yield TEETH.get(sanction.what, OTHER_TEETH) * sanction.size * years


def _lost(mind: Mind, row: Obligation) -> int:
    """Return what the seat would miss in a year if the others did not keep the text either."""
    terms = mind.world.treaties[row.treaty].terms
    return max(0, weighed(mind, terms).worth // 3)


def _finding(mind: Mind, row: Obligation) -> Finding:
    """Return what others would find, if they found it."""
    return Finding(
        id=FindingId("imagined"),
        treaty=row.treaty,
        article=row.article,
        kind=row.kind,
        obligor=mind.seat,
        grade=row.grade,
        turn=row.turn,
        status="confirmed",
        victims=row.victims,
    )
