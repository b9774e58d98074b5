"""The teacher's choice about the asteroid: who may make it, until when, and who learns of it."""

import pytest

from game.model.asteroid import Asteroid, Truth
from game.model.ids import TEACHER
from game.model.world import World
from game.rules.asteroid.truth import HIT, MISS, hits
from game.rules.classroom.acts import UndoTeacher, noted
from game.rules.classroom.asteroid import ChooseAsteroid
from game.rules.engine import NOBODY, canonical, change, fold
from game.sight.projector import public_sight
from game.sight.seat import seat_sight
from tests.worlds import KAZ, a_world, play, refusal


def a_room(truth: Truth = "chance", step: int = 0) -> World:
    """Return a lobby with an asteroid on its way; a later step: a turn in which it was watched."""
    phase = "negotiate" if step else "lobby"
    return a_world(phase=phase, asteroid=Asteroid(truth=truth, step=step))


def chosen(world: World, truth: Truth) -> World:
    """Return the world after the teacher chose, with the note of it."""
    command = ChooseAsteroid(actor=TEACHER, truth=truth)
    return fold(world, noted(world, command, command.decide(world)))


@pytest.mark.parametrize("step", [0, 1])
@pytest.mark.parametrize("truth", ["hit", "miss"])
def test_the_asteroid_does_what_the_teacher_chose(truth: Truth, step: int) -> None:
    """In the lobby, and while the first figure stands, which is the same either way."""
    world = chosen(a_room(step=step), truth)

    assert world.asteroid is not None
    assert hits(world, world.asteroid) == (truth == "hit")


def test_no_seat_and_no_wall_sees_a_choice() -> None:
    """Neither the choice nor that there was one."""
    before = a_room(step=1)
    command = ChooseAsteroid(actor=TEACHER, truth="hit")
    events = noted(before, command, command.decide(before))
    after = fold(before, events)

    assert [event.seen_by(after) for event in events] == [NOBODY, NOBODY]
    assert canonical(public_sight(after)) == canonical(public_sight(before))
    for seat in before.seats:
        assert canonical(seat_sight(after, seat)) == canonical(seat_sight(before, seat))


def test_a_choice_can_be_undone() -> None:
    """It is as the scenario had it."""
    world = a_room("miss")
    after = chosen(world, "hit")
    again = play(after, UndoTeacher(actor=TEACHER, act=after.classroom.acts[-1].id))

    assert again.asteroid == world.asteroid


def test_what_was_published_never_becomes_untrue() -> None:
    """From the second figure on hit and miss differ: no choice any more, and no way back."""
    command = ChooseAsteroid(actor=TEACHER, truth="miss")
    after = chosen(a_room(), "hit")
    later = change(after, asteroid=Asteroid(truth="hit", step=2))
    undo = UndoTeacher(actor=TEACHER, act=after.classroom.acts[-1].id)

    assert HIT[0] == MISS[0]
    assert HIT[1] != MISS[1]
    assert refusal(later, command) == "asteroid.too_late"
    assert refusal(later, undo) == "asteroid.too_late"


def test_who_may_not_choose_is_told_why() -> None:
    """A seat, a game without an asteroid, a game that has ended."""
    room = a_room()
    ended = change(room, phase="ended")

    assert refusal(room, ChooseAsteroid(actor=KAZ, truth="hit")) == "teacher.only"
    command = ChooseAsteroid(actor=TEACHER, truth="hit")
    assert refusal(a_world(phase="lobby"), command) == "asteroid.none"
    assert refusal(ended, command) == "asteroid.too_late"
    assert not list(ChooseAsteroid(actor=TEACHER, truth="chance").decide(room))
