"""Priority decides who is served first, and forbids pushing a higher class aside."""

from game.model.ids import PayloadId
from game.model.world import World
from tests.rules.clauses.desk import (
    an_article_of_all,
    briefed,
    broken,
    in_force,
    sheet,
    the_duty,
    with_slots,
    worth,
)
from tests.rules.yard import an_entry
from tests.worlds import EUR, KAZ, RUS, a_world

ORDER = an_article_of_all("slot_priority")
SLOT = "site_31/1/2/a"


def pushed_aside(payload: str, flown: str) -> World:
    """Return the world in which the host withheld a slot and flew something else on it."""
    world = with_slots(briefed(in_force(ORDER)), (SLOT,), denied=EUR, used_by=flown)
    return sheet(world, EUR, manifest=(an_entry(SLOT, payload=PayloadId(payload)),))


def test_the_order_of_the_text_is_the_order_of_service() -> None:
    """The pool asks for it."""
    world = in_force(ORDER)

    assert the_duty(world).kind.priority(world, the_duty(world))[0] == "crew"


def test_a_crew_pushed_aside_is_grave() -> None:
    """For satellites, of all things."""
    assert broken(pushed_aside("crew_flight", "comms")) == ((KAZ, "grave"),)


def test_an_equal_pushed_aside_is_minor_and_a_lower_one_is_not_wrong() -> None:
    """Business for business; then business for a crew."""
    assert broken(pushed_aside("comms", "comms")) == ((KAZ, "minor"),)
    assert broken(pushed_aside("comms", "crew_flight")) == ()


def test_a_seat_with_crews_likes_them_to_be_first() -> None:
    """The tenant flies crews in this world, the host does not."""
    assert worth(a_world(), RUS, ORDER) > worth(a_world(), KAZ, ORDER)
