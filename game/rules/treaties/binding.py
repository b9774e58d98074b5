"""Binding: when texts begin to bind, how they are renewed, and how they end (steps of Brief)."""

from collections.abc import Iterator

from game.model.ids import SeatId, TreatyId, Turn
from game.model.treaties import BINDING, State, Treaty
from game.model.world import World
from game.rules.engine import Audience, Event
from game.rules.kinds import duties_of
from game.rules.treaties import entry
from game.rules.treaties.known import changed, hearers, texts, without

PATIENCE = 3
"""Turns in which a signed text may still be ratified."""
BREACH_TURNS = 2
"""Turns for which a confirmed breach that is not cured marks its treaty."""


class EnteredIntoForce(Event, frozen=True, kw_only=True):
    """A text began to bind."""

    treaty: TreatyId
    bound: tuple[SeatId, ...]
    turn: Turn
    until: Turn | None
    """First turn in which it does not run any more; None: without end."""

    def evolve(self, world: World) -> World:
        """Bind the seats that ratified."""
        return changed(
            world,
            self.treaty,
            state="in_force",
            bound=self.bound,
            force_turn=self.turn,
            end_turn=self.until,
        )

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class PartiesJoined(Event, frozen=True, kw_only=True):
    """Seats that acceded or ratified late are bound from now on."""

    treaty: TreatyId
    seats: tuple[SeatId, ...]

    def evolve(self, world: World) -> World:
        """Bind them, in seat order."""
        text = world.treaties[self.treaty]
        bound = tuple(seat for seat in world.seats if seat in (*text.bound, *self.seats))
        acceding = tuple(seat for seat in text.acceding if seat not in self.seats)
        return changed(world, self.treaty, bound=bound, acceding=acceding)

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class SignatureLapsed(Event, frozen=True, kw_only=True):
    """A seat signed a text in force and did not ratify it in time."""

    treaty: TreatyId
    seat: SeatId

    def evolve(self, world: World) -> World:
        """Take its signature and its reservations away."""
        text = world.treaties[self.treaty]
        return changed(
            world,
            self.treaty,
            signatures=without(text.signatures, self.seat),
            reservations=without(text.reservations, self.seat),
        )

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class TreatyRenewed(Event, frozen=True, kw_only=True):
    """A text runs for another term."""

    treaty: TreatyId
    until: Turn

    def evolve(self, world: World) -> World:
        """Move its end; objections to renewal were for the old one."""
        return changed(world, self.treaty, end_turn=self.until, no_renewal=())

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class TreatyEnded(Event, frozen=True, kw_only=True):
    """A text stopped binding."""

    treaty: TreatyId
    state: State
    reason: str
    """duration, withdrawal, breach or expelled."""
    turn: Turn

    def evolve(self, world: World) -> World:
        """File it; what was due before stays due."""
        return changed(
            world,
            self.treaty,
            state=self.state,
            end_turn=self.turn,
            end_reason=self.reason,
            bound=(),
            acceding=(),
            notices={},
            suspensions=(),
            amendment=None,
        )

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class TreatyStateChanged(Event, frozen=True, kw_only=True):
    """A text in force is being amended, suspended or in breach, or is quiet again."""

    treaty: TreatyId
    state: State

    def evolve(self, world: World) -> World:
        """Mark it."""
        return changed(world, self.treaty, state=self.state)

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


def enter(world: World, treaty: TreatyId, seats: tuple[SeatId, ...]) -> Iterator[Event]:
    """Bind these seats, then let every article do what it does once at the beginning."""
    turns = world.treaties[treaty].terms.duration.turns
    begun = EnteredIntoForce(
        treaty=treaty,
        bound=tuple(seat for seat in world.seats if seat in seats),
        turn=Turn(world.turn),
        until=Turn(world.turn + turns) if turns else None,
    )
    yield begun
    world = begun.evolve(world)
    for duty in duties_of(world, world.treaties[treaty]):
        for event in duty.kind.at_force(world, duty):
            yield event
            world = event.evolve(world)


def bind(world: World) -> Iterator[Event]:
    """Let every text enter into force whose entry rule is met; let the overdue ones lapse."""
    for treaty in tuple(texts(world, "signed", "pending")):
        if entry.holds(world, treaty.terms, tuple(treaty.ratified)):
            for event in enter(world, treaty.id, tuple(treaty.ratified)):
                yield event
                world = event.evolve(world)


def join(world: World) -> Iterator[Event]:
    """Bind the seats that acceded; signatures that nobody ratified lapse."""
    for treaty in texts(world, *BINDING):
        if treaty.acceding:
            yield PartiesJoined(treaty=treaty.id, seats=treaty.acceding)
        for seat, signature in treaty.signatures.items():
            late = world.turn - signature.turn >= PATIENCE
            if late and seat not in treaty.ratified and seat not in treaty.bound:
                yield SignatureLapsed(treaty=treaty.id, seat=seat)


def expire(world: World) -> Iterator[Event]:
    """End what has run its term, or renew it where nobody objected."""
    for treaty in texts(world, *BINDING):
        if treaty.end_turn is None or treaty.end_turn > world.turn:
            continue
        turns = treaty.terms.duration.turns
        if treaty.terms.duration.renewal == "auto" and not treaty.no_renewal and turns:
            yield TreatyRenewed(treaty=treaty.id, until=Turn(world.turn + turns))
        else:
            yield ended(world, treaty, "duration")


def settle_states(world: World) -> Iterator[Event]:
    """Mark each text in force by what goes on with it."""
    for treaty in texts(world, *BINDING):
        state = state_in_force(world, treaty)
        if state != treaty.state:
            yield TreatyStateChanged(treaty=treaty.id, state=state)


def state_in_force(world: World, treaty: Treaty) -> State:
    """Return in which of the four binding states a text is."""
    if treaty.amendment is not None:
        return "amending"
    if treaty.suspensions:
        return "suspended"
    broken = any(
        finding.treaty == treaty.id
        and finding.status == "confirmed"
        and world.turn - (finding.confirmed or finding.turn) < BREACH_TURNS
        for finding in world.findings.values()
    )
    return "in_breach" if broken else "in_force"


ENDINGS: dict[str, State] = {"duration": "expired"}
"""States of ended texts by reason; every other reason terminates."""


def ended(world: World, treaty: Treaty, reason: str) -> TreatyEnded:
    """Return the end of a text."""
    state = ENDINGS.get(reason, "terminated")
    return TreatyEnded(treaty=treaty.id, state=state, reason=reason, turn=Turn(world.turn))
