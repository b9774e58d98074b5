"""Delegations, pulse, talk, deck and undo of the dashboard."""

from dataclasses import replace

import msgspec
import pytest

from game.model.classroom import Before, Classroom, Report, TeacherAct
from game.model.compliance import Claim
from game.model.ids import TEACHER, ClaimId, MessageId, Money, Tenths, TreatyId, Turn
from game.model.incidents import Deck, Timed
from game.model.scores import TurnRecord
from game.model.talk import Message
from game.projector.chart import Future
from game.rules.talking import NO_SEAT
from game.rules.turns import StartGame
from game.scenario.load import first_world
from game.text import LANGUAGES
from game.wire.to_client import Delegation, Roster, RosterPlace
from server.web.board.deck import deck, playable
from server.web.board.delegations import table
from server.web.board.pulse import pulse
from server.web.board.talk import talk
from server.web.board.undo import undo
from tests.server.web.board.scenes import a_place, a_scene
from tests.worlds import KAZ, RUS, a_world, play, with_seat


def a_student(name: str, present: bool = True, latency: int | None = 20) -> RosterPlace:
    """Return a student of Kazakhstan as the roster has it."""
    place = a_place(name)
    return RosterPlace(
        place=place.id,
        seat=KAZ,
        call_sign="Saiga 7",
        jobs=place.jobs,
        present=present,
        screens=1,
        latency=latency,
    )


@pytest.mark.parametrize(
    ("students", "line"),
    [
        ((), "empty"),
        ((a_student("p-1"),), "online"),
        ((a_student("p-1"), a_student("p-2", latency=640)), "slow"),
        ((a_student("p-1", present=False),), "lost"),
        ((a_student("p-1", present=False), a_student("p-2")), "online"),
    ],
)
def test_a_delegation_is_as_well_connected_as_who_is_there(
    students: tuple[RosterPlace, ...], line: str
) -> None:
    """One who left does not make the others lost."""
    scene = a_scene(a_world())
    roster = Roster(room="r", places=students, delegations=(Delegation(seat=KAZ, doing="reading"),))
    row = table(replace(scene, roster=roster)).rows[0]

    assert row.line == line


def test_debt_is_said_in_words_and_numbers() -> None:
    """Below zero nobody has to look twice."""
    scene = a_scene(with_seat(a_world(), KAZ, cash=Money(-12_000)))
    row = table(scene).rows[0]

    assert row.cash == "\N{MINUS SIGN}$12\N{NO-BREAK SPACE}M"
    assert ("below_zero", True) in row.flags


def test_curves_go_from_the_first_turn_to_the_last() -> None:
    """The present is where the line ends; futures begin there."""
    past = TurnRecord(
        turn=Turn(1),
        tallies={},
        index={"MID": Tenths(1000)},
        health={"MID": 950},  # type: ignore[dict-item]
        steppe=Tenths(600),
        tension=Tenths(500),
        demand=0,
        price=0,
    )
    world = a_world(history=(past,), turn=Turn(2))
    scene = replace(a_scene(world), futures=(Future(index=(Tenths(1000), Tenths(1200))),))
    curves = {curve.name: curve for curve in pulse(scene).curves}

    assert curves["steppe"].values[0] == 60
    assert curves["health"].values[0] == 95
    assert curves["fragments"].ahead[0][1].startswith(f"{curves['fragments'].end[0]},")
    assert curves["steppe"].ahead == ()


def a_message(name: str, channel: str = "plenary", **fields: object) -> Message:
    """Return a message of Kazakhstan."""
    message = Message(
        id=MessageId(name), turn=Turn(1), phase="negotiate", channel=channel, seat=KAZ, text=name
    )
    return msgspec.structs.replace(message, **fields)


def test_what_needs_the_teacher_stands_before_what_is_new() -> None:
    """Reports and calls for help first, then the newest."""
    messages = (
        a_message("old"),
        a_message("bad"),
        a_message("help", channel="teacher:KAZ"),
        a_message("new"),
    )
    room = Classroom(reports=(Report(message=MessageId("bad"), by=RUS, turn=Turn(1)),))
    found = talk(a_scene(a_world(messages=messages, classroom=room)))

    assert [line.id for line in found.lines] == ["help", "bad", "new", "old"]
    assert found.to_check == 2


@pytest.mark.parametrize(("language", "who"), [("en", "Teacher"), ("kk", "Мұғалім")])
def test_what_the_teacher_said_has_a_name(language: str, who: str) -> None:
    """Several teachers may lead a room; nobody wonders who spoke."""
    said = a_message("listen", seat=NO_SEAT)
    scene = a_scene(a_world(messages=(said,)), language)

    assert [line.who for line in talk(scene).lines] == [who]


def test_what_is_hidden_or_read_needs_nobody_any_more() -> None:
    """It goes back into its place."""
    messages = (
        a_message("bad", hidden=True),
        a_message("help", channel="teacher:KAZ", read=True),
        a_message("new"),
    )
    room = Classroom(reports=(Report(message=MessageId("bad"), by=RUS, turn=Turn(1)),))
    found = talk(a_scene(a_world(messages=messages, classroom=room)))

    assert [line.id for line in found.lines] == ["new", "help", "bad"]
    assert found.to_check == 0


def test_cards_to_come_are_listed_with_their_turns() -> None:
    """What lies in the past is not."""
    timed = tuple(Timed(kind="solar_storm", at=Turn(turn)) for turn in (1, 3, 5, 6, 7, 8))
    world = a_world(deck=Deck(timed=timed, held=("solar_storm",)))
    found = deck(a_scene(world))

    assert [card.turn for card in found.coming] == [3, 5, 6, 7]
    assert found.coming[0].held
    assert found.more == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_is_read_before_it_is_played(language: str) -> None:
    """With the names and sums that it would have now; or why it cannot happen now."""
    world = play(first_world("baikonur_70"), StartGame(actor=TEACHER))
    cards = playable(a_scene(world, language))
    told = [card for card in cards if not card.barred]

    assert len(told) > 20
    assert all(card.story for card in told)
    assert not any("{" in card.story for card in told)


def test_in_the_lobby_no_card_can_be_played() -> None:
    """The window says why instead of offering a button."""
    cards = playable(a_scene(first_world("baikonur_70")))

    assert cards
    assert all(card.barred for card in cards)


def test_a_claim_before_the_teacher_waits_in_the_deck() -> None:
    """Until the teacher has said a word."""
    claim = Claim(
        id=ClaimId("c-1"),
        claimant=KAZ,
        defendant=RUS,
        amount=Money(30_000),
        treaty=TreatyId("t-1"),
        article=1,
        arbiters=(TEACHER,),
        binding=True,
        turn=Turn(1),
        until=Turn(2),
    )
    said = msgspec.structs.replace(claim, awards={TEACHER: "half"})

    assert [suit.amount for suit in deck(a_scene(a_world(claims=(claim,)))).suits] == [
        "$30\N{NO-BREAK SPACE}M"
    ]
    assert deck(a_scene(a_world(claims=(said,)))).suits == ()


def test_the_newest_act_that_can_be_undone_is_offered() -> None:
    """What was undone, or cannot be, is passed over."""
    place = a_place()
    acts = (
        TeacherAct(
            id="a-1",
            command="RemovePlayer",
            turn=Turn(1),
            phase="brief",
            about={"place": place.id},
            before=Before(places={place.id: place}),
        ),
        TeacherAct(id="a-2", command="NextPhase", turn=Turn(1), phase="brief"),
        TeacherAct(
            id="a-3",
            command="MuteAll",
            turn=Turn(1),
            phase="brief",
            before=Before(),
            undone=True,
        ),
    )
    found = undo(a_scene(a_world(classroom=Classroom(acts=acts))))

    assert found is not None
    assert (found.act, found.words) == ("a-1", "Saiga 7 was removed.")


def test_an_old_act_is_not_offered_any_more() -> None:
    """The class has lived with it for two turns."""
    act = TeacherAct(id="a-1", command="MuteAll", turn=Turn(1), phase="brief", before=Before())

    assert undo(a_scene(a_world(classroom=Classroom(acts=(act,)), turn=Turn(3)))) is None
