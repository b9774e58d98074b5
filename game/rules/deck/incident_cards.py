"""Cards: how an incident comes to the table, is answered under seal, and leaves it."""

from collections.abc import Iterator

import msgspec

from game.model.ids import WORLD_ACCOUNT, Account, IncidentId, Money, SeatId, Turn
from game.model.incidents import Incident
from game.model.world import World
from game.rules.dice import token
from game.rules.engine import EVERYONE, Audience, Event, Refusal, Refused, change, only, require
from game.rules.incident_kind import Facts, IncidentKind, default_choice, kind_of
from game.rules.money.treasury import Reason, available, pay


class IncidentOpened(Event, frozen=True, kw_only=True):
    """Something happened; a card lies on the table."""

    incident: Incident

    def evolve(self, world: World) -> World:
        """Put it there, and remember when its kind last happened."""
        card = self.incident
        played = {**world.deck.played, card.kind: card.turn}
        deck = msgspec.structs.replace(world.deck, played=played)
        return change(world, incidents={**world.incidents, card.id: card}, deck=deck)

    def seen_by(self, world: World) -> Audience:
        """It is in the news."""
        return EVERYONE


class IncidentAnswered(Event, frozen=True, kw_only=True):
    """A seat answered a card; nobody else knows how."""

    incident: IncidentId
    seat: SeatId
    choice: str

    def evolve(self, world: World) -> World:
        """Keep it under seal; the latest answer stands, behind those that were given before."""
        card = world.incidents[self.incident]
        others = {seat: given for seat, given in card.answers.items() if seat != self.seat}
        return _with(world, self.incident, answers={**others, self.seat: self.choice})

    def seen_by(self, world: World) -> Audience:
        """Only its own delegation."""
        return only(self.seat)


class IncidentClosed(Event, frozen=True, kw_only=True):
    """The time for answers is over; the seals are broken."""

    incident: IncidentId
    answers: dict[SeatId, str]
    """Every decider's answer: those given, in the order in which they came, then defaults."""
    outcome: str = ""
    facts: Facts = {}
    """What the answers made known."""

    def evolve(self, world: World) -> World:
        """Publish the answers and how it ended."""
        card = world.incidents[self.incident]
        return _with(
            world,
            self.incident,
            answers=self.answers,
            outcome=self.outcome,
            facts={**card.facts, **self.facts},
            resolved=True,
        )

    def seen_by(self, world: World) -> Audience:
        """Everybody learns who said what."""
        return EVERYONE


def opened(world: World, kind: IncidentKind, given: Facts, key: str = "") -> Iterator[Event]:
    """Let a kind set the scene around some given facts and put its card on the table.

    Nothing follows where it finds that it cannot happen now.
    """
    facts = kind.scene(world, given)
    if facts is not None:
        yield from put(world, kind, facts, key)


def put(world: World, kind: IncidentKind, facts: Facts, key: str = "") -> Iterator[Event]:
    """Put a card with these facts on the table and let happen what happens at once."""
    deciders = kind.deciders(world, facts)
    event = IncidentOpened(
        incident=Incident(
            id=_new_id(world, kind.name, key),
            kind=kind.name,
            turn=world.turn,
            deciders=deciders,
            choices=kind.options if deciders else (),
            facts=facts,
            until=last_turn(world),
            resolved=not deciders,
        )
    )
    yield event
    yield from kind.at_once(event.evolve(world), event.incident)


def closed(world: World, card: Incident) -> Iterator[Event]:
    """Break the seals of a card and let its answers do what they do."""
    kind = kind_of(card)
    answers = {seat: counted(world, card, seat) for seat in _in_order(card)}
    known = msgspec.structs.replace(card, answers=answers, resolved=True)
    event = IncidentClosed(
        incident=card.id,
        answers=answers,
        outcome=kind.outcome(world, known),
        facts=kind.tally(world, known),
    )
    yield event
    world = event.evolve(world)
    yield from kind.settled(world, world.incidents[card.id])


def last_turn(world: World) -> Turn:
    """Return the last turn in whose Orders a card opened now may be answered."""
    late = world.phase in ("launch", "review") and world.turn < world.settings.turns
    return Turn(world.turn + 1) if late else world.turn


def counted(world: World, card: Incident, seat: SeatId) -> str:
    """Return the answer of a seat that counts: what it cannot do or pay any more is the default."""
    default = default_choice(card) or ""
    choice = card.answers.get(seat, default)
    if choice == default:
        return default
    affordable = kind_of(card).price(world, card, seat, choice) <= available(world, seat)
    return choice if affordable and fault(world, card, seat, choice) is None else default


def fault(world: World, card: Incident, seat: SeatId, choice: str) -> Refusal | None:
    """Return why a seat cannot give an answer, or None."""
    try:
        kind_of(card).check(world, card, seat, choice)
    except Refused as refused:
        return refused.refusal
    return None


def price_now(world: World, card: Incident, seat: SeatId) -> Money:
    """Return what a seat's present answer to a card costs it at most, k$."""
    choice = card.answers.get(seat, default_choice(card) or "")
    return kind_of(card).price(world, card, seat, choice)


def set_aside(world: World, seat: SeatId) -> Money:
    """Return what a seat's answers to the cards due this turn cost it at most, k$."""
    return Money(
        sum(
            price_now(world, card, seat)
            for card in world.incidents.values()
            if not card.resolved and card.until <= world.turn and seat in card.deciders
        )
    )


def charged(
    world: World,
    seat: SeatId,
    amount: int,
    payee: Account = WORLD_ACCOUNT,
    reason: Reason = "incident",
) -> Iterator[Event]:
    """Yield a payment for an answer, as far as the purse reaches."""
    yield from pay(world, seat, payee, min(amount, available(world, seat)), reason)


def open_card(world: World, name: IncidentId) -> Incident:
    """Return a card that waits for answers, or refuse."""
    card = world.incidents.get(name)
    require(card is not None, "incident.unknown")
    if card is None:
        raise KeyError(name)
    require(not card.resolved, "incident.closed")
    return card


def _in_order(card: Incident) -> tuple[SeatId, ...]:
    """Return the deciders: those who answered, first come first, then the silent ones."""
    spoke = tuple(seat for seat in card.answers if seat in card.deciders)
    return (*spoke, *(seat for seat in card.deciders if seat not in spoke))


def _new_id(world: World, kind: str, key: str) -> IncidentId:
    """Return an unused id; it tells no more than that such a card lies on the table."""
    number = sum(card.kind == kind for card in world.incidents.values())
    return IncidentId(token(world, "i", kind, key, number))


def _with(world: World, name: IncidentId, **fields: object) -> World:
    """Return the world with some fields of a card replaced."""
    card = msgspec.structs.replace(world.incidents[name], **fields)
    return change(world, incidents={**world.incidents, name: card})
