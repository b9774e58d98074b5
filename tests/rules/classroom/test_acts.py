"""Acts of the teacher are noted and can be taken back for a turn."""

import msgspec
import pytest

from game.model.ids import SYSTEM, TEACHER, Turn, million
from game.model.treaties import Clause
from game.model.world import World
from game.rules.classroom.acts import KEPT, UndoTeacher
from game.rules.classroom.gifts import GrantResources, RevealSecrets
from game.rules.classroom.moderation import MuteAll, MutePlayer, MuteSeat, SetChat, SetFilter
from game.rules.classroom.timing import ExtendPhase, extra
from game.rules.deck.incidents_deck import HoldIncident, WriteNews
from game.rules.engine import Command, change
from game.rules.players import ReplaceByBot
from game.rules.seating import (
    AssignSeat,
    LeaveSeat,
    RemovePlayer,
    SwapPlaces,
)
from game.rules.talking import HideMessage, SendMessage
from game.rules.treaties.locking import LockTreaty
from game.rules.turns import PauseGame
from tests.rules.classroom.people import ONE, TWO, away, done, refused, seated
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world, cash, play

TEXT = a_treaty(Clause(kind="gen_pay"))
TIMED = {"negotiate": 200}


def a_lesson() -> World:
    """Return a running game with two delegations, a text, a message and timers."""
    world = seated(RUS, 1, seated(KAZ, 1, a_world(TEXT)))
    settings = msgspec.structs.replace(world.settings, seconds=TIMED)
    said = SendMessage(actor=KAZ, channel="plenary", text="hello")
    return play(change(world, settings=settings), said)


WORLD = a_lesson()
UNDOABLE: tuple[Command, ...] = (
    AssignSeat(place=ONE, seat=EUR),
    ExtendPhase(seconds=60),
    GrantResources(seat=KAZ, money=million(10), influence=2),
    HideMessage(message=WORLD.messages[0].id),
    HoldIncident(kind="dust_storm"),
    LockTreaty(treaty=TEXT.id),
    MuteAll(),
    MutePlayer(place=ONE),
    MuteSeat(seat=KAZ),
    RemovePlayer(place=ONE),
    ReplaceByBot(seat=KAZ),
    RevealSecrets(),
    SetChat(mode="off"),
    SetFilter(words={"en": ("fool",)}),
    SwapPlaces(place=ONE, other=TWO),
    WriteNews(text={"en": "A comet was seen."}),
)


def asked(command: Command) -> Command:
    """Return a command as the teacher's."""
    return msgspec.structs.replace(command, actor=TEACHER)


def without_notes(world: World) -> World:
    """Return the world without notes of what was done, by the room, the deck and the books."""
    classroom = msgspec.structs.replace(world.classroom, acts=(), extension=None)
    tallies = {name: tally for name, tally in world.tallies.items() if tally.receipts}
    deck = msgspec.structs.replace(world.deck, played={})
    return change(world, classroom=classroom, tallies=tallies, deck=deck)


@pytest.mark.parametrize("command", UNDOABLE, ids=lambda command: type(command).__name__)
def test_what_a_teacher_did_is_put_back(command: Command) -> None:
    """As if it had never been."""
    acted = done(WORLD, None, asked(command))
    (act,) = acted.classroom.acts
    undone = done(acted, None, UndoTeacher(actor=TEACHER, act=act.id))

    assert act.command == type(command).__name__
    assert without_notes(acted) != without_notes(WORLD) or extra(acted)
    assert without_notes(undone) == without_notes(WORLD)
    assert undone.classroom.acts[0].undone


def test_undoing_a_move_leaves_others_as_they_are_now() -> None:
    """One went away, one left for good, another seat got a bot since then."""
    world = seated(EUR, 1, seated(KAZ, 2, a_world()))
    moved = done(world, None, AssignSeat(actor=TEACHER, place=ONE, seat=RUS))
    later = play(
        away(moved, ONE),
        LeaveSeat(actor=SYSTEM, place=TWO),
        ReplaceByBot(actor=TEACHER, seat=EUR),
    )
    undone = done(later, None, UndoTeacher(actor=TEACHER, act=moved.classroom.acts[0].id))

    assert (undone.places[ONE].seat, undone.places[ONE].present) == (KAZ, False)
    assert TWO not in undone.places
    assert undone.seats[EUR].played_by == "bot"
    assert undone.classroom.by_bot == (EUR,)


def test_a_removed_member_gets_the_old_jobs_back() -> None:
    """And the colleague who took them over has the own ones again."""
    world = seated(KAZ, 2)
    gone = done(world, None, RemovePlayer(actor=TEACHER, place=TWO))
    back = done(gone, None, UndoTeacher(actor=TEACHER, act=gone.classroom.acts[0].id))

    assert len(gone.places[ONE].jobs) == 5
    assert back.places == world.places


def test_an_act_is_undone_once() -> None:
    """And only if it is known."""
    acted = done(WORLD, None, MuteAll(actor=TEACHER))
    undo = UndoTeacher(actor=TEACHER, act=acted.classroom.acts[0].id)
    undone = done(acted, None, undo)

    assert refused(undone, None, undo) == "undo.unknown"
    assert refused(acted, None, UndoTeacher(actor=TEACHER, act="a-99")) == "undo.unknown"
    assert refused(acted, None, msgspec.structs.replace(undo, actor=KAZ)) == "teacher.only"


def test_some_acts_cannot_be_undone() -> None:
    """A pause ends by resuming."""
    paused = done(WORLD, None, PauseGame(actor=TEACHER))
    undo = UndoTeacher(actor=TEACHER, act=paused.classroom.acts[0].id)

    assert refused(paused, None, undo) == "undo.never"


def test_an_act_can_be_undone_until_the_end_of_the_next_turn() -> None:
    """Later too much rests on it."""
    acted = done(WORLD, None, MuteAll(actor=TEACHER))
    undo = UndoTeacher(actor=TEACHER, act=acted.classroom.acts[0].id)

    assert done(change(acted, turn=Turn(2)), None, undo)
    assert refused(change(acted, turn=Turn(3)), None, undo) == "undo.too_late"


def test_money_that_was_spent_meanwhile_is_not_invented() -> None:
    """Ten millions are taken again from what is there now."""
    acted = done(WORLD, None, GrantResources(actor=TEACHER, seat=KAZ, money=million(10)))
    spent = play(acted, GrantResources(actor=TEACHER, seat=KAZ, money=million(-60)))
    undone = done(spent, None, UndoTeacher(actor=TEACHER, act=acted.classroom.acts[0].id))

    assert cash(undone, KAZ) == cash(WORLD, KAZ) - million(60)


def test_only_the_latest_acts_are_kept() -> None:
    """Their names go on counting."""
    world = WORLD
    for number in range(KEPT + 5):
        world = done(world, None, MuteAll(actor=TEACHER, muted=number % 2 == 0))

    assert len(world.classroom.acts) == KEPT
    assert len({act.id for act in world.classroom.acts}) == KEPT


def test_what_others_do_is_not_noted() -> None:
    """Only the teacher's deeds stand on the teacher's list."""
    world = done(WORLD, ONE, SendMessage(channel="plenary", text="hi", place=ONE))

    assert world.classroom.acts == ()
