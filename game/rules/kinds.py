"""What every kind of clause can answer, and the clauses that run right now.

Nobody asks "which kind are you?": the rules ask a clause in force (a ``Duty``) a question, and its
kind answers or stays silent. Each file of ``game/rules/clauses`` defines one subclass of
``ClauseKind`` and lists it as ``KIND``.
"""

from collections.abc import Iterator
from functools import cache
from typing import ClassVar, Literal

from game import catalogue
from game.model.compliance import Finding, Monitor, Obligation, Sanction
from game.model.ids import Account, Money, PadId, SeatId, SlotId, TreatyId, Turn
from game.model.launches import Launch, OrderSheet, PoolRule
from game.model.outlook import Forecast, Outlook
from game.model.treaties import (
    ALL,
    BINDING,
    HOST,
    Clause,
    Grade,
    Parameter,
    Terms,
    Treaty,
    VotingRule,
)
from game.model.values import Value
from game.model.world import World
from game.rules.engine import Event
from game.rules.parameters import ParameterKind, defaults, faults

Enforcement = Literal["auto", "gate", "audit", "vote"]


class Duty(Value, frozen=True, kw_only=True):
    """A clause that is in force this turn, with everybody named."""

    treaty: TreatyId
    article: int
    clause: Clause
    obligors: tuple[SeatId, ...]
    """Bound seats that promise."""
    beneficiaries: tuple[SeatId, ...]
    """Bound seats that it is promised to."""
    bound: tuple[SeatId, ...]
    """Every seat for which the treaty is in force."""
    depositary: SeatId
    force_turn: Turn
    """First turn of the treaty in force."""
    public: bool

    @property
    def kind(self) -> "ClauseKind":
        """Return the kind that answers for this clause."""
        return kind_of(self.clause)

    def value(self, name: str) -> Parameter:
        """Return a parameter, or its kind's default where the text leaves it out."""
        return self.kind.value(self.clause, name)

    def number(self, name: str) -> int:
        """Return a whole-number parameter."""
        value = self.value(name)
        if not isinstance(value, int):
            raise TypeError(f"{self.clause.kind}.{name} is not a number")
        return value

    def word(self, name: str) -> str:
        """Return a parameter that is one word."""
        return str(self.value(name))

    def words(self, name: str) -> tuple[str, ...]:
        """Return a parameter that is a list of words."""
        value = self.value(name)
        if not isinstance(value, tuple):
            raise TypeError(f"{self.clause.kind}.{name} is not a list")
        return value


class SlotClaim(Value, frozen=True, kw_only=True):
    """Slots that a clause guarantees to a seat (or to the pool) this turn."""

    owner: SeatId | None
    """None: the pool."""
    slots: int
    pads: tuple[PadId, ...]
    """Allowed pads; empty: any."""
    quarters: tuple[int, ...] = ()
    price: Money = Money(0)
    first_choice: bool = False
    treaty: TreatyId
    article: int


class Obstacle(Value, frozen=True, kw_only=True):
    """Something on an order sheet that would break an article."""

    treaty: TreatyId
    article: int
    kind: str
    where: str = ""
    """Which order: a payload, a slot, a corridor."""


class SkyPromise(Value, frozen=True, kw_only=True):
    """What a clause promises about the sky for one obligor; read by the debris model's traffic."""

    disposal_rate: int | None = None
    """Promised percent."""
    disposal_years: int | None = None
    passivation: bool = False
    tracking_level: int | None = None
    notify: bool = False
    bodies: bool = False


class Punishment(Value, frozen=True, kw_only=True):
    """A sanction that an article attaches to a confirmed finding, and the vote that it needs."""

    sanction: Sanction
    vote: VotingRule | Literal["automatic"] = "automatic"


class Arbitration(Value, frozen=True, kw_only=True):
    """Who decides a contested finding, and until when."""

    body: Literal["un", "kaz", "panel"]
    binding: bool = True
    deadline: int = 1
    """Turns after the contest."""


class Joint(Value, frozen=True, kw_only=True):
    """A venture of several seats: a ground project or a payload, who pays and who gains."""

    project: str
    """Id of a ground project or a payload, or ``lunar_programme``."""
    lead: SeatId
    costs: dict[SeatId, int]
    """Percent of the price."""
    benefits: dict[SeatId, int]
    """Percent of points, slots and income."""


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
    depth: ClassVar[dict[str, Literal["more", "less"]]] = {}
    """Which direction of a number is the stronger promise."""
    parameters: ClassVar[tuple[ParameterKind, ...]] = ()

    def value(self, clause: Clause, name: str) -> Parameter:
        """Return a parameter of a clause of this kind, or the default."""
        if name in clause.p:
            return clause.p[name]
        return defaults(self.parameters)[name]

    def check(self, clause: Clause, terms: Terms, world: World) -> Iterator[tuple[str, str]]:
        """Yield (refusal key, parameter) for everything wrong with a clause in a text."""
        yield from faults(self.parameters, clause.p)

    def each_turn(self, world: World, duty: Duty) -> Iterator[Event]:
        """Yield what the clause does by itself at Brief."""
        yield from ()

    def at_force(self, world: World, duty: Duty) -> Iterator[Event]:
        """Yield what it does once, when the text enters into force."""
        yield from ()

    def after_launch(self, world: World, duty: Duty, launch: Launch) -> Iterator[Event]:
        """Yield what it does after one launch of this turn (fees, rides, crash payments)."""
        yield from ()

    def at_review(self, world: World, duty: Duty) -> Iterator[Event]:
        """Yield what it does when the turn is closed (sanctions, liability)."""
        yield from ()

    def controls(self, world: World, duty: Duty, pad: PadId) -> SeatId | None:
        """Return who controls a pad because of this clause."""
        return None

    def claims(self, world: World, duty: Duty) -> Iterator[SlotClaim]:
        """Yield the slots that this clause guarantees this turn."""
        yield from ()

    def slot_share(self, world: World, duty: Duty, pad: PadId) -> int | None:
        """Return the host's percent of slot prices at a pad."""
        return None

    def pool(self, world: World, duty: Duty, pad: PadId) -> tuple[int, PoolRule, Money] | None:
        """Return (percent of the controller's rest, rule, reserve) that goes to the pool."""
        return None

    def pool_split(self, world: World, duty: Duty, pad: PadId) -> dict[Account, int] | None:
        """Return the percent of pool sales at a pad that each account receives."""
        return None

    def forfeits(self, world: World, duty: Duty) -> Iterator[tuple[SeatId, int]]:
        """Yield how many guaranteed slots a seat loses to the pool this turn."""
        yield from ()

    def priority(self, world: World, duty: Duty) -> tuple[str, ...]:
        """Return the order in which purposes of launches are served."""
        return ()

    def closed(self, world: World, duty: Duty, corridor: str, quarter: int) -> bool:
        """Return whether the clause closes a corridor in a quarter of this turn."""
        return False

    def riders(self, world: World, duty: Duty, launch: Launch) -> Iterator[SeatId]:
        """Yield the seats whose payload or cosmonaut must ride on a launch (before it flies).

        What a ride gives its guest is booked by the launch itself; the clause books the price.
        """
        yield from ()

    def joint(self, world: World, duty: Duty) -> "Joint | None":
        """Return the venture that the clause runs; its costs are drawn in Launch."""
        return None

    def upkeep(self, world: World, duty: Duty) -> Iterator[tuple[SeatId, Money]]:
        """Yield what each obligor should spend on the pads this turn (paid in Launch)."""
        yield from ()

    def inquiry(self, world: World, duty: Duty) -> bool:
        """Return whether crashes are looked into together, which softens them for the steppe."""
        return False

    def conduct(self, world: World, duty: Duty, seat: SeatId) -> SkyPromise | None:
        """Return what the clause promises about the sky for an obligor."""
        return None

    def gate(self, world: World, duty: Duty, seat: SeatId, sheet: OrderSheet) -> Iterator[Obstacle]:
        """Yield what on an obligor's sheet would break the clause."""
        yield from ()

    def obligations(self, world: World, duty: Duty) -> Iterator[Obligation]:
        """Yield the rows of the obligation ledger for this turn (at Review)."""
        yield from ()

    def punishment(self, world: World, duty: Duty, finding: Finding) -> Punishment | None:
        """Return the sanction that this article attaches to a confirmed, uncured finding."""
        return None

    def arbitration(self, world: World, duty: Duty) -> Arbitration | None:
        """Return who decides contested findings of the treaty."""
        return None

    def visits(self, world: World, duty: Duty, inspector: SeatId, place: str) -> int:
        """Return how many visits a year each obligor accepts from this inspector at a place."""
        return 0

    def forecast(self, outlook: Outlook, clause: Clause, terms: Terms) -> Forecast:
        """Return what the clause changes for the outlook's seat over three turns."""
        return Forecast()

    def example(self) -> Clause:
        """Return a plausible clause of this kind between KAZ and RUS."""
        return Clause(article=1, kind=self.name, p=defaults(self.parameters))

    def row(
        self, world: World, duty: Duty, obligor: SeatId, due: int, done: int, unit: str
    ) -> Obligation:
        """Return a row of the ledger with this kind's monitors, places and grade."""
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
            victims=tuple(seat for seat in duty.beneficiaries if seat != obligor),
            places=self.places,
        )


@cache
def kinds() -> dict[str, ClauseKind]:
    """Return every kind by name."""
    return {stem: module.KIND for stem, module in catalogue.modules("game.rules.clauses").items()}


def kind_of(clause: Clause) -> ClauseKind:
    """Return the kind of a clause; KeyError means an unchecked text got this far (a bug)."""
    return kinds()[clause.kind]


def duties(world: World) -> tuple[Duty, ...]:
    """Return the clauses in force this turn, oldest treaty first, then by article.

    Treaties of one turn keep the order in which they entered into force. An if-then article that
    has fired also gives its inner clauses, under its own article number.
    """
    running = (treaty for treaty in world.treaties.values() if treaty.state in BINDING)
    by_age = sorted(running, key=lambda treaty: treaty.force_turn or 0)
    return tuple(duty for treaty in by_age for duty in duties_of(world, treaty))


def duties_of(world: World, treaty: Treaty) -> Iterator[Duty]:
    """Yield the clauses of one treaty that run this turn."""
    for clause in treaty.terms.clauses:
        if not _runs_now(world, clause):
            continue
        yield _duty(world, treaty, clause, clause.article)
        if treaty.triggered.get(str(clause.article), 0) >= world.turn:
            for inner in clause.then:
                yield _duty(world, treaty, inner, clause.article)


def obligors_towards(treaty: Treaty, article: int, obligor: SeatId, victim: SeatId) -> bool:
    """Return whether an article runs between two bound seats (reservations, suspensions)."""
    if article in treaty.reservations.get(obligor, ()):
        return False
    if article in treaty.reservations.get(victim, ()):
        return False
    if victim in treaty.objections.get(obligor, ()) or obligor in treaty.objections.get(victim, ()):
        return False
    return not any(
        rest.article == article and rest.by == obligor and rest.towards == victim
        for rest in treaty.suspensions
    )


def _runs_now(world: World, clause: Clause) -> bool:
    """Return whether the clause's own time has come and not gone."""
    begun = clause.from_turn is None or clause.from_turn <= world.turn
    return begun and (clause.to_turn is None or world.turn <= clause.to_turn)


def _duty(world: World, treaty: Treaty, clause: Clause, article: int) -> Duty:
    """Return a clause of a treaty with its seats named."""
    obligors = _named(world, clause.by, treaty)
    running = tuple(seat for seat in obligors if article not in treaty.reservations.get(seat, ()))
    return Duty(
        treaty=treaty.id,
        article=article,
        clause=clause,
        obligors=running,
        beneficiaries=_named(world, clause.to, treaty),
        bound=treaty.bound,
        depositary=treaty.terms.depositary,
        force_turn=treaty.force_turn or Turn(world.turn),
        public=treaty.text_is_public,
    )


def _named(world: World, names: tuple[str, ...], treaty: Treaty) -> tuple[SeatId, ...]:
    """Return the bound seats behind ``all``, ``host`` or a list of seats."""
    if ALL in names:
        return treaty.bound
    wanted = tuple(world.ground.host if name == HOST else name for name in names)
    return tuple(seat for seat in treaty.bound if seat in wanted)


def slots_named(duty: Duty) -> tuple[SlotId, ...]:
    """Return the slots that a clause names."""
    return tuple(SlotId(name) for name in duty.words("slots"))
