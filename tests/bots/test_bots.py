"""How a seat finds its bot, and what no bot ever does."""

from typing import get_args

import pytest

from game import bots, catalogue
from game.model.ids import Turn
from game.model.seats import Temper
from game.model.treaties import Clause
from game.sight.seat import seat_sight
from tests.bots.scene import a_bargain, a_table, an_offer, asked_until_content, cast, wishes
from tests.sight.secrets import SECRETS, Hide
from tests.worlds import EUR, KAZ, RUS, SEATS, a_treaty

OFFER = an_offer(
    a_bargain(Clause(kind="gen_pay", by=(RUS,), to=(EUR,), p={"amount": 5_000}), parties=(RUS, EUR))
)
QUIET = ("lobby", "brief", "launch", "ended")


@pytest.mark.parametrize("temper", get_args(Temper))
def test_every_temper_is_played(temper: Temper) -> None:
    """A seat can be cast with any of them."""
    assert bots.bot_of(temper).name in catalogue.modules("game.bots")


def test_a_bot_is_named_like_its_file() -> None:
    """``ls **/custodian.*`` finds all of it."""
    for stem, module in catalogue.modules("game.bots").items():
        assert module.BOT.name == stem


@pytest.mark.parametrize("phase", QUIET)
def test_bots_are_silent_while_the_game_moves_by_itself(phase: str) -> None:
    """They talk in Negotiate and Orders; in Review they answer findings."""
    world = a_table(OFFER, phase=phase)

    assert [wishes(world, seat) for seat in SEATS] == [()] * len(SEATS)


def test_a_content_bot_says_nothing() -> None:
    """Asked again after everybody has had their say, all bots are silent."""
    world = asked_until_content(a_table(OFFER))

    assert [wishes(world, seat) for seat in SEATS] == [()] * len(SEATS)


@pytest.mark.parametrize("hide", SECRETS, ids=lambda hide: hide.__name__)
def test_a_bot_does_not_know_what_others_hide(hide: Hide) -> None:
    """Two worlds that differ in another seat's secret alone get the same commands."""
    (first, knowers), (second, _) = (hide(a_table(OFFER), number) for number in (12_345, 54_322))

    for seat in SEATS:
        if seat not in knowers:
            assert wishes(first, seat) == wishes(second, seat)


def test_a_bot_plays_its_seat_and_nobody_elses() -> None:
    """The same table looks different from the other side."""
    world = cast(a_table(OFFER), EUR, temper="custodian")

    assert wishes(world, EUR) != wishes(world, RUS)


def test_asking_twice_gives_the_same_answer() -> None:
    """A bot has no memory and no dice."""
    world = a_table(OFFER, turn=Turn(2))

    assert bots.act(seat_sight(world, EUR)) == bots.act(seat_sight(world, EUR))


def test_bots_leave_a_locked_text_alone() -> None:
    """What the teacher locked waits for the teacher."""
    locked = a_treaty(*OFFER.terms.clauses, parties=(RUS, EUR), state="offered", locked=True)

    assert not [wish for wish in wishes(a_table(locked), EUR) if hasattr(wish, "treaty")]
    assert KAZ not in locked.terms.parties
