"""A slot grant guarantees slots every year, to a seat or to the pool."""

import msgspec

from game.model.ids import SeatId, Turn, million
from game.model.launches import Slot
from game.model.treaties import POOL, Clause, Duration
from game.model.world import Settings, World
from game.rules.engine import change
from game.rules.kinds import kind_of, kinds
from game.rules.slots.board import open_board
from game.rules.treaties.faults import faults_of
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
from tests.rules.yard import with_pad
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, a_world, after, play, some_terms

SITES = an_article("lease_sites", pads=("site_31",))
GRANT = an_article("slot_grant", slots=2, price=million(10))
EVERYWHERE = an_article("lease_sites", pads=("site_31", "proton", "light"))
QUOTA = an_article("lease_host_quota", slots=3)


def from_host(slots: int, to: SeatId = RUS) -> Clause:
    """Return an article by which KAZ promises slots."""
    return an_article("slot_grant", KAZ, to, slots=slots)


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
    grant = an_article("slot_grant", RUS, KAZ, **p)
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


def test_who_has_no_pads_cannot_promise_their_slots() -> None:
    """Two guests shared out the slots of the tenant between them, for nothing."""
    gift = Clause(article=1, kind="slot_grant", by=(EUR,), to=(COM,), p={"price": 0})

    assert "treaty.no_pads" in faults(gift, a_world())
    assert "treaty.no_pads" in faults(gift, in_force(SITES))


def test_host_and_tenant_promise_slots_before_a_lease_runs() -> None:
    """The lease may be on the table at the same time."""
    assert faults(GRANT, a_world()) == faults(from_host(slots=2), a_world()) == set()


def test_a_seat_promises_slots_of_pads_that_the_same_text_gives_it() -> None:
    """Whoever becomes the second tenant of the site."""
    sites = Clause(article=1, kind="lease_sites", by=(EUR,), to=(KAZ,), p={"pads": ("light",)})
    grant = Clause(article=2, kind="slot_grant", by=(EUR,), to=(RUS,))
    terms = some_terms(sites, grant, parties=(KAZ, RUS, EUR))

    assert not any(kind_of(grant).check(grant, terms, a_world()))


def test_a_host_whose_pads_are_leased_promises_its_quota_and_no_more() -> None:
    """Two of three are fine; what the lease leaves to the host holds no four."""
    world = in_force(EVERYWHERE, QUOTA)

    assert faults(from_host(slots=2), world) == set()
    assert faults(from_host(slots=4), world) == {"treaty.over_quota"}


def test_a_text_of_no_sense_has_faults_and_breaks_nothing() -> None:
    """A stranger may send words for numbers, and kinds that nobody knows."""
    senseless = msgspec.structs.replace(from_host(slots=2), p={"slots": "many", "pads": 3})
    terms = some_terms(senseless, Clause(kind="slot_wish", by=(KAZ,), to=(RUS,)))
    world = in_force(EVERYWHERE, QUOTA, settings=Settings(turns=8, clause_kinds=("slot_grant",)))
    keys = {fault.key for fault in faults_of(terms, world)}

    assert {"treaty.value_wrong_kind", "treaty.kind_not_allowed"} <= keys


def test_several_promises_share_the_quota() -> None:
    """The older one is served first; the tenant keeps what is its own."""
    lease = a_treaty(EVERYWHERE, QUOTA, name="t-lease")
    gifts = [
        a_treaty(from_host(slots=2, to=to), parties=(KAZ, to), name=f"t-{to}", form="contract")
        for to in (EUR, COM)
    ]
    board = briefed(a_world(lease, *gifts)).slots.values()

    assert [sum(slot.owner == seat for slot in board) for seat in (EUR, COM, KAZ)] == [2, 1, 0]


def test_pads_that_are_closed_are_no_pads_to_give_from() -> None:
    """The host waits for its new pad, and gives from its quota until it opens."""
    leased = an_article("lease_sites", pads=("site_31", "proton"))
    gift = a_treaty(from_host(slots=2, to=EUR), parties=(KAZ, EUR), name="t-2", form="contract")
    closed = with_pad(a_world(a_treaty(leased, QUOTA), gift), "light", is_open=False)
    board = briefed(closed).slots.values()

    assert [sum(slot.owner == seat for slot in board) for seat in (EUR, KAZ)] == [2, 1]
