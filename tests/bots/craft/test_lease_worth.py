"""What an article of a lease is worth beyond its forecast."""

import msgspec

from game.bots.craft.lease_worth import REASSURED, lease_worth
from game.model.ids import million
from game.model.treaties import Clause, Parameter
from game.rules.engine import change
from tests.bots.scene import a_table, mind_of
from tests.rules.yard import owned_by
from tests.worlds import EUR, KAZ, RUS

GUEST_SLOTS = ("site_31/1/2/a", "site_31/1/3/a")


def leased(kind: str, p: dict[str, Parameter]) -> Clause:
    """Return an article by which RUS promises something to KAZ."""
    return Clause(article=1, kind=kind, by=(RUS,), to=(KAZ,), p=p)


def test_a_part_of_slot_prices_goes_from_tenant_to_host() -> None:
    """Of what guests pay; what one side gains the other loses."""
    mind = mind_of(owned_by(a_table(), EUR, *GUEST_SLOTS), KAZ)
    half = leased("lease_sites", {"share": 50})
    (host, tenant, guest) = (lease_worth(mind, seat, half) for seat in (KAZ, RUS, EUR))

    assert host == 3 * len(GUEST_SLOTS) * million(8) // 2
    assert (tenant, guest) == (-host, 0)


def test_without_guests_there_is_nothing_to_share() -> None:
    """An empty board sells nothing."""
    mind = mind_of(change(a_table(), slots={}), KAZ)

    assert lease_worth(mind, KAZ, leased("lease_sites", {"share": 50})) == 0


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
