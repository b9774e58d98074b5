"""What every kind of clause can answer. Nobody asks "which kind are you?"; the rules ask questions.

Each file of ``game/rules/clauses`` defines one subclass of ``ClauseKind`` and lists it as ``KIND``.
It says only what it does; every other question is answered by silence.
"""

from collections.abc import Iterator, Mapping

from game.model.compliance import Finding, Obligation
from game.model.ids import Account, Money, PadId, SeatId, SlotId, TreatyId, Turn, VehicleId
from game.model.launches import Launch, OrderSheet, PoolRule
from game.model.outlook import Forecast, Outlook
from game.model.treaties import ALL, Clause, Parameter, Terms, Treaty
from game.model.values import Value
from game.model.world import World
from game.rules.answers import Arbitration, Joint, Obstacle, Punishment, SkyPromise, SlotClaim
from game.rules.clause_form import ClauseForm
from game.rules.deck.effects import restrictions
from game.rules.duties.worth import worth
from game.rules.engine import Event
from game.rules.gaps import gaps_of
from game.rules.parameters import defaults, faults
from game.rules.sky.fast_sky import Habits


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
    kind: "ClauseKind"
    """The kind that answers for this clause."""
    debtors: tuple[SeatId, ...]
    """Obligors that owe it to anybody, as long as nothing takes anybody out."""

    def towards(self, world: World, obligor: SeatId) -> tuple[SeatId, ...]:
        """Return the seats to which an obligor owes it, less reservations and suspensions.

        What export restrictions stop is not owed either. What is owed to a fund or to the pool is
        owed to every other bound seat.
        """
        others = tuple([seat for seat in self.beneficiaries or self.bound if seat != obligor])
        gaps = gaps_of(world.treaties[self.treaty], self.article)
        if gaps.any:
            others = tuple([seat for seat in others if not gaps.lets_off(obligor, seat)])
        if not (world.effects and self.kind.exchanges):
            return others
        barred = [{*effect.seats} for effect in restrictions(world)]
        return tuple(seat for seat in others if {obligor, seat} not in barred) if barred else others

    def is_plain(self, world: World) -> bool:
        """Return whether nothing takes anybody out: no reservation, suspension or restriction."""
        if gaps_of(world.treaties[self.treaty], self.article).any:
            return False
        return not (world.effects and self.kind.exchanges)

    def owes(self, world: World, seat: SeatId) -> bool:
        """Return whether a seat owes it to anybody now."""
        return seat in self.obligors and bool(self.towards(world, seat))

    def owing(self, world: World) -> tuple[SeatId, ...]:
        """Return the obligors that owe it to anybody now."""
        if self.is_plain(world):
            return self.debtors
        return tuple([seat for seat in self.obligors if self.towards(world, seat)])

    def value(self, name: str) -> Parameter:
        """Return a parameter, or its kind's default where the text leaves it out."""
        given = self.clause.p
        return given[name] if name in given else self.kind.value(self.clause, name)

    def number(self, name: str) -> int:
        """Return a whole-number parameter."""
        return self.kind.number(self.clause, name)

    def word(self, name: str) -> str:
        """Return a parameter that is one word."""
        return str(self.value(name))

    def words(self, name: str) -> tuple[str, ...]:
        """Return a parameter that is a list of words."""
        value = self.value(name)
        if not isinstance(value, tuple):
            raise TypeError(f"{self.clause.kind}.{name} is not a list")
        return value


class ClauseKind(ClauseForm):
    """One kind of clause. Subclasses override what they do; everything else is silence."""

    def check(self, clause: Clause, terms: Terms, world: World) -> Iterator[tuple[str, str]]:
        """Yield (refusal key, parameter) for everything wrong with a clause in a text."""
        yield from faults(self.named, clause.p)
        sides = (clause.by, clause.to)
        if self.single and any(len(side) != 1 or ALL in side for side in sides):
            yield "treaty.one_to_one", "by"

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

    def hands_over(self, clause: Clause) -> tuple[SlotId, ...]:
        """Return the slots of this year that change hands by a clause."""
        return ()

    def quota(self, world: World, duty: Duty, seat: SeatId) -> int:
        """Return how many slots a year a lease leaves to a seat without pads of its own."""
        return 0

    def given(self, world: World, duty: Duty, seat: SeatId) -> int:
        """Return how many slots a seat without pads gives away out of its own quota this turn."""
        return 0

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

    def joint(self, world: World, duty: Duty) -> Joint | None:
        """Return the venture that the clause runs; its costs are drawn in Launch."""
        return None

    def upkeep(self, world: World, duty: Duty) -> Iterator[tuple[SeatId, Money]]:
        """Yield what each obligor should spend on the pads this turn (paid in Launch)."""
        yield from ()

    def inquiry(self, world: World, duty: Duty) -> bool:
        """Return whether crashes are looked into together, which softens them for the steppe."""
        return False

    def answers_crash(self, world: World, duty: Duty, launch: Launch) -> bool:
        """Return whether the clause says what is paid for a crash."""
        return False

    def liable(self, world: World, duty: Duty, owner: SeatId, victim: SeatId) -> bool:
        """Return whether the clause says what an owner of debris pays to its victim."""
        return False

    def compensates(
        self, world: World, duty: Duty, owner: SeatId, claim: Mapping[SeatId, int]
    ) -> Iterator[Event]:
        """Yield what an owner pays for satellites that it destroyed by its own fault.

        ``claim`` gives the satellites of each victim in thousandths.
        """
        yield from ()

    def matters(self, duty: Duty) -> tuple[str, ...]:
        """Return the matters on which a joint board of the clause votes."""
        return ()

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

    def over(self, world: World, treaty: Treaty, clause: Clause) -> bool:
        """Return whether the clause says that the lease of its text has run out."""
        return False

    def years_left(self, world: World, duty: Duty) -> int | None:
        """Return for how many turns, this one included, a lease still runs."""
        return None

    def calls(self, world: World, duty: Duty) -> str | None:
        """Return the incident that the clause brings about in this Brief."""
        return None

    def bars(self, world: World, duty: Duty, vehicle: VehicleId) -> bool:
        """Return whether the site takes no further flight of a vehicle from guests this turn."""
        return False

    def right_of_way(self, world: World, duty: Duty) -> str | None:
        """Return who gives way when two satellites meet: smaller, uncrewed or later."""
        return None

    def purse(self, world: World, duty: Duty, use: str) -> Account | None:
        """Return the fund that pays for removal, tracking or compensation."""
        return None

    def bloc(self, world: World, duty: Duty, seat: SeatId) -> str | None:
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
        self, world: World, duty: Duty, obligor: SeatId, due: int, done: int, unit: str
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
