"""Metrics of planetary defence."""

import msgspec

from game.model.compliance import Finding
from game.model.ids import FindingId, PayloadId, TreatyId, Turn, million
from game.model.treaties import Clause
from game.rules.asteroid.watch import DefencePaid
from game.rules.engine import change
from game.rules.scoring.metrics import METRICS
from tests.rules.asteroid.sky import under_threat
from tests.rules.scoring.records import a_launch
from tests.rules.yard import a_payload, with_library
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, a_world

BAN = Clause(kind="debris_asat_ban", p={"scope": "all"})


def test_everybody_is_measured_by_the_mean() -> None:
    """KAZ paid 20, RUS flew a craft for 60: a mean of 20 by four seats."""
    craft = a_payload("pd_craft", purpose="planetary_defence")
    flown = a_launch(RUS, payload=PayloadId("pd_craft"), cost=million(60))
    world = with_library(change(under_threat(), launch_log=(flown,)), craft)
    world = DefencePaid(what="campaign", paid={KAZ: million(20)}).evolve(world)

    shares = [METRICS["pd_share"](world, seat) for seat in (KAZ, RUS, EUR)]
    assert shares == [100_000, 100_000, 0]


def test_where_nobody_pays_nobody_has_a_share() -> None:
    """The mean of nothing is nothing."""
    assert METRICS["pd_share"](under_threat(), KAZ) == 0


def test_norms_are_kept_under_the_ban_of_all_weapons() -> None:
    """20 less outside of it, or under a ban of tests alone."""
    tests_only = Clause(kind="debris_asat_ban", p={"scope": "destructive"})
    world = a_world(a_treaty(BAN, parties=(KAZ, RUS)))
    weak = a_world(a_treaty(tests_only, parties=(KAZ, RUS)))

    assert METRICS["norms_kept"](world, KAZ) == 100_000
    assert METRICS["norms_kept"](world, COM) == 80_000
    assert METRICS["norms_kept"](weak, KAZ) == 80_000


def test_a_known_breach_costs_forty() -> None:
    """A dropped one costs nothing."""
    finding = Finding(
        id=FindingId("f-1"),
        treaty=TreatyId("t-1"),
        article=1,
        kind="debris_asat_ban",
        obligor=RUS,
        grade="grave",
        turn=Turn(1),
        status="confirmed",
    )
    world = a_world(a_treaty(BAN, parties=(KAZ, RUS)))
    broken = change(world, findings={finding.id: finding})
    dropped = msgspec.structs.replace(finding, status="dropped")

    assert METRICS["norms_kept"](broken, RUS) == 60_000
    assert METRICS["norms_kept"](change(world, findings={finding.id: dropped}), RUS) == 100_000
