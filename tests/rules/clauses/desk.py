"""A desk for tests of clauses: one article in force, a year of it, its rows and its forecast."""

from collections.abc import Iterable

import msgspec

from game.model.compliance import Obligation
from game.model.ids import PadId, PayloadId, SeatId, SlotId, Turn, VehicleId
from game.model.launches import Launch, OrderSheet, Slot
from game.model.outlook import Forecast, Outlook
from game.model.seats import Tally
from game.model.treaties import Clause, Form, Treaty
from game.model.world import World
from game.rules import engine
from game.rules.clause_kind import Duty
from game.rules.duties.clauses_run import close_clauses, run_clauses
from game.rules.duties.conditions import read_conditions
from game.rules.kinds import duties, kind_of
from game.rules.slots.board import open_board
from game.sight.outlook import outlook
from game.sight.seat import seat_sight
from tests.worlds import KAZ, RUS, a_treaty, a_world, after, some_terms

BRIEF = (run_clauses, read_conditions, open_board)


def an_article(kind: str, by: SeatId = RUS, to: SeatId = KAZ, **p: object) -> Clause:
    """Return an article by which one seat promises something to another."""
    return Clause(article=1, kind=kind, by=(by,), to=(to,), p=p)  # type: ignore[arg-type]


def an_article_of_all(kind: str, **p: object) -> Clause:
    """Return an article by which all parties promise something to each other."""
    return Clause(article=1, kind=kind, p=p)  # type: ignore[arg-type]


def in_force(*clauses: Clause, form: Form = "treaty", **fields: object) -> World:
    """Return a world in Brief of turn 1 with these articles in force from now on."""
    fields = {"phase": "brief", **fields}
    return a_world(a_treaty(*clauses, form=form), **fields)


def briefed(world: World) -> World:
    """Return the world after the clauses' part of Brief."""
    return after(engine.change(world, phase="brief"), *BRIEF)


def closed(world: World) -> World:
    """Return the world after the clauses' part of Review."""
    return after(world, close_clauses)


def the_duty(world: World, article: int = 1) -> Duty:
    """Return the first duty of an article."""
    return next(duty for duty in duties(world) if duty.article == article)


def rows(world: World, *obligors: SeatId) -> tuple[Obligation, ...]:
    """Return the rows of the ledger as they stand, of some obligors or of all."""
    return tuple(
        row
        for duty in duties(world)
        for row in duty.kind.obligations(world, duty)
        if not obligors or row.obligor in obligors
    )


def broken(world: World, *obligors: SeatId) -> tuple[tuple[str, str], ...]:
    """Return obligor and grade of every promise that is not kept."""
    return tuple((row.obligor, row.grade) for row in rows(world, *obligors) if not row.kept)


def a_year_later(world: World, years: int = 1) -> World:
    """Return the world some turns later, with the last rows filed."""
    return engine.change(
        world,
        turn=Turn(world.turn + years),
        obligations_last=rows(world),
        launch_log=(*world.launch_log, *world.launches),
        launches=(),
    )


def sheet(world: World, seat: SeatId, **orders: object) -> World:
    """Return the world with an order sheet of a seat."""
    written = OrderSheet(**orders)  # type: ignore[arg-type]
    return engine.change(world, sheets={**world.sheets, seat: written})


def a_flight(seat: SeatId = RUS, **fields: object) -> Launch:
    """Return a successful launch of communication satellites from Site 31 in the spring."""
    given: dict[str, object] = {
        "turn": Turn(1),
        "quarter": 2,
        "seat": seat,
        "provider": RUS,
        "vehicle": VehicleId("soyuz_2"),
        "payload": PayloadId("comms"),
        "shell": "MID",
        "pad": PadId("site_31"),
        "slot": SlotId("site_31/1/2/a"),
        "outcome": "success",
        "satellites": 10,
    }
    return Launch(**{**given, **fields})  # type: ignore[arg-type]


def flown(world: World, *flights: Launch) -> World:
    """Return the world in which these launches took place, each followed by its articles."""
    for flight in flights:
        world = engine.change(world, launches=(*world.launches, flight))
        for duty in duties(world):
            world = engine.fold(world, tuple(duty.kind.after_launch(world, duty, flight)))
    return world


def with_slots(world: World, wanted: Iterable[str], **fields: object) -> World:
    """Return the world with some fields of these slots replaced."""
    changed: dict[SlotId, Slot] = {
        SlotId(name): msgspec.structs.replace(world.slots[SlotId(name)], **fields)
        for name in wanted
    }
    return engine.change(world, slots={**world.slots, **changed})


def tallied(world: World, seat: SeatId, **fields: object) -> World:
    """Return the world with a tally of a seat for this turn."""
    tally = Tally(**fields)  # type: ignore[arg-type]
    return engine.change(world, tallies={**world.tallies, seat: tally})


def with_treaty(world: World, treaty: Treaty) -> World:
    """Return the world with one more treaty."""
    return engine.change(world, treaties={**world.treaties, treaty.id: treaty})


def an_outlook(world: World, seat: SeatId) -> Outlook:
    """Return what a seat may count on."""
    return outlook(seat_sight(world, seat))


def forecast(world: World, seat: SeatId, clause: Clause, form: Form = "treaty") -> Forecast:
    """Return what an article between the first two seats would change for a seat."""
    terms = some_terms(clause, form=form)
    return kind_of(clause).forecast(an_outlook(world, seat), clause, terms)


def worth(world: World, seat: SeatId, clause: Clause) -> int:
    """Return what an article between the first two seats is worth to a seat (k$)."""
    return kind_of(clause).worth_to(an_outlook(world, seat), clause, some_terms(clause))


def faults(clause: Clause, world: World, form: Form = "treaty") -> set[str]:
    """Return the keys of everything wrong with an article."""
    terms = some_terms(clause, form=form)
    return {key for key, _ in kind_of(clause).check(clause, terms, world)}
