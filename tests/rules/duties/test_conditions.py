"""Conditions compare public figures only, and say what is wrong with them before anybody signs."""

import msgspec
import pytest

from game.model.compliance import Arrears
from game.model.ids import TreatyId, Turn, million
from game.model.incidents import Incident
from game.model.treaties import Condition
from game.model.world import World
from game.rules import engine
from game.rules.duties.conditions import faults_of, holds, read_conditions
from game.rules.duties.facts import facts_of, facts_seen
from game.rules.duties.metrics import FAMILIES, GAUGES, MARKET, range_of, value_of
from game.rules.engine import EVERYONE, only
from game.sight.outlook import outlook
from game.sight.seat import seat_sight
from tests.rules.asteroid.sky import under_threat
from tests.rules.clauses.desk import a_flight, an_article
from tests.rules.clauses.test_gen_if_then import when
from tests.worlds import KAZ, RUS, a_treaty, a_world, events_of, with_seat

PUBLIC = [
    *GAUGES,
    *(f"market.{figure}" for figure in MARKET),
    *(f"orbit.MID.{figure}" for figure in FAMILIES["orbit"]),
    *(f"nation.RUS.{figure}" for figure in FAMILIES["nation"]),
    *(f"pad.site_31.{figure}" for figure in FAMILIES["pad"]),
    *(f"treaty.t-1.{figure}" for figure in FAMILIES["treaty"]),
    "incident.leak.active",
]
"""One metric of each kind."""


def leaf(metric: str, value: int = 0) -> Condition:
    """Return a comparison."""
    return Condition(metric=metric, op=">=", value=value)


def keys(condition: Condition, world: World | None = None) -> list[str]:
    """Return what is wrong with a condition."""
    return [key for key, _ in faults_of(condition, world or a_world(a_treaty()))]


@pytest.mark.parametrize("metric", PUBLIC)
def test_every_listed_metric_has_a_value_within_its_range(metric: str) -> None:
    """Otherwise some conditions could never hold."""
    world = a_world(a_treaty())
    known = range_of(metric)

    assert known is not None
    assert known.least <= value_of(facts_of(world), metric) <= known.most
    assert keys(leaf(metric, known.most)) == []


@pytest.mark.parametrize(
    "metric",
    [
        "nation.RUS.cash",
        "nation.XXX.R",
        "orbit.GEO.F",
        "pad.nowhere.slots",
        "turn.x",
        "",
        "treaty.t-9.parties",
    ],
)
def test_what_is_not_public_or_not_there_cannot_be_compared(metric: str) -> None:
    """Treasuries least of all."""
    assert keys(Condition(any=(leaf(metric),))) == ["condition.metric_unknown"]


def test_a_secret_treaty_cannot_be_spoken_of() -> None:
    """Its number of parties would tell that it exists."""
    secret = a_world(a_treaty(visibility="secret"))

    assert keys(leaf("treaty.t-1.parties"), secret) == ["condition.metric_unknown"]
    assert keys(leaf("treaty.this.parties"), secret) == []


def test_a_value_outside_the_range_is_a_mistake() -> None:
    """A health of 120 never comes."""
    assert keys(leaf("orbit.MID.H", 120)) == ["condition.out_of_range"]


def test_a_condition_stays_small_enough_to_read() -> None:
    """Six comparisons, joined three deep; an empty one says nothing."""
    seven = Condition(all=tuple(leaf("turn", 1) for _ in range(7)))
    deep = Condition(none=Condition(none=Condition(none=leaf("turn", 1))))

    assert keys(seven) == ["condition.shape"]
    assert keys(deep) == ["condition.shape"]
    assert "condition.metric_unknown" in keys(Condition())


@pytest.mark.parametrize(
    ("op", "truth"),
    [(">=", True), (">", False), ("<=", True), ("<", False), ("==", True), ("!=", False)],
)
def test_all_six_comparisons(op: str, truth: bool) -> None:
    """Against a turn that is equal."""
    condition = Condition(metric="turn", op=op, value=1)  # type: ignore[arg-type]

    assert holds(a_world(), condition) is truth


def test_conditions_join_by_all_any_and_not() -> None:
    """True and false in every way."""
    true, false = leaf("turn", 1), leaf("turn", 2)

    assert holds(a_world(), Condition(all=(true, true)))
    assert not holds(a_world(), Condition(all=(true, false)))
    assert holds(a_world(), Condition(any=(false, true)))
    assert not holds(a_world(), Condition(any=(false, false)))
    assert holds(a_world(), Condition(none=false))


def test_figures_are_those_that_are_shown() -> None:
    """Points, percent and counts, not tenths."""
    card = Incident(id="i-1", kind="leak", turn=Turn(2), until=Turn(2))  # type: ignore[arg-type]
    world = with_seat(a_world(turn=Turn(2), tension=615), RUS, reputation=489)
    world = engine.change(world, launch_log=(a_flight(), a_flight()), incidents={card.id: card})
    facts = facts_of(world)

    assert value_of(facts, "tension.W") == 61
    assert value_of(facts, "nation.RUS.R") == 48
    assert value_of(facts, "nation.RUS.launches") == 2
    assert value_of(facts, "pad.site_31.condition") == 70
    assert value_of(facts, "incident.leak.active") == 1
    assert value_of(facts, "incident.dust_storm.active") == 0


def test_a_bulletin_about_an_asteroid_can_be_compared() -> None:
    """In whole percent, as it is announced."""
    world = under_threat(turn=4)
    assert world.asteroid is not None

    assert world.asteroid.probability == 550
    assert value_of(facts_of(world), "pd.probability") == 55


def test_debts_under_secret_texts_are_nobodys_business() -> None:
    """A condition must not tell of them."""
    debt = Arrears(
        debtor=RUS,
        creditor=KAZ,
        amount=million(30),
        treaty=TreatyId("t-1"),
        article=1,
        since=Turn(1),
    )
    for visibility, told in (("public", 30), ("secret", 0)):
        world = a_world(a_treaty(visibility=visibility), arrears=(debt,))  # type: ignore[arg-type]

        assert value_of(facts_of(world), "nation.RUS.arrears") == told


def test_a_seat_reads_the_same_figures_in_its_outlook() -> None:
    """What a forecast cannot know counts as zero; the rest is equal."""
    world = a_world(a_treaty(), tension=615)
    seen, true = facts_seen(outlook(seat_sight(world, KAZ))), facts_of(world)
    shared = ["turn", "steppe.E", "tension.W", "market.price", "orbit.MID.F", "nation.RUS.R"]

    assert [value_of(seen, m) for m in shared] == [value_of(true, m) for m in shared]


def test_who_knows_the_text_hears_that_it_fired() -> None:
    """Everybody of a public one, only the parties of a secret one."""
    for visibility, audience in (("public", EVERYONE), ("secret", only(KAZ, RUS))):
        treaty = a_treaty(when("turn", 1), visibility=visibility)  # type: ignore[arg-type]
        world = a_world(treaty, phase="brief")
        fired = events_of(world, read_conditions)[0]

        assert fired.seen_by(fired.evolve(world)) == audience


def test_a_text_not_in_force_is_not_read() -> None:
    """Signatures alone run nothing."""
    treaty = a_treaty(when("turn", 1), an_article("gen_pay"), state="signed")

    assert events_of(a_world(treaty, phase="brief"), read_conditions) == ()


def test_what_fired_is_remembered_with_its_first_and_last_turn() -> None:
    """The debrief tells when it began."""
    treaty = a_treaty(when("turn", 1, for_turns=3))
    world = a_world(treaty, phase="brief")
    fired = engine.fold(world, events_of(world, read_conditions)).treaties[TreatyId("t-1")]

    assert (fired.fired, fired.triggered) == ({"1": Turn(1)}, {"1": Turn(3)})
    assert msgspec.json.decode(msgspec.json.encode(fired), type=type(fired)) == fired
