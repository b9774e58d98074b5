"""What a cheat leaves undone, and what it does not dare."""

import msgspec
import pytest

from game.bots import bot_of
from game.bots.craft.breaches import HIDDEN, SURE, temptation, with_breaches
from game.bots.craft.mind import Mind
from game.bots.craft.orders import planned
from game.bots.craft.scrutiny import detection, has_teeth, is_burden, is_verified, unkept
from game.bots.craft.weighing import weighed
from game.model.ids import million
from game.model.launches import OrderSheet
from game.model.treaties import Clause, Parameter
from game.model.world import World
from tests.bots.scene import CUSTODIAN, STATES, a_table, mind_of
from tests.worlds import EUR, KAZ, RUS, a_treaty, some_terms, with_seat

PROFITEER = bot_of("profiteer")
DISPOSAL = Clause(article=1, kind="debris_disposal")


def ordered(mind: Mind) -> OrderSheet:
    """Return the plan of a mind with kits for everything."""
    return msgspec.structs.replace(planned(mind).sheet, conduct="kit")


def promised(tracking: int, *more: Clause) -> World:
    """Return a world in which three states promised disposal, and how well the others can see."""
    world = a_table(a_treaty(DISPOSAL, *more, parties=STATES))
    for seat in (KAZ, EUR):
        world = with_seat(world, seat, tracking=tracking)
    return with_seat(world, RUS, cash=million(400))


def test_a_profiteer_buys_no_kits_where_nobody_looks() -> None:
    """Without telescopes nobody will ever know."""
    mind = mind_of(promised(0), RUS, PROFITEER)

    assert with_breaches(mind, ordered(mind)).conduct == "none"


def test_teeth_and_telescopes_keep_a_profiteer_honest() -> None:
    """A fine that is likely to come costs more than the kits."""
    fine: dict[str, Parameter] = {"articles": ("1",), "what": "fine", "size": 100, "turns": 1}
    world = promised(3, Clause(article=2, kind="gen_sanction", p=fine))
    mind = mind_of(world, RUS, PROFITEER)

    assert with_breaches(mind, ordered(mind)).conduct == "kit"


def test_nobody_else_breaks_its_word() -> None:
    """However tempting."""
    mind = mind_of(promised(0), RUS, CUSTODIAN)

    assert with_breaches(mind, ordered(mind)) == ordered(mind)


def test_what_is_not_promised_is_not_broken() -> None:
    """Care beyond duty is left as it was ordered."""
    mind = mind_of(a_table(), EUR, PROFITEER)

    assert with_breaches(mind, ordered(mind)) == ordered(mind)


@pytest.mark.parametrize("saved", [million(1), million(10)])
def test_temptation_has_no_end_where_nobody_sees(saved: int) -> None:
    """No chance of being noticed, no price."""
    assert temptation(saved, chance=0, fine=million(100), lost=million(100), turns=5) == HIDDEN


def test_temptation_falls_with_every_chance_of_being_seen() -> None:
    """From far above one to far below."""
    found = [
        temptation(million(5), chance, million(20), million(2), turns=6)
        for chance in (100, 400, 700, 1000)
    ]

    assert found == sorted(found, reverse=True)
    assert found[0] > SURE > found[-1]


def test_a_text_is_verified_by_data_or_visits() -> None:
    """And has teeth when it says what a breach costs."""
    data = Clause(article=2, kind="debris_tracking", p={"level": 2})
    none = Clause(article=2, kind="debris_tracking", p={"level": 0})
    visit = Clause(article=2, kind="debris_inspection", p={"visits": 1})
    sanction = Clause(article=2, kind="gen_sanction", p={"articles": ("1",)})

    assert is_verified(some_terms(DISPOSAL, data))
    assert is_verified(some_terms(DISPOSAL, visit))
    assert not is_verified(some_terms(DISPOSAL, none))
    assert has_teeth(some_terms(DISPOSAL, sanction))
    assert not has_teeth(some_terms(DISPOSAL))


def test_the_chance_of_being_seen_grows_with_the_others_telescopes() -> None:
    """It is the chance of the rules; a text without promises to check has none."""
    terms = some_terms(DISPOSAL, parties=STATES)
    blind, seeing = (mind_of(promised(level), EUR, PROFITEER) for level in (0, 3))

    assert detection(blind, terms) < detection(seeing, terms)
    assert detection(seeing, some_terms(Clause(kind="gen_pay", by=(KAZ,), to=(RUS,)))) == 0


def test_only_own_promises_that_nobody_enforces_can_be_left_undone() -> None:
    """What a payment costs is not counted, nor what others promise."""
    mind = mind_of(a_table(), EUR, PROFITEER)
    pay = Clause(kind="gen_pay", by=(EUR,), to=(KAZ,), p={"amount": million(20)})
    theirs = msgspec.structs.replace(DISPOSAL, by=(KAZ,))

    assert unkept(mind, weighed(mind, some_terms(pay, parties=(EUR, KAZ)))) == 0
    assert unkept(mind, weighed(mind, some_terms(theirs, parties=(EUR, KAZ)))) == 0


def test_a_promise_of_care_is_a_burden_until_it_is_owed() -> None:
    """Even before the first launch, when it costs nothing yet."""
    terms = some_terms(DISPOSAL, parties=STATES)
    free, bound = mind_of(a_table(), EUR), mind_of(promised(0), EUR)

    assert is_burden(free, terms)
    assert not is_burden(bound, terms)
    assert not is_burden(free, some_terms(Clause(kind="debris_asat_ban"), parties=STATES))
