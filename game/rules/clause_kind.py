"""What every kind of clause can answer. Nobody asks "which kind are you?"; the rules ask questions.

Each file of ``game/rules/clauses`` defines one subclass of ``ClauseKind`` and lists it as ``KIND``.
It says only what it does; every other question is answered by silence.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Literal

from game.model.compliance import Finding, Monitor, Obligation
from game.model.ids import Account, Money, PadId, SeatId, SlotId, Turn, VehicleId
from game.model.launches import Launch, OrderSheet, PoolRule
from game.model.outlook import Forecast, Outlook
from game.model.treaties import ALL, Clause, Grade, Parameter, Terms, Treaty
from game.model.world import World
from game.rules.answers import Arbitration, Joint, Obstacle, Punishment, SkyPromise, SlotClaim
from game.rules.duties.worth import worth
from game.rules.engine import Event
from game.rules.parameters import ParameterKind, defaults, faults
from game.rules.sky.fast_sky import Habits

if TYPE_CHECKING:
    from game.rules.kinds import Duty

Enforcement = Literal["auto", "gate", "audit", "vote"]


class ClauseKind:
    """One kind of clause. Subclasses override what they do; everything else is silence."""

    name: ClassVar[str]
    """The file's stem."""
    icon: ClassVar[str] = "file-signature"
    """Name of the icon on its card."""
    purpose: ClassVar[str] = "general"
    clause_set: ClassVar[int] = 30
    """12 first lesson, 22 standard, 30 all."""
    enforcement: ClassVar[Enforcement] = "auto"
    monitors: ClassVar[tuple[Monitor, ...]] = ("P",)
    places: ClassVar[tuple[str, ...]] = ()
    """Where an inspection can see a breach."""
    grade: ClassVar[Grade] = "minor"
    """The ordinary grade of a breach."""
    open_only: ClassVar[bool] = False
    """Refused in secret and announced texts, because its effects show on public boards."""
    reservable: ClassVar[bool] = False
    in_contract: ClassVar[bool] = False
    nests: ClassVar[bool] = False
    """Carries inner clauses under a condition."""
    single: ClassVar[bool] = False
    """One obligor and one beneficiary at most."""
    calming: ClassVar[bool] = False
    """A public treaty with such a clause lowers world tension a little every turn."""
    lends_derelicts: ClassVar[bool] = False
    """Obligors let each other's tugs take their derelicts down."""
    makes_liable: ClassVar[bool] = False
    """Whoever breaks it is at fault for damage by its debris."""
    settles_claims: ClassVar[bool] = False
    """A payment by it may settle what somebody claims after a crash."""
    exchanges: ClassVar[bool] = False
    """Technology or people go from one side to the other; export restrictions stop it."""
    echoes: ClassVar[tuple[str, ...]] = ()
    """Resolutions of the United Nations that ask for the same."""
    depth: ClassVar[dict[str, Literal["more", "less"]]] = {}
    """Which direction of a number is the stronger promise."""
    parameters: ClassVar[tuple[ParameterKind, ...]] = ()

    def value(self, clause: Clause, name: str) -> Parameter:
        """Return a parameter of a clause of this kind, or the default."""
        if name in clause.p:
            return clause.p[name]
        return self._defaults[name]

    @cached_property
    def _defaults(self) -> dict[str, Parameter]:
        """Every parameter at its default."""
        return defaults(self.parameters)

    @cached_property
    def named(self) -> dict[str, ParameterKind]:
        """Every parameter by its name."""
        return {parameter.name: parameter for parameter in self.parameters}

    def number(self, clause: Clause, name: str) -> int:
        """Return a whole-number parameter of a clause of this kind."""
        value = self.value(clause, name)
        if not isinstance(value, int):
            raise TypeError(f"{self.name}.{name} is not a number")
        return value

    def check(self, clause: Clause, terms: Terms, world: World) -> Iterator[tuple[str, str]]:
        """Yield (refusal key, parameter) for everything wrong with a clause in a text."""
        yield from faults(self.named, clause.p)
        sides = (clause.by, clause.to)
        if self.single and any(len(side) != 1 or ALL in side for side in sides):
            yield "treaty.one_to_one", "by"

    def each_turn(self, world: World, duty: "Duty") -> Iterator[Event]:
        """Yield what the clause does by itself at Brief."""
        yield from ()

    def at_force(self, world: World, duty: "Duty") -> Iterator[Event]:
        """Yield what it does once, when the text enters into force."""
        yield from ()

    def after_launch(self, world: World, duty: "Duty", launch: Launch) -> Iterator[Event]:
        """Yield what it does after one launch of this turn (fees, rides, crash payments)."""
        yield from ()

    def at_review(self, world: World, duty: "Duty") -> Iterator[Event]:
        """Yield what it does when the turn is closed (sanctions, liability)."""
        yield from ()

    def controls(self, world: World, duty: "Duty", pad: PadId) -> SeatId | None:
        """Return who controls a pad because of this clause."""
        return None

    def claims(self, world: World, duty: "Duty") -> Iterator[SlotClaim]:
        """Yield the slots that this clause guarantees this turn."""
        yield from ()

    def hands_over(self, clause: Clause) -> tuple[SlotId, ...]:
        """Return the slots of this year that change hands by a clause."""
        return ()

    def given(self, world: World, duty: "Duty", seat: SeatId) -> int:
        """Return how many slots a seat without pads gives away out of its own quota this turn."""
        return 0

    def slot_share(self, world: World, duty: "Duty", pad: PadId) -> int | None:
        """Return the host's percent of slot prices at a pad."""
        return None

    def pool(self, world: World, duty: "Duty", pad: PadId) -> tuple[int, PoolRule, Money] | None:
        """Return (percent of the controller's rest, rule, reserve) that goes to the pool."""
        return None

    def pool_split(self, world: World, duty: "Duty", pad: PadId) -> dict[Account, int] | None:
        """Return the percent of pool sales at a pad that each account receives."""
        return None

    def forfeits(self, world: World, duty: "Duty") -> Iterator[tuple[SeatId, int]]:
        """Yield how many guaranteed slots a seat loses to the pool this turn."""
        yield from ()

    def priority(self, world: World, duty: "Duty") -> tuple[str, ...]:
        """Return the order in which purposes of launches are served."""
        return ()

    def closed(self, world: World, duty: "Duty", corridor: str, quarter: int) -> bool:
        """Return whether the clause closes a corridor in a quarter of this turn."""
        return False

    def riders(self, world: World, duty: "Duty", launch: Launch) -> Iterator[SeatId]:
        """Yield the seats whose payload or cosmonaut must ride on a launch (before it flies).

        What a ride gives its guest is booked by the launch itself; the clause books the price.
        """
        yield from ()

    def joint(self, world: World, duty: "Duty") -> Joint | None:
        """Return the venture that the clause runs; its costs are drawn in Launch."""
        return None

    def upkeep(self, world: World, duty: "Duty") -> Iterator[tuple[SeatId, Money]]:
        """Yield what each obligor should spend on the pads this turn (paid in Launch)."""
        yield from ()

    def inquiry(self, world: World, duty: "Duty") -> bool:
        """Return whether crashes are looked into together, which softens them for the steppe."""
        return False

    def answers_crash(self, world: World, duty: "Duty", launch: Launch) -> bool:
        """Return whether the clause says what is paid for a crash."""
        return False

    def liable(self, world: World, duty: "Duty", owner: SeatId, victim: SeatId) -> bool:
        """Return whether the clause says what an owner of debris pays to its victim."""
        return False

    def compensates(
        self, world: World, duty: "Duty", owner: SeatId, claim: Mapping[SeatId, int]
    ) -> Iterator[Event]:
        """Yield what an owner pays for satellites that it destroyed by its own fault.

        ``claim`` gives the satellites of each victim in thousandths.
        """
        yield from ()

    def matters(self, duty: "Duty") -> tuple[str, ...]:
        """Return the matters on which a joint board of the clause votes."""
        return ()

    def conduct(self, world: World, duty: "Duty", seat: SeatId) -> SkyPromise | None:
        """Return what the clause promises about the sky for an obligor."""
        return None

    def gate(
        self, world: World, duty: "Duty", seat: SeatId, sheet: OrderSheet
    ) -> Iterator[Obstacle]:
        """Yield what on an obligor's sheet would break the clause."""
        yield from ()

    def obligations(self, world: World, duty: "Duty") -> Iterator[Obligation]:
        """Yield the rows of the obligation ledger for this turn (at Review)."""
        yield from ()

    def punishment(self, world: World, duty: "Duty", finding: Finding) -> Punishment | None:
        """Return the sanction that this article attaches to a confirmed, uncured finding."""
        return None

    def arbitration(self, world: World, duty: "Duty") -> Arbitration | None:
        """Return who decides contested findings of the treaty."""
        return None

    def visits(self, world: World, duty: "Duty", inspector: SeatId, place: str) -> int:
        """Return how many visits a year each obligor accepts from this inspector at a place."""
        return 0

    def over(self, world: World, treaty: Treaty, clause: Clause) -> bool:
        """Return whether the clause says that the lease of its text has run out."""
        return False

    def years_left(self, world: World, duty: "Duty") -> int | None:
        """Return for how many turns, this one included, a lease still runs."""
        return None

    def calls(self, world: World, duty: "Duty") -> str | None:
        """Return the incident that the clause brings about in this Brief."""
        return None

    def bars(self, world: World, duty: "Duty", vehicle: VehicleId) -> bool:
        """Return whether the site takes no further flight of a vehicle from guests this turn."""
        return False

    def right_of_way(self, world: World, duty: "Duty") -> str | None:
        """Return who gives way when two satellites meet: smaller, uncrewed or later."""
        return None

    def purse(self, world: World, duty: "Duty", use: str) -> Account | None:
        """Return the fund that pays for removal, tracking or compensation."""
        return None

    def bloc(self, world: World, duty: "Duty", seat: SeatId) -> str | None:
        """Return the lunar bloc that the clause makes an obligor a member of."""
        return None

    def habits(self, clause: Clause, habits: Habits) -> Habits:
        """Return how an obligor would treat the sky; ``sky_forecast`` reckons with it."""
        return habits

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Return what the clause changes for the outlook's seat over three turns."""
        return Forecast()

    def worth_to(self, outlook: Outlook, clause: Clause, terms: Terms) -> int:
        """Return what the clause is worth to the outlook's seat: k$ over three turns."""
        return worth(self.forecast(outlook, clause, terms), outlook)

    def example(self) -> Clause:
        """Return a plausible clause of this kind between KAZ and RUS."""
        return Clause(article=1, kind=self.name, p=defaults(self.parameters))

    def row(
        self, world: World, duty: "Duty", obligor: SeatId, due: int, done: int, unit: str
    ) -> Obligation:
        """Return a row of the ledger with this kind's monitors, places and grade.

        A promise not to do something has nothing due, and every offence counts as one less done.
        """
        return Obligation(
            turn=Turn(world.turn),
            treaty=duty.treaty,
            article=duty.article,
            kind=self.name,
            obligor=obligor,
            due=due,
            done=done,
            unit=unit,
            monitors=self.monitors,
            grade=self.grade,
            victims=duty.towards(world, obligor),
            places=self.places,
        )
