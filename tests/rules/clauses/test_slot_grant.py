"""A slot grant guarantees slots every year, to a seat or to the pool."""

import msgspec

from game.model.ids import Turn, million
from game.model.launches import Slot
from game.model.treaties import POOL, Clause, Duration
from game.model.world import Settings, World
from game.rules.engine import change
from game.rules.kinds import kinds
from game.rules.slots.board import open_board
from game.rules.treaties.offers import OfferTreaty
from game.rules.treaties.signing import InitialArticle, SignTreaty
from tests.rules.clauses.desk import (
    an_article,
    briefed,
    broken,
    faults,
    forecast,
    in_force,
    rows,
    with_slots,
)
from tests.worlds import KAZ, RUS, a_treaty, a_world, after, play, some_terms

SITES = an_article("lease_sites", pads=("site_31",))
GRANT = an_article("slot_grant", slots=2, price=million(10))


def test_slots_come_from_pads_of_the_giver() -> None:
    """The tenant controls Site 31 only."""
    world = briefed(in_force(SITES, GRANT))
    held = [slot for slot in world.slots.values() if slot.source == "quota"]

    assert [(slot.owner, slot.pad, slot.price) for slot in held] == [
        (KAZ, "site_31", million(10)),
        (KAZ, "site_31", million(10)),
    ]


def test_named_quarters_are_kept() -> None:
    """Autumn only."""
    world = briefed(in_force(SITES, an_article("slot_grant", slots=2, quarters=("Q4",))))

    assert [slot.quarter for slot in world.slots.values() if slot.source == "quota"] == [4, 4]


def test_slots_for_the_pool_have_no_owner() -> None:
    """They are sold by the rule of the pool."""
    grant = Clause(article=1, kind="slot_grant", by=(RUS,), to=(POOL,), p={"slots": 3})
    world = briefed(in_force(SITES, grant))

    assert [slot.owner for slot in world.slots.values() if slot.source == "pool"] == [None] * 3


def test_withholding_one_is_material() -> None:
    """The controller's order shows on the board."""
    world = briefed(in_force(SITES, GRANT))
    held = [name for name, slot in world.slots.items() if slot.source == "quota"]

    assert broken(with_slots(world, held[:1], denied=KAZ)) == ((RUS, "material"),)


def test_the_forecast_weighs_slots_against_the_price() -> None:
    """The host flies free and shares the price of guests; the giver gets the rest."""
    to_tenant = an_article("slot_grant", KAZ, RUS, slots=2, price=million(10))

    assert forecast(a_world(), KAZ, GRANT).slots == (2, 2, 2)
    assert forecast(a_world(), KAZ, GRANT).cash == (0, 0, 0)
    assert forecast(a_world(), RUS, to_tenant).cash == (million(-20),) * 3
    assert forecast(a_world(), KAZ, to_tenant).cash == (million(20),) * 3


def test_one_gives_and_one_receives() -> None:
    """A grant by all to all names nobody."""
    assert "treaty.one_to_one" in faults(Clause(kind="slot_grant"), a_world())


def a_contract(**p: object) -> World:
    """Return a world in Negotiate in which a contract for slots has just been signed by both."""
    grant = an_article("slot_grant", **p)
    terms = some_terms(grant, form="contract", duration=Duration(turns=3))
    lease = a_treaty(SITES, name="t-lease")
    settings = Settings(turns=8, clause_kinds=tuple(kinds()))
    board = after(a_world(lease, phase="brief", settings=settings), open_board)
    world = play(change(board, phase="negotiate"), OfferTreaty(actor=RUS, terms=terms))
    (text,) = (known for known in world.treaties.values() if known.id != lease.id)
    both = {"treaty": text.id, "version": 1}
    return play(
        world,
        InitialArticle(actor=KAZ, **both),  # type: ignore[arg-type]
        SignTreaty(actor=RUS, **both),  # type: ignore[arg-type]
        SignTreaty(actor=KAZ, **both),  # type: ignore[arg-type]
    )


def granted(world: World) -> list[Slot]:
    """Return the slots of this year that the contract guarantees."""
    return [slot for slot in world.slots.values() if slot.source == "grant"]


def test_a_contract_hands_over_slots_of_the_year_in_which_it_is_signed() -> None:
    """The forecast counts the first year, and so does the board."""
    world = a_contract(slots=2, price=million(10))

    assert [(slot.owner, slot.pad, slot.price) for slot in granted(world)] == [
        (KAZ, "site_31", million(10)),
        (KAZ, "site_31", million(10)),
    ]
    assert {slot.article for slot in granted(world)} == {1}
    assert forecast(a_world(), KAZ, GRANT).slots[0] == 2


def test_a_contract_hands_over_what_it_names() -> None:
    """Autumn slots only, and no more than there are."""
    world = a_contract(slots=8, quarters=("Q4",))

    assert {slot.quarter for slot in granted(world)} == {4}
    assert len(granted(world)) < 8


def test_next_year_the_board_gives_as_many() -> None:
    """Two and not four."""
    world = change(a_contract(slots=2), turn=Turn(2), phase="brief")
    later = after(world, open_board)

    assert sum(slot.owner == KAZ and slot.pad == "site_31" for slot in later.slots.values()) == 2


def test_two_articles_for_one_seat_are_two_promises() -> None:
    """A slot that is withheld breaks the article that guarantees it, and not the other one."""
    cheap = msgspec.structs.replace(GRANT, article=2)
    dear = msgspec.structs.replace(GRANT, article=3, p={"slots": 1, "price": million(20)})
    world = briefed(in_force(SITES, cheap, dear))
    (held,) = [name for name, slot in world.slots.items() if slot.article == 3]
    short = [row.article for row in rows(with_slots(world, [held], denied=KAZ)) if not row.kept]

    assert short == [3]
