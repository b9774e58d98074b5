"""Arbitration of contested findings."""

from typing import Literal

import pytest

from game.model.ids import SeatId, million
from game.model.launches import OrderSheet
from game.model.treaties import Clause
from game.model.world import World
from game.rules.compliance.answers import AnswerFinding
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
from tests.worlds import COM, EUR, KAZ, RUS, a_seat, a_treaty, a_world, play, refusal

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


def test_advice_binds_nobody() -> None:
    """Where the award is advice the other parties vote."""
    world = contested("un", binding=False)
    world = play(world, award(world, "teacher", "no"), award(world, KAZ, "yes"))

    assert the_finding(reviewed(world)).status == "confirmed"
