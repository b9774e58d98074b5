"""Dials of the room: what each one changes, and who may turn it."""

import pytest

from game.model.ids import TEACHER, million
from game.model.world import World
from game.rules.classroom.acts import UndoTeacher, noted
from game.rules.classroom.dials import SETTINGS, Dial, SetDial, standing
from game.rules.engine import canonical, fold
from game.rules.kinds import kinds
from tests.worlds import KAZ, a_world, cash, play, refusal

CASES: list[tuple[Dial, str]] = [
    (dial, setting) for dial, settings in SETTINGS.items() for setting in settings
]


def turned(dial: Dial, setting: str, world: World | None = None) -> World:
    """Return the world after the teacher turned a dial."""
    return play(world or a_world(phase="lobby"), SetDial(actor=TEACHER, dial=dial, setting=setting))


@pytest.mark.parametrize(("dial", "setting"), CASES)
def test_a_dial_stays_where_it_was_turned(dial: Dial, setting: str) -> None:
    """Turning it there again changes nothing."""
    once = turned(dial, setting)

    assert canonical(turned(dial, setting, once)) == canonical(once)


def test_a_dial_can_be_turned_back() -> None:
    """Money too, as long as nothing was spent."""
    world = a_world(phase="lobby")
    rich = turned("money", "high", world)

    assert cash(rich, KAZ) == cash(world, KAZ) * 125 // 100
    assert cash(turned("money", "normal", rich), KAZ) == cash(world, KAZ)
    assert cash(world, KAZ) >= million(100)


def test_each_dial_moves_its_own_thing() -> None:
    """The sky, the deck, the bots, the articles, the people."""
    assert turned("harshness", "harsh").settings.orbit.close == 400
    assert turned("heat", "high").deck.heat == "high"
    assert turned("temper", "hard").seats[KAZ].casting.style == "boulware"
    assert turned("ratification", "team_vote").settings.ratification == "team_vote"
    assert not turned("secrecy", "off").settings.secrecy
    assert turned("false_findings", "on").settings.false_findings


def test_more_kinds_of_articles_for_those_who_know_the_first() -> None:
    """Twelve for a first lesson, all of them for experts."""
    few = set(turned("clauses", "12").settings.clause_kinds)
    all_ = set(turned("clauses", "30").settings.clause_kinds)

    assert few < all_
    assert all_ == set(kinds())


def test_what_cannot_be_turned_is_refused_with_its_reason() -> None:
    """By a seat, to nowhere, or too late."""
    world = a_world()

    assert refusal(world, SetDial(actor=KAZ, dial="heat", setting="low")) == "teacher.only"
    assert refusal(world, SetDial(actor=TEACHER, dial="heat", setting="hot")) == "dial.unknown"
    assert refusal(world, SetDial(actor=TEACHER, dial="money", setting="low")) == "dial.too_late"
    ended = a_world(phase="ended")
    assert refusal(ended, SetDial(actor=TEACHER, dial="heat", setting="low")) == "phase.wrong"


@pytest.mark.parametrize(("dial", "setting"), [case for case in CASES if case[0] != "money"])
def test_a_turned_dial_can_be_undone(dial: Dial, setting: str) -> None:
    """Exactly as the scenario had it, whatever the positions of the dial."""
    world = a_world(phase="negotiate")
    command = SetDial(actor=TEACHER, dial=dial, setting=setting)
    events = noted(world, command, command.decide(world))
    after = fold(world, events)
    acts = after.classroom.acts
    again = play(after, UndoTeacher(actor=TEACHER, act=acts[-1].id)) if acts else after

    assert again.settings == world.settings
    assert again.deck == world.deck
    assert again.seats == world.seats


@pytest.mark.parametrize(("dial", "setting"), CASES)
def test_the_page_can_tell_where_a_dial_stands(dial: Dial, setting: str) -> None:
    """Whoever opened the room, whatever was turned before."""
    assert standing(turned(dial, setting), dial) == setting
