"""The ticker and the list of launches."""

from game.model.classroom import Bulletin, Classroom
from game.model.ids import IncidentId, PadId, PayloadId, SeatId, Turn, VehicleId
from game.model.incidents import Incident
from game.model.launches import Launch, Outcome
from game.model.treaties import Clause
from game.projector.board import flown
from game.projector.news import news
from game.sight.projector import public_sight
from tests.worlds import EUR, KAZ, a_treaty, a_world


def a_launch(seat: SeatId, outcome: Outcome) -> Launch:
    """Return a flight of this turn."""
    return Launch(
        turn=Turn(1),
        quarter=1,
        seat=seat,
        provider=seat,
        vehicle=VehicleId("soyuz_2"),
        payload=PayloadId("comms"),
        shell="MID",
        pad=PadId("site_31"),
        slot=None,
        outcome=outcome,
    )


def test_a_quiet_year_says_so() -> None:
    """An empty line would look like a fault."""
    assert news(public_sight(a_world()), "en") == ("A quiet year so far.",)


def test_the_ticker_tells_what_everybody_may_know() -> None:
    """Cards, texts and failures of this year."""
    card = Incident(
        id=IncidentId("i-1"), kind="teacher", turn=Turn(1), until=Turn(1), text={"en": "A strike."}
    )
    world = a_world(
        a_treaty(Clause(kind="gen_pay")),
        incidents={card.id: card},
        launches=(a_launch(EUR, "failure"), a_launch(EUR, "success")),
    )

    assert news(public_sight(world), "en") == (
        "A strike.",
        "“Test treaty” is in force",
        "EUR: the launch of Communications failed",
    )


def test_the_press_stands_in_the_ticker_once_it_is_let_out() -> None:
    """The teacher reads it first."""
    kept = Bulletin(id="b-1", role="press", turn=Turn(1), text="Rumours of a lease.")
    out = Bulletin(id="b-2", role="press", turn=Turn(1), text="A lease!", released=True)
    world = a_world(classroom=Classroom(bulletins=(kept, out)))

    assert news(public_sight(world), "en") == ("Press: A lease!",)


def test_launches_are_counted_by_seat_and_failures_come_first() -> None:
    """Nine delegations fit where thirty launches would not."""
    launches = (
        a_launch(EUR, "success"),
        a_launch(EUR, "failure"),
        a_launch(EUR, "success"),
        a_launch(KAZ, "success"),
    )
    year = flown(public_sight(a_world(launches=launches)), "en")

    assert year.count == 4
    assert [row.seat for row in year.rows] == [KAZ, EUR]
    assert [(one.outcome, one.count) for one in year.rows[1].cargo] == [
        ("failure", 1),
        ("success", 2),
    ]
