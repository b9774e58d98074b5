"""Intelligence: what is hidden can be found, and nobody notices."""

from game.model.ids import TreatyId
from game.model.launches import OrderSheet
from game.model.treaties import Clause
from game.model.world import World
from game.rules.engine import change
from game.rules.launches.intelligence import NothingFound, SecretFound, search
from game.sight.seat import seat_sight
from tests.rules.yard import a_yard, ordered
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, after, events_of, of_type, with_seat

SECRET = a_treaty(Clause(kind="gen_pay", by=("RUS",), to=("KAZ",)), visibility="secret")
PUBLIC = a_treaty(Clause(kind="gen_pay", by=("RUS",), to=("KAZ",)), name="t-2")


def spying(*texts: object, of: str = "RUS", seed: str = "a") -> World:
    """Return a world in which EUR spies on a seat."""
    treaties = {text.id: text for text in texts}  # type: ignore[attr-defined]
    world = change(a_yard(), treaties=treaties, seed=seed)
    whom = next(seat for seat in (KAZ, RUS, COM) if seat == of)
    return ordered(world, EUR, OrderSheet(intelligence=whom))


def test_every_second_search_finds_something() -> None:
    """Counted over many rooms."""
    rooms = [after(spying(SECRET, seed=f"room {number}"), search) for number in range(200)]

    assert 75 <= sum(bool(room.seats[EUR].found) for room in rooms) <= 125


def test_a_search_costs_two_points_of_influence() -> None:
    """Whether it finds anything or not; without them it does not take place."""
    world = spying(SECRET)
    poor = with_seat(world, EUR, influence=1)

    assert after(world, search).seats[EUR].influence == world.seats[EUR].influence - 2
    assert events_of(poor, search) == ()


def test_there_is_nothing_to_find_where_nothing_is_hidden() -> None:
    """A public text, or a seat without secrets."""
    for world in (spying(PUBLIC), spying(SECRET, of="COM")):
        assert of_type(events_of(world, search), NothingFound)


def test_a_found_text_can_be_read() -> None:
    """As an outsider reads it; the parties see nothing new."""
    world = spying(SECRET)
    wiser = SecretFound(seat=EUR, treaty=TreatyId("t-1")).evolve(world)

    assert "t-1" not in seat_sight(world, EUR).own.treaties
    assert seat_sight(wiser, EUR).own.treaties[TreatyId("t-1")].terms == SECRET.terms
    assert seat_sight(wiser, RUS) == seat_sight(world, RUS)
    assert seat_sight(wiser, COM) == seat_sight(world, COM)


def test_only_its_own_delegation_hears_of_a_search() -> None:
    """Neither the seat that was searched nor anybody else."""
    for event in events_of(spying(SECRET), search):
        assert event.seen_by(a_yard()).seats == (EUR,)


def test_a_text_is_found_once() -> None:
    """The second search looks for another one."""
    world = SecretFound(seat=EUR, treaty=TreatyId("t-1")).evolve(spying(SECRET))

    assert of_type(events_of(world, search), NothingFound)
