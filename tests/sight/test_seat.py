"""What one seat sees."""

import msgspec
import pytest

from game.model.ids import SeatId, TreatyId
from game.model.scores import Score
from game.model.treaties import Clause
from game.sight.seat import seat_sight
from tests.sight.class_secrets import a_talk
from tests.worlds import EUR, KAZ, RUS, SEATS, a_treaty, a_world

T1 = TreatyId("t-1")
PAY = Clause(kind="gen_pay")


def test_a_public_text_is_read_by_everybody_once_signed() -> None:
    """Signatures make a text public, whoever its parties are."""
    world = a_world(a_treaty(PAY))

    assert all(T1 in seat_sight(world, seat).public.treaties for seat in SEATS)


def test_an_offer_is_read_by_its_parties_only() -> None:
    """Until everybody has signed it is nobody else's business."""
    world = a_world(a_treaty(PAY, state="offered"))

    assert T1 in seat_sight(world, RUS).own.treaties
    assert T1 not in seat_sight(world, EUR).own.treaties
    assert T1 not in seat_sight(world, EUR).public.treaties


def test_a_secret_treaty_is_with_its_parties() -> None:
    """It runs like any other, but only they see it."""
    world = a_world(a_treaty(PAY, visibility="secret"))

    assert T1 in seat_sight(world, KAZ).own.treaties
    assert T1 not in seat_sight(world, EUR).own.treaties


def test_an_announced_treaty_shows_its_parties_and_no_text() -> None:
    """That it exists is public; what it says is not."""
    sight = seat_sight(a_world(a_treaty(PAY, visibility="announced")), EUR)

    assert sight.public.announced[T1].parties == (KAZ, RUS)
    assert T1 not in sight.public.treaties


def test_a_leaked_treaty_is_public() -> None:
    """After a leak everybody reads the words."""
    secret = a_treaty(PAY, visibility="secret")
    world = a_world(msgspec.structs.replace(secret, published=1))

    assert T1 in seat_sight(world, EUR).public.treaties


def test_a_message_reaches_its_channel() -> None:
    """Plenary, delegation, two seats, parties of a text."""
    channels = ("plenary", "seat:KAZ", "pair:KAZ+RUS", "t-1")
    talk = tuple(a_talk(channel, 1)[0] for channel in channels)
    world = a_world(a_treaty(PAY, visibility="secret"), messages=talk)

    def heard(seat: SeatId) -> tuple[str, ...]:
        return tuple(message.channel for message in seat_sight(world, seat).own.messages)

    assert heard(KAZ) == channels
    assert heard(RUS) == ("plenary", "pair:KAZ+RUS", "t-1")
    assert heard(EUR) == ("plenary",)


def test_scores_of_others_come_at_the_end() -> None:
    """While the game runs each seat sees its own."""
    scores = {KAZ: Score(metrics={"wealth": 1}), RUS: Score(metrics={"wealth": 2})}
    playing = seat_sight(a_world(scores=scores), RUS)
    ended = seat_sight(a_world(scores=scores, phase="ended"), RUS)

    assert (playing.own.score, playing.own.scores) == (scores[RUS], {})
    assert ended.own.scores == scores


def test_an_unknown_seat_has_no_sight() -> None:
    """Asking for it is a bug of ours, not an answer."""
    with pytest.raises(KeyError):
        seat_sight(a_world(), SeatId("XXX"))


def test_approval_is_reckoned_for_texts_that_wait_for_us() -> None:
    """And for nobody else's, nor for those that bind us already."""
    offer = a_treaty(PAY, name="t-offer", state="offered")
    world = a_world(a_treaty(PAY), offer)

    assert list(seat_sight(world, RUS).own.approval) == ["t-offer"]
    assert list(seat_sight(world, EUR).own.approval) == []


def test_our_promises_of_the_year_are_listed() -> None:
    """One key away, with what is done so far."""
    world = a_world(a_treaty(Clause(kind="gen_pay", by=(RUS,), to=(KAZ,), p={"amount": 5_000})))
    dues = seat_sight(world, RUS).own.dues

    assert [(due.treaty, due.obligor, due.due) for due in dues] == [("t-1", RUS, 5_000)]
    assert seat_sight(world, EUR).own.dues == ()
