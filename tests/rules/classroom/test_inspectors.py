"""The inspection agency goes where a text sends the UN."""

import pytest

from game.model.ids import TEACHER, SeatId
from game.model.treaties import Clause, Visibility
from game.model.world import World
from game.rules.classroom.inspectors import SendInspectors
from game.rules.classroom.surplus import SetRoles
from game.rules.engine import change
from game.sight.bystander import role_sight
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world, cash, play, refusal

AGENCY = SeatId("inspectors")
LOOK = SendInspectors(actor=AGENCY, of=RUS, where="books")


def a_watched_world(sent: str = "un", visibility: Visibility = "public") -> World:
    """Return a world with one visit a year to the books, and an open agency."""
    clause = Clause(
        kind="debris_inspection", p={"visits": 1, "where": ("books",), "inspectors": sent}
    )
    world = a_world(a_treaty(clause, visibility=visibility))
    return play(world, SetRoles(actor=TEACHER, roles=("inspectors",)))


def test_the_agency_visits_where_the_un_is_sent() -> None:
    """As often as the text says; no party pays; the agency sees its own visits."""
    world = a_watched_world()
    visited = play(world, LOOK)
    (visit,) = role_sight(visited, AGENCY).own.inspections

    assert (visit.by, visit.of, visit.where) == (AGENCY, RUS, "books")
    assert cash(visited, KAZ) == cash(world, KAZ)
    assert refusal(visited, LOOK) == "inspection.no_right"


@pytest.mark.parametrize("sent", ["parties", "kaz"])
def test_the_agency_stays_home_where_others_go(sent: str) -> None:
    """The parties or the host do it themselves."""
    assert refusal(a_watched_world(sent), LOOK) == "inspection.no_right"


def test_the_agency_knows_of_no_secret_text() -> None:
    """It gets the answer that it would get without one."""
    assert refusal(a_watched_world(visibility="secret"), LOOK) == "inspection.no_right"
    assert refusal(a_world(), LOOK) == "role.only"


def test_a_secret_text_does_not_stand_in_the_agencys_way() -> None:
    """An older secret text that names the UN as well hid the public one behind it."""
    world = a_watched_world()
    (public,) = world.treaties.values()
    secret = a_treaty(*public.terms.clauses, name="t-0", visibility="secret")
    world = change(world, treaties={secret.id: secret, **world.treaties})
    (visit,) = play(world, LOOK).inspections

    assert visit.treaty == public.id


def test_nobody_else_sends_the_agency() -> None:
    """And it visits only seats of the game that are parties."""
    world = a_watched_world()
    elsewhere = SendInspectors(actor=AGENCY, of=EUR, where="books")

    assert refusal(world, SendInspectors(actor=KAZ, of=RUS, where="books")) == "role.only"
    assert refusal(world, elsewhere) == "inspection.no_right"
