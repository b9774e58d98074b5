"""Friends of the chair: four seats at most, one turn, one value, two objections."""

from game.model.ids import MessageId, SeatId
from game.model.world import World
from game.rules.conference.brackets import SponsorValue
from game.rules.conference.friends import CallFriends, NameValue, ObjectValue, ValueNamed
from game.rules.engine import only
from game.rules.talking import SendMessage, members
from game.sight.projector import public_sight
from game.sight.seat import seat_sight
from tests.rules.conference.hall import (
    LEVEL,
    USA,
    called,
    evening,
    meeting,
    move,
    next_day,
    passed,
    text_value,
    the_conference,
)
from tests.worlds import COM, EUR, KAZ, RUS, play, refusal


def circle(*seats: SeatId) -> CallFriends:
    """Return the chair's call."""
    return CallFriends(actor=KAZ, article=1, parameter="level", seats=seats or (RUS, EUR))


def agreed(value: int = 2) -> World:
    """Return a world in which Russia and Europe came back with one value."""
    world = play(called(LEVEL), circle())
    return play(world, NameValue(actor=RUS, value=value), NameValue(actor=EUR, value=value))


def test_a_joint_value_replaces_the_bracket_in_the_evening() -> None:
    """Also one that nobody had proposed before."""
    world = evening(agreed(0))

    assert text_value(world, 1, "level") == 0
    assert the_conference(world).brackets == ()
    assert the_conference(world).friends is None


def test_one_objection_is_not_enough() -> None:
    """Two keep the bracket open."""
    one = play(agreed(), ObjectValue(actor=USA))
    two = play(one, ObjectValue(actor=KAZ))

    assert the_conference(evening(one)).brackets == ()
    assert the_conference(evening(two)).brackets == (LEVEL,)


def test_friends_who_do_not_agree_come_back_with_nothing() -> None:
    """They may try again the next turn."""
    world = play(called(LEVEL), circle(), NameValue(actor=RUS, value=1))
    world = play(world, NameValue(actor=EUR, value=2))

    assert the_conference(world).friends is not None
    assert the_conference(evening(world)).brackets == (LEVEL,)
    assert the_conference(play(next_day(world), circle(RUS, USA))).friends is not None


def test_a_bracket_that_the_room_closed_meanwhile_stays_closed() -> None:
    """The vote of all counts more than the word of some."""
    world = play(meeting(LEVEL), circle())
    world = passed(world, move("choose", article=1, parameter="level", value=3))
    world = play(world, NameValue(actor=RUS, value=1), NameValue(actor=EUR, value=1))

    assert text_value(evening(world), 1, "level") == 3


def test_only_the_chair_chooses_its_friends() -> None:
    """Two to four delegations, one circle at a time, while the debate is open."""
    world = called(LEVEL)
    by_russia = CallFriends(actor=RUS, article=1, parameter="level", seats=(RUS, EUR))

    assert refusal(world, by_russia) == "conference.chair_only"
    assert refusal(world, circle(RUS, RUS)) == "conference.friends"
    assert refusal(world, circle(RUS, COM)) == "conference.friends"
    assert refusal(play(world, circle()), circle()) == "conference.friends_out"
    assert refusal(called(), circle()) == "conference.bracket_unknown"


def test_only_friends_name_values_and_only_others_object() -> None:
    """Each once, and sensible ones."""
    out = play(called(LEVEL), circle())
    back = agreed()

    assert refusal(out, NameValue(actor=USA, value=1)) == "conference.not_a_friend"
    assert refusal(out, NameValue(actor=RUS, value=9)) == "treaty.value_out_of_range"
    assert refusal(out, ObjectValue(actor=USA)) == "conference.friends_out"
    assert refusal(called(LEVEL), ObjectValue(actor=USA)) == "conference.friends_none"
    assert refusal(back, NameValue(actor=RUS, value=1)) == "conference.friends_agreed"
    assert refusal(back, ObjectValue(actor=RUS)) == "conference.own_value"
    objected = play(back, ObjectValue(actor=USA))
    assert refusal(objected, ObjectValue(actor=USA)) == "conference.objected"


def test_nobody_outside_hears_what_the_friends_say() -> None:
    """Neither their values nor their channel; the chair waits like everybody else."""
    world = play(called(LEVEL), circle(), NameValue(actor=RUS, value=1))
    public, inside = public_sight(world).conference, seat_sight(world, EUR).own.conference

    assert public is not None
    assert public.friends is not None
    assert public.friends.values == {}
    assert inside is not None
    assert inside.friends is not None
    assert inside.friends.values == {RUS: 1}
    assert seat_sight(world, KAZ).own.conference is None
    assert ValueNamed(seat=RUS, value=1).seen_by(world) == only(RUS, EUR)


def test_the_friends_have_a_channel_for_their_turn() -> None:
    """It is closed in the evening; what was said there stays with them."""
    channel = "friends:RUS+EUR"
    talk = SendMessage(actor=RUS, channel=channel, text="Level two?")
    world = play(called(LEVEL), circle(), talk)

    assert members(world, channel) == (RUS, EUR)
    assert refusal(next_day(world), talk) == "chat.channel_unknown"
    assert refusal(world, SendMessage(actor=KAZ, channel=channel, text="?")) == (
        "chat.channel_unknown"
    )
    heard = {seat: seat_sight(world, seat).own.messages for seat in (RUS, EUR, KAZ)}
    assert [message.text for message in heard[EUR]] == ["Level two?"]
    assert heard[KAZ] == ()
    assert MessageId(heard[RUS][0].id) == heard[EUR][0].id


def test_a_value_may_be_named_while_the_room_talks_on() -> None:
    """The circle does not stop the others."""
    world = play(called(LEVEL), circle())
    world = play(world, SponsorValue(actor=USA, article=1, parameter="level", value=3))

    assert the_conference(world).brackets[0].alternatives[2].sponsors == (USA,)
