"""The door: a step is made once for everybody who asks for it; a refusal is an answer."""

from game.model.ids import TEACHER
from game.rules.engine import Outcome, Refusal, fold, play
from game.rules.turns import PauseGame, StartGame
from tests.worlds import KAZ, a_world


def test_the_same_step_gives_the_same_world() -> None:
    """Whoever folds after the decision gets the very worlds that it made."""
    world = a_world(phase="lobby", turn=0)
    outcome = play(world, PauseGame(actor=TEACHER))

    assert isinstance(outcome, Outcome)
    assert fold(world, outcome.events) is outcome.world


def test_another_world_is_another_step() -> None:
    """One event in two worlds makes two worlds."""
    one, other = a_world(seed="one"), a_world(seed="other")
    outcome = play(one, PauseGame(actor=TEACHER))

    assert isinstance(outcome, Outcome)
    assert fold(other, outcome.events).seed == "other"
    assert fold(one, outcome.events).seed == "one"


def test_a_refusal_is_an_answer() -> None:
    """Nobody but the teacher starts a game."""
    answer = play(a_world(phase="lobby", turn=0), StartGame(actor=KAZ))

    assert isinstance(answer, Refusal)
    assert answer.key == "teacher.only"
