"""Who can see a broken promise, and how well."""

import pytest

from game.model.ids import SeatId, million
from game.model.launches import OrderSheet
from game.model.treaties import Clause
from game.model.world import Settings, World
from game.rules import compliance, engine
from game.rules.compliance.detection import chance_of, evidence_of, partners_of
from game.rules.engine import EVERYONE, only
from tests.rules.compliance.cases import (
    THREE,
    UPKEEP,
    VISITS,
    littered,
    saved_upkeep,
    the_finding,
    unpaid_rent,
    visiting,
)
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, a_world, after, events_of

TRACKING = Clause(kind="debris_tracking", p={"level": 3})


def found(world: World) -> World:
    """Return the world after the ledger was closed and searched."""
    return after(world, compliance.close_ledger, compliance.detect)


def chance(world: World, kind: str) -> int:
    """Return the chance that the first shortfall of a kind is noticed, permille."""
    world = after(world, compliance.close_ledger)
    row = next(row for row in world.obligations if row.kind == kind and not row.kept)
    return chance_of(world, row, partners_of(world))


def test_what_is_public_is_found_and_certain() -> None:
    """Everybody sees that the rent did not come."""
    finding = the_finding(found(unpaid_rent()))

    assert (finding.status, finding.evidence) == ("confirmed", "proof")
    assert (finding.obligor, finding.grade, finding.short) == (RUS, "minor", million(115))


def test_everybody_hears_a_public_breach_and_the_parties_a_secret_one() -> None:
    """A breach of a secret text would betray it."""
    heard = []
    for visibility in ("public", "secret"):
        world = unpaid_rent(visibility=visibility)
        heard.append(events_of(world, compliance.close_ledger, compliance.detect)[-1])

    assert heard[0].seen_by(found(unpaid_rent())) == EVERYONE
    assert heard[1].seen_by(found(unpaid_rent(visibility="secret"))) == only(KAZ, RUS)


def test_a_kept_promise_leaves_no_finding() -> None:
    """Unless the room plays with false alarms."""
    world = a_world(a_treaty(UPKEEP))
    alarmed = engine.change(world, settings=Settings(turns=8, false_findings=True))
    alarms = [found(engine.change(alarmed, seed=f"{n}")).findings for n in range(300)]

    assert not found(world).findings
    assert 0 < sum(map(len, alarms)) < 30


def test_the_host_reads_the_books() -> None:
    """Six in ten, if the host is the other party."""
    between_others = a_treaty(
        Clause(kind="lease_upkeep", by=("RUS",), to=("EUR",), p={"floor": 0}), parties=(RUS, EUR)
    )
    sheets = {RUS: OrderSheet(lease_upkeep=million(0))}

    assert chance(saved_upkeep(), "lease_upkeep") == 600
    assert chance(a_world(between_others, sheets=sheets), "lease_upkeep") == 0


@pytest.mark.parametrize(("level", "permille"), [(0, 0), (1, 150), (2, 350), (3, 600)])
def test_telescopes_see_what_stays_in_orbit(level: int, permille: int) -> None:
    """The best placed party counts; two that do not share are not two chances."""
    trackers = {EUR: level, KAZ: min(level, 1)}

    assert chance(littered(trackers=trackers), "debris_disposal") == permille


def test_the_accused_does_not_watch_itself() -> None:
    """Its own telescopes look away."""
    assert chance(littered(trackers={RUS: 3}), "debris_disposal") == 0


def test_partners_who_share_data_see_more() -> None:
    """Level 3 alone 0.60; with a partner of level 2: 1 - 0.40 * 0.65 = 0.74."""
    trackers = {EUR: 3, KAZ: 2}

    assert chance(littered(TRACKING, trackers=trackers), "debris_disposal") == 740


def test_partners_that_share_nothing_are_alone() -> None:
    """What is kept back in secret helps nobody."""
    world = littered(TRACKING, trackers={EUR: 3, KAZ: 2})
    world = engine.change(world, sheets=dict.fromkeys((KAZ, EUR), OrderSheet(tracking_shared=0)))

    assert chance(world, "debris_disposal") == 600


def test_a_visit_sees_the_right_place() -> None:
    """One in two for each visit to the factories where kits are bought."""
    world = littered(VISITS)
    seen = engine.change(world, sheets={KAZ: visiting(RUS, "factories")})
    elsewhere = engine.change(world, sheets={KAZ: visiting(RUS, "books")})

    assert chance(seen, "debris_disposal") == 500
    assert chance(elsewhere, "debris_disposal") == 0


def test_a_visitor_at_a_closed_door_sees_nothing() -> None:
    """It is a breach of another article instead."""
    sheets = {KAZ: visiting(RUS, "factories"), RUS: OrderSheet(admits=False)}
    world = engine.change(littered(VISITS), sheets=sheets)

    assert chance(world, "debris_disposal") == 0
    assert {f.kind for f in found(world).findings.values()} == {"debris_inspection"}


@pytest.mark.parametrize(
    ("permille", "evidence"), [(349, "hint"), (350, "strong"), (699, "strong"), (700, "proof")]
)
def test_evidence_is_as_strong_as_the_chance(permille: int, evidence: str) -> None:
    """A lucky find is a hint."""
    assert evidence_of(permille) == evidence


def test_a_secret_shortfall_is_a_suspicion_first() -> None:
    """The accused may answer until the next Review."""
    finding = the_finding(found(saved_upkeep()))

    assert (finding.status, finding.evidence) == ("suspected", "strong")
    assert finding.confirmed is None


def test_one_roll_a_shortfall_and_turn() -> None:
    """Asking again gives the same answer."""
    world = littered(trackers={EUR: 2})

    assert found(world).findings == found(world).findings
    assert sum(bool(found(engine.change(world, seed=f"{n}")).findings) for n in range(200)) in (
        range(50, 91)
    )


def test_findings_have_names_of_their_own_world_only() -> None:
    """What another seat keeps secret changes no name."""
    other = a_treaty(UPKEEP, name="t-2", parties=(RUS, COM), visibility="secret")
    world = unpaid_rent()
    more = engine.change(world, treaties={other.id: other, **world.treaties})
    names: list[set[SeatId]] = [
        {SeatId(f.id) for f in found(side).findings.values() if f.treaty != other.id}
        for side in (world, more)
    ]

    assert names[0] == names[1]
    assert THREE
