"""The record of a turn."""

from game.model.ids import PayloadId, Turn
from game.model.orbit import Cohort
from game.model.seats import Tally
from game.model.treaties import Clause
from game.rules.engine import change
from game.rules.scoring.record import TurnRecorded, observers, record_turn, ties_now
from tests.worlds import COM, EUR, KAZ, RUS, a_sky, a_treaty, a_world, after, events_of, of_type

RENT = Clause(kind="lease_rent", by=("RUS",), to=("KAZ",))
BAN = Clause(kind="debris_asat_ban")


def test_a_turn_is_written_down_once() -> None:
    """Closing it twice replaces the record."""
    world = change(a_world(), tallies={KAZ: Tally(launches=2)})
    closed = after(world, record_turn, record_turn)

    assert [record.turn for record in closed.history] == [1]
    assert closed.history[0].tallies[KAZ].launches == 2


def test_nobody_hears_the_record() -> None:
    """Tallies hold everybody's money."""
    world = a_world()
    (recorded,) = of_type(events_of(world, record_turn), TurnRecorded)

    assert not any(recorded.seen_by(world).includes(seat) for seat in world.seats)


def test_ties_are_articles_that_name_one_of_the_two() -> None:
    """At most four of one text, added up over texts."""
    five = a_treaty(*[BAN] * 5, parties=(KAZ, EUR), name="t-2")
    ties = ties_now(a_world(a_treaty(RENT, BAN, parties=(KAZ, RUS, COM)), five))

    assert ties[KAZ][RUS] == ties[RUS][KAZ] == 2
    assert ties[KAZ][EUR] == 4
    assert ties[RUS].get(EUR, 0) == 0


def test_a_text_that_ended_ties_nobody() -> None:
    """Ties are counted while it binds."""
    assert ties_now(a_world(a_treaty(BAN, state="expired")))[KAZ] == {}


def test_observers_of_the_earth_are_counted() -> None:
    """Other satellites are not."""
    cohorts = tuple(
        Cohort(owner=EUR, payload=PayloadId(kind), shell="MID", launched=Turn(0), count=5)
        for kind in ("earth_obs", "comms", "earth_obs")
    )

    assert observers(a_world(sky=a_sky(cohorts=cohorts))) == {EUR: 10}
