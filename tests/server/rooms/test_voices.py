"""Voices in a room: kept like everything, but never with the student whose they are."""

import msgspec

from game.model.ids import TEACHER, Turn
from game.model.voices import QuizItem, Voices
from game.model.world import World
from game.rules.classroom.voices import AnswerQuiz, WriteBoard, WriteTicket
from game.rules.turns import EndGame, StartGame
from game.wire.to_client import Accepted
from server.journal.entry import line_of
from server.journal.memory import MemoryJournal
from server.loading import first_world
from server.rooms.bots import no_bots
from server.rooms.hall import Hall
from server.rooms.mill import ThreadMill
from server.rooms.wishes import forked
from tests.server.rooms.halls import WANTED
from tests.worlds import KAZ, a_world

VOICES = Voices(
    quiz=(QuizItem(stem={"en": "Who?"}, options=({"en": "we"}, {"en": "they"}), correct=1),),
    exit=({"en": "What was fair?"},),
)


def a_lobby(room: str) -> World:
    """Return a room with a quiz and an exit ticket."""
    world = a_world(phase="lobby", turn=Turn(0), room=room)
    classroom = msgspec.structs.replace(world.classroom, voices=VOICES)
    return msgspec.structs.replace(world, classroom=classroom)


async def test_the_journal_does_not_tell_whose_a_voice_is() -> None:
    """The file can be handed out: no line about an answer names the student."""
    journal = MemoryJournal()
    hall = Hall(journal, ThreadMill(), lambda *asked, **_: a_lobby(asked[3]), no_bots, bot_pause=0)
    table = await hall.open(WANTED)
    _, seated = await hall.join(table.code, KAZ)
    place = seated.place.id
    for step in (StartGame(), EndGame()):
        assert isinstance(await table.room.submit(TEACHER, step, type(step).__name__), Accepted)
    for number, command in enumerate(
        (
            AnswerQuiz(item=1, option=2),
            WriteBoard(word="hope"),
            WriteTicket(prompt="exit.1", text="The rent."),
        )
    ):
        assert isinstance(await table.submit(place, command, f"c-{number}"), Accepted)
    lines = [line_of(entry) for entry in await journal.read(table.room.name)]
    told = [line for line in lines if b"hope" in line or b"The rent." in line or b'"after"' in line]
    (student,) = table.roster().places

    assert len(told) == 3
    assert not any(place.encode() in line for line in told)
    assert (student.commands, student.last) == (0, "")
    await hall.close()


async def test_a_room_of_a_scenario_brings_its_quiz_and_exit_ticket() -> None:
    """Five items with the right answers, and prompts in three languages."""
    voices = first_world("baikonur_70", 8, "seed", "r-1").classroom.voices

    assert [item.correct for item in voices.quiz] == [3, 2, 1, 2, 1]
    assert all(prompt.keys() >= {"en", "ru", "kk"} for prompt in voices.exit)


def test_a_copy_of_a_room_asks_anew() -> None:
    """The questions come along, the answers stay."""
    world = a_lobby("r-1")
    shown = msgspec.structs.replace(VOICES, shown=True)
    room = msgspec.structs.replace(world.classroom, voices=shown)
    world = msgspec.structs.replace(world, classroom=room)

    assert forked(world, world, "r-2").classroom.voices == VOICES
