"""Texts of rarer kinds that bots think of: fees, quiet corridors, idle slots, leases."""

from collections.abc import Callable, Iterator

import msgspec
import pytest

from game.bots import bot_of
from game.bots.craft.ideas import compact, lease, quiet_spring, use_fee, use_or_lose, venture
from game.bots.craft.judgement import is_shunned
from game.bots.craft.mind import Mind
from game.bots.craft.offers import discreet
from game.bots.craft.weighing import weighed
from game.model.ids import Turn, million
from game.model.seats import Casting
from game.model.treaties import Clause, Signature, Terms
from game.model.world import World
from game.rules.engine import change
from game.rules.treaties.faults import faults_of
from game.sight.seat import seat_sight
from tests.bots.aims.secrets import CHN, EUR, KAZ, RUS, UAE, first_day
from tests.bots.scene import a_bargain, a_table, mind_of
from tests.worlds import COM, SEATS, a_treaty, with_seat

BROKER, CUSTODIAN = bot_of("broker"), bot_of("custodian")
Idea = Callable[[Mind], Iterator[Terms]]


def in_turn(turn: int) -> World:
    """Return the flagship in Negotiate of a later turn."""
    return change(first_day(), turn=Turn(turn), phase="negotiate")


def without_lease(world: World) -> World:
    """Return the world in which no lease ever ran."""
    texts = {name: t for name, t in world.treaties.items() if t.terms.purpose != "lease"}
    return change(world, treaties=texts)


@pytest.mark.parametrize(
    ("idea", "seat", "kinds"),
    [
        (use_fee.texts, UAE, {"debris_use_fee"}),
        (quiet_spring.texts, KAZ, {"slot_drop_zone"}),
        (use_or_lose.texts, KAZ, {"slot_use_or_lose", "gen_pay"}),
    ],
)
def test_an_idea_is_a_sound_text_of_its_kind(idea: Idea, seat: str, kinds: set[str]) -> None:
    """The rules have nothing against it."""
    world = in_turn(4)
    mind = Mind(seat_sight(world, next(s for s in world.seats if s == seat)), BROKER)
    (terms,) = idea(mind)

    assert {clause.kind for clause in terms.clauses} <= kinds
    assert not tuple(faults_of(terms, world))


def test_a_fee_binds_small_fleets_and_one_that_pays() -> None:
    """Whoever has fewer satellites than the others gains by it."""
    world = in_turn(4)
    (terms,) = use_fee.texts(Mind(seat_sight(world, UAE), BROKER))
    gains = [weighed(Mind(seat_sight(world, seat), BROKER), terms).cash for seat in terms.parties]

    assert len(terms.parties) >= 3
    assert sum(gain < 0 for gain in gains) <= 1
    assert CHN not in terms.parties


def test_a_tenant_takes_money_for_a_quiet_spring() -> None:
    """Few launches fly that corridor."""
    world = in_turn(4)
    (terms,) = quiet_spring.texts(Mind(seat_sight(world, KAZ), BROKER))
    tenant = Mind(seat_sight(world, RUS), bot_of("reciprocator"))

    assert weighed(tenant, terms).worth > 0


def test_idle_slots_in_the_pool_are_worth_something_to_others() -> None:
    """To the holder they are not."""
    world = in_turn(4)
    rule = Clause(
        article=1, kind="slot_use_or_lose", by=(RUS,), to=(KAZ,), p={"threshold": 80, "window": 1}
    )
    terms = a_bargain(rule, parties=(KAZ, RUS))
    host, holder = (weighed(Mind(seat_sight(world, s), BROKER), terms).worth for s in (KAZ, RUS))

    assert host > 0 > holder


def test_a_host_without_a_lease_offers_a_whole_one() -> None:
    """Seven articles, from rent to crashes; none while a lease runs."""
    world = without_lease(in_turn(1))
    (terms,) = lease.texts(Mind(seat_sight(world, KAZ), BROKER))

    assert {"lease_rent", "lease_term", "lease_sites", "lease_crash"} <= {
        clause.kind for clause in terms.clauses
    }
    assert terms.parties == (KAZ, RUS)
    assert not tuple(faults_of(terms, world))
    assert not tuple(lease.texts(Mind(seat_sight(in_turn(1), KAZ), BROKER)))


def test_hosts_and_custodians_ask_for_different_compacts() -> None:
    """A cap on launches here, a fund for worse times there."""
    world = in_turn(1)
    asked = {
        bot.name: {
            clause.kind
            for terms in compact.texts(Mind(seat_sight(world, EUR), bot))
            for clause in terms.clauses
        }
        for bot in (BROKER, CUSTODIAN)
    }

    assert asked["broker"] - asked["custodian"] == {"gen_if_then"}
    assert asked["custodian"] - asked["broker"] >= {"debris_cap"}


def test_nothing_is_promised_to_a_shunned_seat() -> None:
    """Buying from it, and a compact, are another matter: that is how it comes back."""
    world = a_table(turn=Turn(5))
    for seat in SEATS[1:3]:
        world = with_seat(world, seat, disposal_published=950)
    world = with_seat(world, SEATS[0], disposal_published=950)
    mind = mind_of(world, EUR, BROKER)
    sells = Clause(kind="slot_grant", by=(EUR,), to=(COM,), p={"price": million(8)})
    buys = Clause(kind="slot_grant", by=(COM,), to=(EUR,), p={"price": million(8)})
    data = Clause(kind="debris_tracking")
    kits = Clause(kind="debris_disposal", p={"rate": 90})

    assert mind.company.shunned == (COM,)
    assert is_shunned(mind, a_bargain(sells, parties=(EUR, COM)))
    assert is_shunned(mind, a_bargain(data, parties=(EUR, COM)))
    assert not is_shunned(mind, a_bargain(buys, parties=(EUR, COM)))
    assert not is_shunned(mind, a_bargain(kits, data, parties=(EUR, COM)))


def test_whoever_stays_outside_a_compact_is_shunned_by_its_members() -> None:
    """Not by a custodian, which never punishes; nor who has signed or uses kits all the same."""
    compact = a_treaty(Clause(kind="debris_disposal", p={"rate": 90}), parties=(KAZ, EUR))
    world = a_table(compact)
    waits = msgspec.structs.replace(
        compact, signatures={RUS: Signature(version=1, turn=Turn(1), hash="h")}
    )

    assert mind_of(world, EUR, BROKER).company.shunned == (RUS, COM)
    assert mind_of(world, EUR, BROKER).snubs(RUS)
    assert not mind_of(world, EUR, CUSTODIAN).snubs(RUS)
    assert not mind_of(a_table(waits), EUR, BROKER).snubs(RUS)
    assert not mind_of(with_seat(world, RUS, disposal_published=950), EUR, BROKER).snubs(RUS)
    assert not mind_of(world, RUS, BROKER).snubs(EUR)


def test_nobody_shuns_the_host() -> None:
    """Everybody flies from its ground."""
    compact = a_treaty(Clause(kind="debris_disposal", p={"rate": 90}), parties=(RUS, EUR))

    assert mind_of(a_table(compact), EUR, BROKER).company.shunned == (COM,)


def test_members_of_a_compact_teach_each_other() -> None:
    """What they know of rockets and research, in an article beside the promises."""
    world = in_turn(1)
    (first,) = compact.texts(Mind(seat_sight(world, EUR), BROKER))

    assert "gen_capacity" in {clause.kind for clause in first.clauses}


def test_nobody_asks_those_who_are_known_to_stay_away() -> None:
    """A bot that rides free is left out; students in its seat are asked."""
    world = with_seat(in_turn(1), CHN, casting=Casting(temper="free_rider"))
    asked = {
        who: next(
            compact.texts(Mind(seat_sight(with_seat(world, CHN, played_by=who), EUR), BROKER))
        )
        for who in ("bot", "player")
    }

    assert CHN not in asked["bot"].parties
    assert CHN in asked["player"].parties


def test_a_host_invites_others_to_build_together() -> None:
    """Those whose objective it serves; a custodian builds alone."""
    world = in_turn(3)
    (terms,) = venture.texts(Mind(seat_sight(world, UAE), BROKER))
    project = str(terms.clauses[0].p["project"])
    guests = [world.seats[seat].objectives for seat in terms.parties if seat != UAE]

    assert terms.parties[0] == UAE
    assert any(venture.SERVES[project] in objectives for objectives in guests)
    assert not tuple(faults_of(terms, world))
    assert not tuple(venture.texts(Mind(seat_sight(world, UAE), CUSTODIAN)))


def test_a_cheat_prefers_secret_contracts() -> None:
    """Where the room allows secrets and the kinds do; a broker has nothing to hide."""
    world = in_turn(3)
    pays = Clause(article=1, kind="gen_pay", by=(UAE,), to=(KAZ,), p={"amount": million(5)})
    grant = Clause(article=1, kind="slot_grant", by=(RUS,), to=(UAE,), p={"slots": 1})
    sly, open_ = (Mind(seat_sight(world, UAE), bot_of(name)) for name in ("profiteer", "broker"))

    assert discreet(sly, a_bargain(pays, parties=(UAE, KAZ))).visibility == "secret"
    assert discreet(sly, a_bargain(grant, parties=(RUS, UAE))).visibility == "public"
    assert discreet(open_, a_bargain(pays, parties=(UAE, KAZ))).visibility == "public"


def test_a_hosts_compact_costs_a_breaker_money() -> None:
    """A custodian asks for slots, which a seat with idle ones hardly feels."""
    world = in_turn(1)
    costs = {
        bot.name: clause.p["what"]
        for bot in (BROKER, CUSTODIAN)
        for terms in compact.texts(Mind(seat_sight(world, EUR), bot))
        for clause in terms.clauses
        if clause.kind == "gen_sanction"
    }

    assert costs == {"broker": "fine", "custodian": "slots"}
