"""Arbitration of contested findings."""

from typing import Literal

import msgspec
import pytest

from game.model.ids import SeatId, Turn, million
from game.model.launches import OrderSheet
from game.model.treaties import Clause
from game.model.world import World
from game.rules import engine
from game.rules.compliance import dues
from game.rules.compliance.answers import AnswerFinding, damage_of
from game.rules.compliance.contests import arbiters
from game.rules.treaties.motions import VoteMotion
from tests.rules.compliance.cases import (
    UPKEEP,
    next_turn,
    reviewed,
    suspicious,
    the_finding,
    the_id,
    the_treaty,
)
from tests.worlds import (
    COM,
    EUR,
    KAZ,
    RUS,
    a_seat,
    a_treaty,
    a_world,
    cash,
    play,
    refusal,
    with_seat,
)

Word = Literal["yes", "half", "no"]


def contested(body: str, **parameters: object) -> World:
    """Return a world in which Russia contests a finding under an arbitration article."""
    given = {"body": body, **parameters}
    court = Clause(kind="gen_arbitrate", p=given)  # type: ignore[arg-type]
    world = a_world(
        a_treaty(UPKEEP, court),
        seats={seat: a_seat(seat) for seat in (KAZ, RUS, EUR, COM, SeatId("CHN"), SeatId("USA"))},
        sheets={RUS: OrderSheet(lease_upkeep=million(0))},
    )
    world = next_turn(reviewed(suspicious(world)))
    return play(world, AnswerFinding(actor=RUS, finding=the_id(world), answer="contest"))


def award(world: World, actor: str, word: Word) -> VoteMotion:
    """Return a vote on the only finding."""
    return VoteMotion(actor=actor, treaty=the_treaty(world).id, finding=the_id(world), vote=word)


@pytest.mark.parametrize(
    ("word", "status", "short"),
    [("yes", "confirmed", 50), ("half", "confirmed", 25), ("no", "dropped", 50)],
)
def test_the_teacher_speaks_for_the_un(word: Word, status: str, short: int) -> None:
    """In full, by half, or not at all."""
    world = contested("un")
    finding = the_finding(reviewed(play(world, award(world, "teacher", word))))

    assert (finding.status, finding.short) == (status, million(short))


def test_a_silent_court_leaves_it_to_the_evidence() -> None:
    """Strong evidence stands by half once the deadline is over."""
    world = reviewed(contested("un", deadline=2))
    assert the_finding(world).status == "suspected"
    world = reviewed(next_turn(world))

    assert (the_finding(world).status, the_finding(world).short) == ("confirmed", million(25))


def test_the_host_offers_its_good_offices() -> None:
    """Kazakhstan decides, even as a party: that is what the text says."""
    world = contested("kaz")

    assert arbiters(world, the_finding(world)) == (KAZ,)
    assert the_finding(reviewed(play(world, award(world, KAZ, "no")))).status == "dropped"


def test_a_panel_is_drawn_from_seats_outside() -> None:
    """Three of the seats that are no party; the middle award counts."""
    world = contested("panel")
    panel = arbiters(world, the_finding(world))
    words: tuple[Word, ...] = ("no", "yes", "half")
    for seat, word in zip(panel, words, strict=True):
        world = play(world, award(world, seat, word))

    assert len(panel) == 3
    assert not {KAZ, RUS} & set(panel)
    assert the_finding(reviewed(world)).short == million(25)


def test_seats_that_were_not_drawn_have_no_say() -> None:
    """For them there is no finding at all."""
    world = contested("panel")
    (outside,) = {EUR, COM, "CHN", "USA"} - set(arbiters(world, the_finding(world)))

    assert refusal(world, award(world, str(outside), "yes")) == "finding.unknown"
    assert refusal(world, award(world, "teacher", "yes")) == "finding.unknown"


@pytest.mark.parametrize(("word", "damages"), [("yes", 50), ("half", 25), ("no", 0)])
def test_an_award_about_money_is_paid_at_once(word: Word, damages: int) -> None:
    """By the accused to the victim, and no apology has to pay it again."""
    world = contested("un")
    judged = reviewed(play(world, award(world, "teacher", word)))

    assert cash(judged, KAZ) - cash(world, KAZ) == million(damages)
    assert cash(world, RUS) - cash(judged, RUS) == million(damages)
    assert the_finding(judged).awarded == million(damages)
    assert word == "no" or damage_of(the_finding(judged)) == 0


def test_a_paid_award_and_a_kept_promise_cure_the_breach() -> None:
    """Half the reputation is lost; who goes on as before loses all of it."""
    world = contested("un")
    judged = next_turn(reviewed(play(world, award(world, "teacher", "yes"))))
    again = engine.change(judged, sheets={RUS: OrderSheet(lease_upkeep=million(0))})
    found = the_id(world)

    assert reviewed(judged).findings[found].status == "cured"
    assert reviewed(again).findings[found].charged


def test_an_award_that_cannot_be_paid_is_owed() -> None:
    """To owe it is to ignore a binding award."""
    world = with_seat(contested("un"), RUS, cash=million(-100))
    judged = reviewed(play(world, award(world, "teacher", "yes")))
    (debt,) = judged.arrears

    assert (debt.debtor, debt.creditor, debt.amount) == (RUS, KAZ, million(50))


def test_an_award_about_deeds_orders_a_cure() -> None:
    """By its deadline, even where the text gives no time; who lets it pass ignores the award."""
    world = contested("un", deadline=2)
    deed = msgspec.structs.replace(the_finding(world), unit="percent", grade="material")
    world = engine.change(world, findings={deed.id: deed})
    judged = reviewed(play(world, award(world, "teacher", "yes")))
    found = the_finding(judged)
    late = msgspec.structs.replace(found, charged=True)
    later = engine.change(judged, turn=Turn(world.turn + 3), findings={late.id: late})

    assert (found.awarded, found.cure_until) == (0, world.turn + 2)
    assert cash(judged, KAZ) == cash(world, KAZ)
    assert [row.unit for row in dues(later, RUS) if not row.kept] == ["awards"]


def test_advice_binds_nobody() -> None:
    """Where the award is advice the other parties vote."""
    world = contested("un", binding=False)
    world = play(world, award(world, "teacher", "no"), award(world, KAZ, "yes"))

    assert the_finding(reviewed(world)).status == "confirmed"
