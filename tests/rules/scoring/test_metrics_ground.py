"""Metrics of the ground."""

import msgspec

from game.model.ground import Works
from game.model.ids import ProjectId, Turn, million
from game.model.seats import Tally
from game.model.treaties import Clause
from game.model.vehicles import Project
from game.rules.engine import change
from game.rules.scoring.metrics import METRICS
from tests.rules.scoring.records import a_launch, with_history
from tests.worlds import COM, EUR, KAZ, RUS, a_ground, a_treaty, a_world, with_seat

GRANT = Clause(kind="slot_grant", by=("RUS",), to=("EUR",), p={"slots": 2})
STAGE = Project(
    id=ProjectId("stage"), name={}, price=million(80), turns=1, stage=True, opens_pad="proton"
)


def test_host_income_is_a_mean_over_turns() -> None:
    """100 and 50 million make 75 a turn, whoever asks."""
    world = with_history(
        a_world(),
        {KAZ: Tally(host_receipts=million(100))},
        {KAZ: Tally(host_receipts=million(50))},
    )

    assert METRICS["host_income"](world, KAZ) == million(75)


def test_the_steppe_counts_every_turn() -> None:
    """A late repair does not undo bad years."""
    world = with_history(a_world(), {}, {}, steppe=400)

    assert METRICS["steppe"](world, KAZ) == 40_000


def test_baiterek_counts_stages_and_flights() -> None:
    """Two stages and one flight: 55."""
    world = a_world(ground=a_ground(stages=2))
    library = msgspec.structs.replace(world.library, projects={STAGE.id: STAGE})
    world = change(world, library=library, launch_log=(a_launch(KAZ, pad="proton"),))

    assert METRICS["baiterek"](world, KAZ) == 55_000


def test_access_is_secure_with_a_long_lease_and_crews() -> None:
    """Ten lease years or more and two crewed flights a turn make 100."""
    lease = Clause(kind="lease_term", by=("RUS",), to=("KAZ",), p={"years": 26})
    world = with_history(a_world(a_treaty(lease)), {RUS: Tally(crewed_flights=2)})

    assert METRICS["secure_access"](world, RUS) == 100_000


def test_launches_are_counted_by_turn() -> None:
    """Three launches in two turns are one and a half a turn."""
    tallies = [
        {RUS: Tally(launches_own=3, launches_baikonur=2, launches_sold=1)},
        {RUS: Tally()},
    ]
    world = with_history(a_world(), *tallies)

    assert METRICS["launch_record"](world, RUS) == METRICS["cadence"](world, RUS) == 1500
    assert METRICS["baikonur_launches"](world, RUS) == 1000
    assert METRICS["launches_sold"](world, RUS) == 500


def test_access_of_ones_own_looks_at_the_turn_after_the_last() -> None:
    """A contract that ends with the game guarantees nothing any more."""
    lasting = a_treaty(GRANT, parties=(RUS, EUR), form="contract")
    ending = msgspec.structs.replace(lasting, end_turn=Turn(2))

    assert METRICS["autonomous_access"](a_world(lasting), EUR) == 4000
    assert METRICS["autonomous_access"](a_world(ending), EUR) == 2000


def test_a_fair_share_is_a_part_of_all_slots() -> None:
    """Three of twelve slots are a quarter."""
    world = with_history(a_world(), {KAZ: Tally(slots_held=3), RUS: Tally(slots_held=9)})

    assert METRICS["fair_share"](world, KAZ) == 25_000


def test_only_completed_projects_count_as_stakes() -> None:
    """Half of 80 million, and what was paid into a joint launch."""
    world = with_history(a_world(), {EUR: Tally(joint_paid=million(5))})
    library = msgspec.structs.replace(world.library, projects={STAGE.id: STAGE})
    works = (
        Works(project=STAGE.id, stakes={EUR: 50}, done=Turn(1)),
        Works(project=STAGE.id, stakes={EUR: 50}),
    )
    world = change(world, library=library, ground=a_ground(works=works))

    assert METRICS["stakes"](world, EUR) == million(45)


def test_a_host_with_quota_and_votes_is_sovereign() -> None:
    """Two slots are 16, thirty percent of the votes 18, no lease 30."""
    quota = Clause(kind="lease_host_quota", by=("RUS",), to=("KAZ",), p={"slots": 2})
    board = Clause(kind="lease_comanage", by=("RUS",), to=("KAZ",), p={"votes": 30})

    assert METRICS["sovereignty"](a_world(a_treaty(quota, board)), KAZ) == 64_000


def test_cost_is_what_the_lease_takes_from_the_tenant() -> None:
    """Rent, upkeep and claims, as a loss."""
    paid = Tally(rent_paid=million(100), upkeep_spent=million(30), claims_paid=million(20))

    assert METRICS["cost"](with_history(a_world(), {RUS: paid}), RUS) == -million(150)


def test_the_company_counts_its_own_flights_only() -> None:
    """Buying a flight is not flying."""
    world = with_history(with_seat(a_world(), COM, home_slots=0), {COM: Tally(launches=4)})

    assert METRICS["cadence"](world, COM) == 0
