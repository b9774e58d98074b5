"""Previews: everything that a teacher can do says beforehand what students will notice."""

import pytest

from game.model.ids import PlaceId, TreatyId
from game.model.seats import Place
from game.rules.classroom.moderation import MuteAll, MutePlayer
from game.rules.classroom.rewinding import RewindTurn
from game.rules.engine import Refusal
from game.rules.treaties.locking import LockTreaty
from game.rules.turns import NextPhase, PauseGame
from game.text import LANGUAGES, has, say
from server.rooms.preview import effects
from tests.worlds import KAZ, RUS, a_world, with_seat

TEACHERS = (
    "announce",
    "assign_seat",
    "award_claim",
    "end_game",
    "extend_phase",
    "grant_resources",
    "hide_message",
    "hold_incident",
    "leave_seat",
    "lock_treaty",
    "mute_all",
    "mute_player",
    "mute_seat",
    "next_phase",
    "pause_game",
    "play_incident",
    "reflective_pause",
    "release_bulletin",
    "remove_player",
    "replace_by_bot",
    "resume_game",
    "return_seat",
    "reveal_secrets",
    "rewind_turn",
    "set_chat",
    "set_filter",
    "set_roles",
    "set_timers",
    "settle_report",
    "start_game",
    "swap_places",
    "take_steward",
    "undo_teacher",
    "warn_player",
    "write_news",
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", TEACHERS)
def test_every_deed_of_a_teacher_has_a_sentence(command: str, language: str) -> None:
    """Nothing happens to a class by surprise."""
    assert has(language, f"effect.{command}")


def test_leaving_a_phase_tells_who_is_not_ready() -> None:
    """Their sheets are taken as they are."""
    world = with_seat(a_world(phase="orders"), KAZ, played_by="player")
    world = with_seat(world, RUS, played_by="player", ready=True)
    found = effects(world, NextPhase())

    assert [effect.key for effect in found.effects] == ["effect.next_phase", "effect.not_ready"]
    assert found.effects[1].parameters == {"count": 1, "seats": (KAZ,)}
    assert not found.undoable


def test_what_cannot_be_done_says_why() -> None:
    """Before anybody presses anything."""
    found = effects(a_world(paused=True), PauseGame())

    assert found.refused == Refusal(key="phase.paused")


def test_a_preview_knows_what_can_be_undone() -> None:
    """A mute can; a rewind is another rewind; a text that is not there is nothing."""
    world = a_world()

    assert effects(world, MuteAll()).undoable
    assert not effects(world, RewindTurn(turn=1)).undoable
    assert effects(world, LockTreaty(treaty=TreatyId("t-9"))).refused is not None


def test_a_preview_names_people_by_call_sign() -> None:
    """Nobody else has a name."""
    place = Place(id=PlaceId("p-1"), seat=KAZ, call_sign="Saiga 7")
    (effect,) = effects(a_world(places={place.id: place}), MutePlayer(place=place.id)).effects

    assert say("en", effect.key, **effect.parameters).startswith("Saiga 7 can send no")
