"""Vehicles, payloads and ground projects: what can be bought, as tabled in the library."""

from typing import Literal

from game.model.asteroid import Mission
from game.model.ids import Money, PadId, PayloadId, Permille, ProjectId, SeatId, Shell, VehicleId
from game.model.values import Text, Value

LaunchClass = Literal["mini", "medium", "heavy"]
CLASS_ORDER: tuple[LaunchClass, ...] = ("mini", "medium", "heavy")
Corridor = Literal["C51", "C65", "POLAR", "ANY"]


class Vehicle(Value, frozen=True, kw_only=True):
    """A launch vehicle."""

    id: VehicleId
    name: Text
    provider: SeatId
    launch_class: LaunchClass
    price: Money
    success: Permille
    success_first: Permille | None = None
    """Success of the first three flights, where it differs."""
    toxic: bool = False
    propellant_tonnes: int = 0
    """Toxic propellant on board at launch, tonnes; read by the crash clause."""
    reusable: bool = False
    crew: bool = False
    pads: tuple[PadId, ...] = ()
    """Pads of the shared site it may fly from; every provider also flies from its home."""
    any_home: bool = False
    """Flies from the home range of whoever buys it as well."""
    source: str = ""


class Payload(Value, frozen=True, kw_only=True):
    """A kind of payload: what it costs, where it goes, what it gives."""

    id: PayloadId
    name: Text
    shells: tuple[Shell, ...]
    launch_class: LaunchClass
    price: Money
    satellites: int = 0
    corridor: Corridor = "ANY"
    needs: dict[str, int] = {}
    """Technology levels the seat needs, e.g. {"crew": 1}."""
    services: int = 0
    """Earning weight of one unit in percent (100 = one comms unit)."""
    yearly_income: Money = Money(0)
    """Fixed income a turn while it is in service (a relay)."""
    tracking: int = 0
    """Sensors for the own tracking network."""
    removals: int = 0
    """Removal units a turn for each level of removal technology (a tug)."""
    running: Money = Money(0)
    """Running cost a turn while it is in service."""
    life: int = 5
    """Turns in service."""
    modules: int = 0
    """Modules for the lunar programme of the own bloc."""
    defence: int = 0
    """Points of planetary-defence readiness."""
    approval: int = 0
    """Points of approval at home for two turns."""
    prestige: int = 0
    science: int = 0
    science_yearly: int = 0
    education: int = 0
    reputation: int = 0
    """Points (not tenths) of world reputation."""
    mission: Mission = ""
    """What it does about an asteroid."""
    purpose: Literal["crew", "rescue", "planetary_defence", "science", "state", "commercial"] = (
        "commercial"
    )
    source: str = ""


class Project(Value, frozen=True, kw_only=True):
    """A kind of ground project."""

    id: ProjectId
    name: Text
    price: Money
    turns: int
    repeatable: bool = False
    stage: bool = False
    """One of the three stages of Baiterek."""
    needs_stages: int = 0
    """Stages of Baiterek that must be complete before it can start."""
    quarter_slots: int = 0
    """Slots a quarter added at one open pad."""
    twice: bool = False
    """The pad it opens lets mini and reusable vehicles fly twice on one slot."""
    excludes: tuple[ProjectId, ...] = ()
    opens_pad: PadId | None = None
    """Pad that opens when the project (or the last stage of it) is complete."""
    pad_slots: int = 0
    steppe: int = 0
    """Points added to steppe health when complete."""
    prestige: int = 0
    education: int = 0
    science_yearly: int = 0
    education_yearly: int = 0
    reputation_yearly: int = 0
    influence_yearly: int = 0
    tourism: Money = Money(0)
    """Income a turn once complete."""
    source: str = ""


class Library(Value, frozen=True, kw_only=True):
    """The tables a room plays by; they travel with the room so that a replay never changes."""

    vehicles: dict[VehicleId, Vehicle] = {}
    payloads: dict[PayloadId, Payload] = {}
    projects: dict[ProjectId, Project] = {}
