"""Metrics of diplomacy."""

from game.model.seats import Tally
from game.model.treaties import Clause
from game.rules.engine import change
from game.rules.scoring.metrics import METRICS
from game.rules.scoring.metrics_ties import poles
from tests.rules.scoring.records import about_debris, with_history
from tests.worlds import COM, EUR, KAZ, RUS, SEATS, a_treaty, a_world, with_seat

BAN = Clause(kind="debris_asat_ban")
TRACKING = Clause(kind="debris_tracking", p={"level": 2})
VISITS = Clause(kind="debris_inspection", p={"visits": 1})
STATES = (KAZ, RUS, EUR)


def test_the_company_stands_for_an_absent_west() -> None:
    """Poles are those at the table."""
    assert poles(a_world()) == (RUS, COM, EUR)


def test_many_vectors_are_as_strong_as_the_weakest() -> None:
    """Four articles with one power do not replace a tie with another."""
    ties = {KAZ: {RUS: 4, COM: 2, EUR: 1}}

    assert METRICS["multi_vector"](with_history(a_world(), {}, {}, ties=ties), KAZ) == 1000


def test_a_depositary_convenes() -> None:
    """A treaty is 10, a summit and a settlement 5 each; contracts do not count."""
    treaty = a_treaty(BAN)
    contract = a_treaty(TRACKING, name="t-2", form="contract")
    world = with_history(a_world(treaty, contract), {KAZ: Tally(summits=1, settled=1)})

    assert METRICS["convening"](world, KAZ) == 20_000


def test_trust_is_the_mean_of_the_others() -> None:
    """What a seat thinks of itself does not count."""
    world = with_seat(a_world(), RUS, trust={KAZ: 800})

    assert METRICS["trust_in"](world, KAZ) == 60_000


def test_partners_are_counted_once() -> None:
    """Two treaties with the same seat are one partner."""
    world = a_world(a_treaty(BAN), a_treaty(TRACKING, name="t-2", parties=(KAZ, RUS, EUR)))

    assert METRICS["partners"](world, KAZ) == 2000


def test_norms_count_who_is_bound() -> None:
    """All states under the ban are 40; three of four seats share and open their books."""
    world = a_world(a_treaty(BAN, TRACKING, VISITS, parties=STATES))

    assert METRICS["norms"](world, RUS) == 40_000 + 22_500 + 22_500


def test_a_secret_treaty_adds_nothing_to_anybodys_norms() -> None:
    """A score must not tell what a seat may not know."""
    secret = a_treaty(BAN, TRACKING, VISITS, parties=STATES, visibility="secret")

    assert METRICS["norms"](a_world(secret), COM) == 0
    assert METRICS["debris_regime"](a_world(secret), COM) == 0


def test_a_regime_binds_many_or_little() -> None:
    """The same articles among all seats are stronger than between two."""
    articles = (BAN, Clause(kind="debris_disposal", p={"rate": 95}), TRACKING)
    few = a_world(about_debris(a_treaty(*articles)))
    many = a_world(about_debris(a_treaty(*articles, parties=SEATS)))

    assert 0 < METRICS["debris_regime"](few, EUR) < METRICS["debris_regime"](many, EUR)


def test_without_turns_there_are_no_ties() -> None:
    """A game ended at once ties nobody."""
    assert METRICS["multi_vector"](change(a_world(), history=()), KAZ) == 0


def test_a_bridge_is_a_joint_project_with_both_blocs() -> None:
    """KAZ builds with two blocs; EUR and COM build alone what spans nothing."""
    across = Clause(kind="gen_joint", p={"project": "earth_obs"})
    world = a_world(
        a_treaty(across, parties=(KAZ, RUS, EUR)),
        a_treaty(across, name="t-2", parties=(EUR, COM)),
    )
    world = with_seat(with_seat(world, RUS, bloc=("I",)), EUR, bloc=("A",))

    assert METRICS["bridge"](world, KAZ) == 25_000
    assert METRICS["bridge"](world, EUR) == 25_000
    assert METRICS["bridge"](world, COM) == 0


def test_a_rescue_text_between_the_blocs_counts_for_everybody() -> None:
    """All or nothing."""
    order = ("crew", "rescue", "planetary_defence", "science", "state", "commercial")
    text = a_treaty(Clause(kind="slot_priority", p={"order": order}), parties=(RUS, EUR))
    world = with_seat(with_seat(a_world(text), RUS, bloc=("I",)), EUR, bloc=("A",))

    assert METRICS["rescue"](world, KAZ) == 100_000
    assert METRICS["rescue"](change(world, treaties={}), KAZ) == 0
