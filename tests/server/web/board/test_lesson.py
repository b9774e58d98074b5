"""The lesson clock of the dashboard."""

from game.model.seats import Place
from game.model.world import Phase, World
from server.web.board.lesson import face
from tests.server.web.board.scenes import a_place, a_scene
from tests.worlds import KAZ, a_world, with_seat


def attended(phase: Phase = "negotiate", **fields: object) -> World:
    """Return a world in which Kazakhstan is played."""
    place: Place = a_place()
    world = a_world(phase=phase, places={place.id: place}, **fields)
    return with_seat(world, KAZ, played_by="player")


def test_phases_are_past_present_or_to_come() -> None:
    """Five steps, one of them now."""
    steps = face(a_scene(attended("orders"))).steps

    assert [step.when for step in steps] == ["past", "past", "now", "next", "next"]


def test_who_is_not_ready_is_counted() -> None:
    """Bots are always ready; students say so."""
    waiting = face(a_scene(attended()))
    done = face(a_scene(with_seat(attended(), KAZ, ready=True)))

    assert (waiting.unready, done.unready) == (1, 0)


def test_after_the_last_review_comes_the_end() -> None:
    """The button says where it leads."""
    world = attended("review")
    last = attended("review", turn=world.settings.turns)

    assert face(a_scene(world)).following == "brief"
    assert face(a_scene(last)).following == "ended"


def test_the_debrief_is_told_in_whole_minutes() -> None:
    """61 seconds are two minutes: nobody is told too little."""
    assert face(a_scene(attended(), debrief=61)).debrief == 2
    assert face(a_scene(attended(), debrief=-5)).debrief == 0
    assert face(a_scene(attended())).debrief is None
