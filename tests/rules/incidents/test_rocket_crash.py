"""Rocket crash: an article settles it, or the launching seat has to answer."""

from game.model.ids import SeatId, Turn, million
from game.model.treaties import Clause
from game.model.world import World
from game.rules.deck.incidents_deck import AnswerIncident
from game.rules.engine import change, fold
from game.rules.kinds import duties
from game.rules.orders.manifest import is_grounded
from tests.rules.incidents.table import (
    a_crash,
    a_table,
    drawn,
    kind,
    outcome,
    raised,
    reputation,
    settled,
    trust,
)
from tests.rules.yard import PROTON
from tests.worlds import KAZ, RUS, a_treaty, cash, refusal

CRASH = a_treaty(Clause(kind="lease_crash", by=("RUS",), to=("KAZ",)))


def a_claim(seat: str = "RUS", article: bool = False) -> dict[str, str | bool | int]:
    """Return the facts of a crash for which the host claims 20 $M."""
    return {
        "seat": seat,
        "host": "KAZ",
        "vehicle": "soyuz_2",
        "quarter": 2,
        "toxic": False,
        "article": article,
        "claim": million(20),
    }


def facts(world: World) -> dict[str, object]:
    """Return the facts of the first crash of this turn."""
    return dict(next(iter(kind("rocket_crash").raised(world))).facts)


def test_the_rocket_misses_its_next_quarter() -> None:
    """Its next slot is lost."""
    world = fold(a_table(), kind("rocket_crash").after_launch(a_table(), a_crash()))
    soyuz = world.library.vehicles[a_crash().vehicle]

    assert [is_grounded(world, soyuz, quarter) for quarter in (3, 4)] == [True, False]


def test_the_claim_is_larger_for_toxic_fuel() -> None:
    """10 to 30 $M, or 40 to 90."""
    toxic = a_crash(vehicle=PROTON, toxic=True)
    claims = [
        facts(a_table(seed=str(seed), launches=(crash,)))["claim"]
        for crash in (a_crash(), toxic)
        for seed in range(30)
    ]

    assert all(million(10) <= int(str(claim)) <= million(30) for claim in claims[:30])
    assert all(million(40) <= int(str(claim)) <= million(90) for claim in claims[30:])


def test_an_article_on_crashes_leaves_nothing_to_decide() -> None:
    """Neither does a crash of the host's own rocket."""
    bound = a_table(launches=(a_crash(),), treaties={CRASH.id: CRASH})

    assert facts(bound)["article"] is True
    assert kind("rocket_crash").deciders(bound, {**a_claim(), "article": True}) == ()
    assert kind("rocket_crash").deciders(bound, dict(a_claim(seat="KAZ"))) == ()
    assert kind("rocket_crash").deciders(bound, dict(a_claim())) == (RUS,)


def test_paying_settles_it() -> None:
    """From the launching seat to the host."""
    world, card = raised(a_table(), "rocket_crash", **a_claim())
    later = settled(world, card, RUS="pay")

    assert cash(later, KAZ) == cash(world, KAZ) + million(20)
    assert trust(later, KAZ, RUS) == trust(world, KAZ, RUS)


def test_refusing_costs_a_name_and_a_friend() -> None:
    """Reputation −6, trust of the host −15."""
    world, card = raised(a_table(), "rocket_crash", **a_claim())
    later = settled(world, card, RUS="refuse")

    assert cash(later, RUS) == cash(world, RUS)
    assert (reputation(later, RUS), trust(later, KAZ, RUS)) == (440, 350)


def test_talks_without_a_text_come_to_nothing() -> None:
    """The claim is due after all, and the host has waited in vain."""
    world, card = raised(a_table(), "rocket_crash", **a_claim())
    later = settled(world, card)

    assert outcome(later, card) == "stalled"
    assert cash(later, RUS) == cash(world, RUS) - million(20)
    assert trust(later, KAZ, RUS) == 450


def test_a_text_signed_since_settles_it() -> None:
    """A public one by which the launching seat pays the host."""
    world, card = raised(a_table(), "rocket_crash", **a_claim())
    deal = a_treaty(
        Clause(kind="gen_pay", by=("RUS",), to=("KAZ",)), name="t-deal", signed_turn=Turn(2)
    )
    agreed = settled(change(world, treaties={deal.id: deal}), card)

    assert outcome(agreed, card) == "agreed"
    assert cash(agreed, RUS) == cash(world, RUS)
    assert card.deciders == (SeatId("RUS"),)


def test_a_text_that_the_seat_has_not_signed_settles_nothing() -> None:
    """A conference may adopt a payment; it is a promise only for those who sign."""
    world, card = raised(a_table(), "rocket_crash", **a_claim())
    adopted = a_treaty(
        Clause(kind="gen_pay", by=("RUS",), to=("KAZ",)),
        name="t-deal",
        state="pending",
        signed_turn=Turn(2),
        adopted=Turn(2),
    )

    assert outcome(settled(change(world, treaties={adopted.id: adopted}), card), card) != "agreed"


def a_leased_yard() -> World:
    """Return a table in Brief with an article on crashes and a Proton pad."""
    return a_table(phase="brief", treaties={CRASH.id: CRASH})


def test_a_scenario_may_let_a_flight_of_the_state_fall() -> None:
    """The article pays, the rocket stays on the ground, and no second card follows in Review."""
    start = a_leased_yard()
    world, card = drawn(start, "rocket_crash", vehicle="soyuz_2", quarter=2)
    soyuz = world.library.vehicles[a_crash().vehicle]

    assert (card.facts["seat"], card.facts["article"], card.deciders) == ("RUS", True, ())
    assert cash(world, KAZ) > cash(start, KAZ)
    assert is_grounded(world, soyuz, 3)
    assert tuple(kind("rocket_crash").raised(world)) == ()


def test_a_flight_that_falls_hurts_the_steppe_like_any_other() -> None:
    """The year counts it among its launches."""
    world, _ = drawn(a_leased_yard(), "rocket_crash", vehicle="soyuz_2")

    assert [launch.crashed_on_steppe for launch in world.launches] == [True]


def test_nobody_breaks_a_promise_by_a_flight_that_nobody_ordered() -> None:
    """Two such crashes in a year are not a flight while grounded."""
    world = a_leased_yard()
    for quarter in (3, 4):
        world, _ = drawn(world, "rocket_crash", vehicle="soyuz_2", quarter=quarter)
    (duty,) = duties(world)
    grave = [row for row in duty.kind.obligations(world, duty) if row.unit == "launches"]

    assert [row.done >= row.due for row in grave] == [True]


def test_a_rocket_that_does_not_fly_from_the_site_does_not_fall_there() -> None:
    """A slip in a file leaves no card."""
    assert kind("rocket_crash").scene(a_leased_yard(), {"vehicle": "ariane_6"}) is None


def test_an_arbiter_may_weigh_the_claim() -> None:
    """Where a public text between the two names one; nothing is paid before it speaks."""
    court = a_treaty(Clause(kind="gen_arbitrate"))
    before, card = raised(a_table(treaties={court.id: court}), "rocket_crash", **a_claim())
    plain, other = raised(a_table(), "rocket_crash", **a_claim())
    world = settled(before, card, RUS="arbitrate")
    asked = AnswerIncident(actor=RUS, incident=other.id, choice="arbitrate")

    assert outcome(world, card) == "arbitrate"
    assert [(c.claimant, c.defendant, c.amount) for c in world.claims] == [(KAZ, RUS, million(20))]
    assert cash(world, RUS) == cash(before, RUS)
    assert refusal(plain, asked) == "incident.no_arbiter"
