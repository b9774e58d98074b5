"""Small worlds and short moves for tests: a world, a treaty, a play, a refusal."""

from collections.abc import Iterable
from typing import TypeVar

import msgspec

from game.model.ground import Ground, Pad
from game.model.ids import Money, PadId, PayloadId, SeatId, TreatyId, Turn, VehicleId, million
from game.model.orbit import BandState, Cohort, Sky, SkyRecord
from game.model.seats import Seat, Technology
from game.model.treaties import Clause, Form, Signature, State, Terms, Treaty, Version, Visibility
from game.model.vehicles import Library, Payload, Vehicle
from game.model.world import ScenarioStamp, Settings, World
from game.rules import engine
from game.rules.engine import Command, Event, Refusal, Step

KAZ, RUS, EUR, COM = SeatId("KAZ"), SeatId("RUS"), SeatId("EUR"), SeatId("COM")
T = TypeVar("T", bound=Event)
SEATS = (KAZ, RUS, EUR, COM)


def a_seat(seat: SeatId, **fields: object) -> Seat:
    """Return a seat with 100 $M, level trust in everybody and no special gifts."""
    given: dict[str, object] = {
        "id": seat,
        "name": {"en": str(seat)},
        "is_state": seat != COM,
        "income": million(50),
        "cash": million(100),
        "start_cash": million(100),
        "technology": Technology(crew=1) if seat == RUS else Technology(),
        "vehicles": (VehicleId("soyuz_2"), VehicleId("proton_m")) if seat == RUS else (),
        "home_slots": 2,
        "home_surcharge": million(10),
        "tracking": 2 if seat in (RUS, EUR) else 0,
        "trust": {other: 500 for other in SEATS if other != seat},
        "objectives": {"services": 50, "wealth": 50},
    }
    return Seat(**{**given, **fields})  # type: ignore[arg-type]


SOYUZ = Vehicle(
    id=VehicleId("soyuz_2"),
    name={"en": "Soyuz-2"},
    provider=RUS,
    launch_class="medium",
    price=million(46),
    success=979,
    crew=True,
    pads=(PadId("site_31"), PadId("light")),
)
PROTON = Vehicle(
    id=VehicleId("proton_m"),
    name={"en": "Proton-M"},
    provider=RUS,
    launch_class="heavy",
    price=million(46),
    success=912,
    toxic=True,
    propellant_tonnes=600,
    pads=(PadId("proton"),),
)
COMMS = Payload(
    id=PayloadId("comms"),
    name={"en": "Communications"},
    shells=("MID", "LOW"),
    launch_class="medium",
    price=million(10),
    satellites=10,
    corridor="C51",
    services=100,
)
CREW = Payload(
    id=PayloadId("crew_flight"),
    name={"en": "Crew"},
    shells=("LOW",),
    launch_class="medium",
    price=million(60),
    corridor="C51",
    needs={"crew": 1},
    prestige=4,
    purpose="crew",
)
SCIENCE = Payload(
    id=PayloadId("earth_obs"),
    name={"en": "Earth observation"},
    shells=("MID",),
    launch_class="medium",
    price=million(14),
    satellites=5,
    corridor="POLAR",
    services=100,
    science=2,
    reputation=1,
)


def a_library() -> Library:
    """Return two vehicles and three payloads."""
    return Library(
        vehicles={v.id: v for v in (SOYUZ, PROTON)},
        payloads={p.id: p for p in (COMMS, CREW, SCIENCE)},
    )


def a_ground(**fields: object) -> Ground:
    """Return three pads: site_31 (12 a year), proton (8) and light (4)."""
    pads = (
        Pad(
            id=PadId("site_31"),
            name={"en": "Site 31"},
            launch_class="medium",
            base_slots=12,
            condition=700,
            vehicles=(VehicleId("soyuz_2"),),
            crew=True,
        ),
        Pad(
            id=PadId("proton"),
            name={"en": "Proton pads"},
            launch_class="heavy",
            base_slots=8,
            condition=600,
            vehicles=(VehicleId("proton_m"),),
        ),
        Pad(
            id=PadId("light"),
            name={"en": "Light pad"},
            launch_class="medium",
            base_slots=4,
            condition=650,
            vehicles=(VehicleId("soyuz_2"),),
            open_to_mini=True,
            reserve=million(6),
        ),
    )
    given: dict[str, object] = {"host": KAZ, "tenant": RUS, "pads": {pad.id: pad for pad in pads}}
    return Ground(**{**given, **fields})  # type: ignore[arg-type]


def a_sky(**fields: object) -> Sky:
    """Return a sky at the index of January 2023, with ten comms satellites for each seat."""
    cohorts = tuple(
        Cohort(owner=seat, payload=PayloadId("comms"), shell="MID", launched=Turn(0), count=10)
        for seat in SEATS
    )
    band = BandState(index=1000, health=1000, fragments=6378, derelicts=1495)
    given: dict[str, object] = {
        "record": SkyRecord(year=2023),
        "bands": {"LOW": band, "MID": band, "HIGH": band},
        "cohorts": cohorts,
    }
    return Sky(**{**given, **fields})  # type: ignore[arg-type]


def a_world(*treaties: Treaty, **fields: object) -> World:
    """Return a world of four seats in Negotiate of turn 1, with these treaties."""
    given: dict[str, object] = {
        "room": "test",
        "seed": "seed",
        "scenario": ScenarioStamp(id="test", title={"en": "Test"}),
        "settings": Settings(turns=8),
        "library": a_library(),
        "turn": Turn(1),
        "phase": "negotiate",
        "seats": {seat: a_seat(seat) for seat in SEATS},
        "ground": a_ground(),
        "sky": a_sky(),
        "treaties": {treaty.id: treaty for treaty in treaties},
    }
    return World(**{**given, **fields})  # type: ignore[arg-type]


def with_seat(world: World, seat: SeatId, **fields: object) -> World:
    """Return the world with some fields of one seat replaced."""
    changed = msgspec.structs.replace(world.seats[seat], **fields)
    return engine.change(world, seats={**world.seats, seat: changed})


def some_terms(
    *clauses: Clause, parties: tuple[SeatId, ...] = (KAZ, RUS), **fields: object
) -> Terms:
    """Return a text of these clauses, numbered from 1."""
    numbered = tuple(
        msgspec.structs.replace(clause, article=number)
        for number, clause in enumerate(clauses, start=1)
    )
    given: dict[str, object] = {
        "title": "Test treaty",
        "depositary": parties[0],
        "parties": parties,
        "clauses": numbered,
    }
    return Terms(**{**given, **fields})  # type: ignore[arg-type]


def a_treaty(
    *clauses: Clause,
    parties: tuple[SeatId, ...] = (KAZ, RUS),
    name: str = "t-1",
    state: State = "in_force",
    form: Form = "treaty",
    visibility: Visibility = "public",
    **fields: object,
) -> Treaty:
    """Return a treaty of these clauses, in force since turn 1 unless said otherwise."""
    terms = some_terms(*clauses, parties=parties, form=form, visibility=visibility)
    signature = Signature(version=1, turn=Turn(0), hash=engine.digest(terms))
    binding = state in ("in_force", "amending", "suspended", "in_breach")
    given: dict[str, object] = {
        "id": TreatyId(name),
        "state": state,
        "proposer": parties[0],
        "versions": (Version(number=1, author=parties[0], terms=terms, turn=Turn(0)),),
        "offered_turn": Turn(0),
        "signatures": dict.fromkeys(parties, signature) if binding else {},
        "signed_turn": Turn(0) if binding else None,
        "bound": parties if binding else (),
        "force_turn": Turn(1) if binding else None,
    }
    return Treaty(**{**given, **fields})  # type: ignore[arg-type]


def play(world: World, *commands: Command) -> World:
    """Play commands one after another; a refusal fails the test and says why."""
    for command in commands:
        outcome = engine.play(world, command)
        assert not isinstance(outcome, Refusal), f"{command} refused: {outcome}"
        world = outcome.world
    return world


def refusal(world: World, command: Command) -> str:
    """Return the key with which a command is refused; acceptance fails the test."""
    outcome = engine.play(world, command)
    assert isinstance(outcome, Refusal), f"{command} was accepted"
    return outcome.key


def events_of(world: World, *steps: Step) -> tuple[Event, ...]:
    """Return what follows from steps of a phase."""
    return tuple(engine.follow(world, steps))


def after(world: World, *steps: Step) -> World:
    """Return the world after steps of a phase."""
    return engine.fold(world, events_of(world, *steps))


def cash(world: World, seat: SeatId) -> Money:
    """Return a seat's purse (k$)."""
    return world.seats[seat].cash


def of_type(events: Iterable[Event], wanted: type[T]) -> tuple[T, ...]:
    """Return the events of one type."""
    return tuple(event for event in events if isinstance(event, wanted))
