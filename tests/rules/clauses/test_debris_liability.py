"""Liability: whose debris destroys satellites pays for them, by fault, strictly, or in common."""

import msgspec

from game.model.compliance import Finding
from game.model.ids import FindingId, Permille, TreatyId, Turn, fund_of, million
from game.model.treaties import Clause
from game.model.world import World
from game.rules import engine
from tests.rules.clauses.desk import (
    an_article_of_all,
    broken,
    closed,
    forecast,
    in_force,
)
from tests.worlds import KAZ, RUS, a_sky, a_world, cash, with_seat

LOST = a_sky(lost_last={KAZ: 10}, harm={RUS: {KAZ: 8_000}, "others": {KAZ: 2_000}})


def liability(rule: str) -> Clause:
    """Return liability of 40 $M a unit by a rule."""
    return an_article_of_all("debris_liability", amount=million(40), rule=rule)


def struck(rule: str, **fields: object) -> World:
    """Return the end of a year in which the tenant's debris took eight satellites of the host."""
    given: dict[str, object] = {"sky": LOST, **fields}
    return closed(engine.change(in_force(liability(rule)), **given))


def test_strict_liability_asks_for_no_fault() -> None:
    """Eight satellites are four fifths of a unit."""
    world = struck("strict")

    assert (cash(world, RUS), cash(world, KAZ)) == (million(68), million(132))


def test_liability_by_fault_needs_a_breach_that_was_found() -> None:
    """Of a promise about debris, this year or last."""
    finding = Finding(
        id=FindingId("f-1"),
        treaty=TreatyId("t-1"),
        article=2,
        kind="debris_disposal",
        obligor=RUS,
        grade="minor",
        turn=Turn(1),
        status="confirmed",
    )

    assert cash(struck("fault"), KAZ) == million(100)
    assert cash(struck("fault", findings={finding.id: finding}), KAZ) == million(132)


def test_a_minor_part_of_the_losses_proves_nothing() -> None:
    """Half of them must lead back to one owner."""
    sky = a_sky(lost_last={KAZ: 10}, harm={RUS: {KAZ: 4_000}, "others": {KAZ: 6_000}})

    assert cash(struck("strict", sky=sky), KAZ) == million(100)


def test_a_pool_shares_the_bill_and_a_fund_for_compensation_pays_first() -> None:
    """Two equal fleets: the victim bears its own half."""
    fund = an_article_of_all("debris_fund", spend="compensation")
    world = in_force(liability("pool"), fund, sky=LOST)
    rich = engine.change(world, funds={fund_of(TreatyId("t-1")): million(12)})

    assert cash(struck("pool"), RUS) == million(84)
    assert cash(closed(rich), RUS) == million(96)


def test_damages_unpaid_are_material() -> None:
    """The purse is empty."""
    world = with_seat(in_force(liability("strict"), sky=LOST), RUS, cash=million(-100))

    assert broken(closed(world)) == ((RUS, "material"),)


def test_strict_liability_is_expected_by_risk_and_blame() -> None:
    """All fragments are the tenant's, and satellites are lost."""
    band = msgspec.structs.replace(a_sky().bands["MID"], risk=Permille(50), risk_ppm=50_000)
    world = a_world(sky=a_sky(bands={**a_sky().bands, "MID": band}, blame={"MID": {RUS: 100}}))

    assert forecast(world, KAZ, liability("strict")).cash[0] > 0
    assert forecast(world, RUS, liability("strict")).cash[0] < 0
    assert forecast(world, RUS, liability("fault")).cash == (0, 0, 0)
