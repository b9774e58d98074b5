"""What an article of a lease is worth beyond its forecast."""

import msgspec

from game.bots.craft.lease_worth import REASSURED, lease_worth, pads_worth
from game.bots.craft.payload_worth import RECORD
from game.bots.craft.weighing import weighed
from game.model.ids import million
from game.model.treaties import Clause, Parameter
from game.model.world import World
from game.rules.engine import change
from tests.bots.scene import a_table, mind_of
from tests.rules.clauses.desk import a_flight
from tests.rules.yard import owned_by
from tests.worlds import EUR, KAZ, RUS, a_treaty, some_terms, with_seat

GUEST_SLOTS = ("site_31/1/2/a", "site_31/1/3/a")
PRICE = million(8)
"""Of each of the two slots."""


def leased(kind: str, p: dict[str, Parameter]) -> Clause:
    """Return an article by which RUS promises something to KAZ."""
    return Clause(article=1, kind=kind, by=(RUS,), to=(KAZ,), p=p)


def pads(share: int, *, sublease: bool = True, pad: str = "site_31") -> Clause:
    """Return an article by which RUS leases a pad."""
    return leased("lease_sites", {"pads": (pad,), "sublease": sublease, "share": share})


def visited(world: World) -> World:
    """Return the world with two slots in the hands of EUR."""
    return owned_by(world, EUR, *GUEST_SLOTS)


def judged(world: World) -> World:
    """Return the world after two launches of RUS from the site; it is judged by such launches."""
    flown = change(world, launch_log=(a_flight(), a_flight()))
    return with_seat(flown, RUS, objectives={"baikonur_launches": 100})


def test_whoever_leases_pads_sells_their_slots() -> None:
    """The host keeps its part of what guests pay; without a lease it would have all of it."""
    mind = mind_of(visited(a_table()), KAZ)
    (host, tenant, guest) = (lease_worth(mind, seat, pads(share=50)) for seat in (KAZ, RUS, EUR))

    assert tenant == 3 * len(GUEST_SLOTS) * PRICE // 2
    assert (host, guest) == (-tenant, 0)


def test_under_a_lease_in_force_only_another_share_is_worth_something() -> None:
    """What one side gains by it the other loses."""
    mind = mind_of(visited(a_table(a_treaty(pads(share=20)))), KAZ)
    same, more = ([lease_worth(mind, seat, pads(share=n)) for seat in (KAZ, RUS)] for n in (20, 50))

    assert same == [0, 0]
    assert more == [
        3 * len(GUEST_SLOTS) * PRICE * 30 // 100,
        -3 * len(GUEST_SLOTS) * PRICE * 30 // 100,
    ]


def test_without_subletting_nobody_sells() -> None:
    """The tenant gains nothing, and the host loses what guests pay it now."""
    mind = mind_of(visited(a_table()), KAZ)
    alone = pads(share=50, sublease=False)

    assert lease_worth(mind, RUS, alone) == 0
    assert lease_worth(mind, KAZ, alone) == -3 * len(GUEST_SLOTS) * PRICE


def test_without_guests_there_is_nothing_to_sell() -> None:
    """An empty board sells nothing, nor do the pads next door."""
    empty = mind_of(change(a_table(), slots={}), KAZ)
    elsewhere = mind_of(visited(a_table()), KAZ)

    assert lease_worth(empty, KAZ, pads(share=50)) == 0
    assert lease_worth(elsewhere, KAZ, pads(share=50, pad="proton")) == 0


def test_a_tenant_judged_by_its_launches_wants_the_pads_that_they_left_from() -> None:
    """Both could fly from home as well: for the surcharge, and without counting."""
    mind = mind_of(judged(a_table()), RUS)
    surcharge = mind.me.home_surcharge

    assert lease_worth(mind, RUS, pads(share=20)) == 3 * 2 * (RECORD * 100 + surcharge)


def test_where_the_home_range_is_full_no_surcharge_is_saved() -> None:
    """What cannot fly at home is counted as a slot that is lacking."""
    mind = mind_of(with_seat(judged(a_table()), RUS, home_slots=0), RUS)

    assert lease_worth(mind, RUS, pads(share=20)) == 3 * 2 * RECORD * 100


def test_launches_from_pads_that_one_has_are_won_by_no_article() -> None:
    """They go on whatever the new text says."""
    mind = mind_of(judged(a_table(a_treaty(pads(share=20)))), RUS)

    assert lease_worth(mind, RUS, pads(share=20)) == 0


def test_another_share_is_a_matter_of_slots() -> None:
    """The reasons of a bot name the objective that slots serve, though none changes hands."""
    mind = mind_of(visited(a_table(a_treaty(pads(share=20)))), KAZ)
    text = weighed(mind, some_terms(pads(share=0)))

    assert pads_worth(mind, KAZ, pads(share=0)) < 0
    assert [article.topic for article in text.articles] == ["slots"]


def test_a_stricter_limit_reassures_the_host() -> None:
    """Even where it stops nothing today; the tenant does not mind."""
    mind = mind_of(a_table(), KAZ)
    loose, strict = (leased("lease_toxic_cap", {"launches": n, "falling": 0}) for n in (12, 2))

    assert 0 <= lease_worth(mind, KAZ, loose) < lease_worth(mind, KAZ, strict) <= REASSURED
    assert lease_worth(mind, RUS, strict) == 0


def test_other_articles_are_worth_their_forecast() -> None:
    """Rent is money, and that is counted already."""
    mind = mind_of(a_table(), KAZ)
    rent = leased("lease_rent", {})

    assert lease_worth(mind, KAZ, rent) == 0
    assert lease_worth(mind, KAZ, msgspec.structs.replace(rent, kind="gen_pay")) == 0
