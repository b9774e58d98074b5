"""The deck: which incidents happen, when their answers count, and what a teacher may do with it.

Brief draws at most three cards: those that the scenario set for the turn, those that a clause calls
for, then chance. Launch begins by breaking the seals of the answers. Review deals with what the
year brought about: its cards are answered in the next turn; after the last one the default counts.
Every kind asks chance its own questions, so adding a kind moves no other roll.
"""

from collections.abc import Iterator

import msgspec

from game.model.classroom import Before
from game.model.ids import TEACHER, IncidentId, Permille, SeatId
from game.model.incidents import Incident
from game.model.values import Text, Value, clamp, half_up
from game.model.world import World
from game.rules.deck.effects import end_effects
from game.rules.deck.incident_cards import (
    IncidentAnswered,
    IncidentOpened,
    closed,
    open_card,
    opened,
    price_now,
    put,
)
from game.rules.dice import happens, roll, token
from game.rules.duties.conditions import holds
from game.rules.engine import Command, Event, Step, change, follow, require
from game.rules.incident_kind import (
    CERTAIN,
    NEWS,
    Case,
    Facts,
    IncidentKind,
    default_choice,
    in_play,
    kind_of,
    kinds,
)
from game.rules.kinds import duties_answering
from game.rules.money.treasury import available
from game.rules.orders.spending import total
from game.rules.orders.standing_orders import sheet_of

MOST_A_TURN = 3
HEAT = {"low": 500, "normal": 1000, "high": 1500}
"""What the dial does to every chance, permille."""
LONGEST_NEWS = 400
"""Characters of a card that a teacher writes."""
LANGUAGES = ("en", "ru", "kk")


class AnswerIncident(Command, frozen=True, kw_only=True):
    """Answer a card; the answer stays sealed until orders close, and may be changed until then."""

    incident: IncidentId
    choice: str

    def decide(self, world: World) -> Iterator[Event]:
        """By a seat that is asked, with one of the card's answers that it can carry out."""
        require(self.actor in world.seats, "seat.only")
        require(world.phase not in ("lobby", "ended"), "phase.wrong", when="turns")
        seat = SeatId(self.actor)
        card = open_card(world, self.incident)
        require(seat in card.deciders, "incident.not_asked")
        require(self.choice in card.choices, "incident.no_such_answer")
        if card.answers.get(seat) == self.choice:
            return
        if self.choice != default_choice(card):
            kind_of(card).check(world, card, seat, self.choice)
        answered = IncidentAnswered(incident=card.id, seat=seat, choice=self.choice)
        _require_affordable(world, answered.evolve(world), card, seat)
        yield answered


class PlayIncident(Command, frozen=True, kw_only=True):
    """Let an incident happen now."""

    kind: str
    facts: Facts = {}
    """What the teacher wants to set: a pad, a seat, a text; the rest is drawn."""

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher, in a turn, if the kind can happen now."""
        require(self.actor == TEACHER, "teacher.only")
        require(world.phase not in ("lobby", "ended"), "phase.wrong", when="turns")
        kind = kinds().get(self.kind)
        require(kind is not None, "incident.kind_unknown")
        if kind is None:
            return
        require(kind.comes != "launch", "incident.by_launch")
        events = tuple(opened(world, kind, self.facts, "played"))
        require(bool(events), "incident.not_now")
        yield from events


class HoldIncident(Command, frozen=True, kw_only=True):
    """Keep a kind of incident from happening, or let it happen again."""

    kind: str
    held: bool = True

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher; cards that lie on the table stay there."""
        require(self.actor == TEACHER, "teacher.only")
        require(self.kind in kinds(), "incident.kind_unknown")
        if (self.kind in world.deck.held) != self.held:
            yield IncidentHeld(kind=self.kind, held=self.held)

    def before(self, world: World) -> Before | None:
        """The kinds that were held."""
        return Before(held=world.deck.held)


class WriteNews(Command, frozen=True, kw_only=True):
    """Put a card with own words on the table."""

    text: Text
    """Words by language."""

    def decide(self, world: World) -> Iterator[Event]:
        """Only the teacher; a few sentences, in languages of the game."""
        require(self.actor == TEACHER, "teacher.only")
        require(world.phase not in ("lobby", "ended"), "phase.wrong", when="turns")
        words = {language: said.strip() for language, said in self.text.items() if said.strip()}
        require(bool(words) and all(name in LANGUAGES for name in words), "incident.no_words")
        fits = all(len(said) <= LONGEST_NEWS for said in words.values())
        require(fits, "incident.too_long", most=LONGEST_NEWS)
        yield IncidentOpened(
            incident=Incident(
                id=_news_id(world),
                kind=NEWS.name,
                turn=world.turn,
                until=world.turn,
                resolved=True,
                text=words,
            )
        )

    def before(self, world: World) -> Before | None:
        """The card is taken from the table."""
        return Before(card=_news_id(world))


class IncidentHeld(Event, frozen=True, kw_only=True):
    """The teacher holds a kind of incident back, or no longer does; the seats do not know."""

    kind: str
    held: bool

    def evolve(self, world: World) -> World:
        """Note it on the deck."""
        others = tuple(kind for kind in world.deck.held if kind != self.kind)
        held = (*others, self.kind) if self.held else others
        return change(world, deck=msgspec.structs.replace(world.deck, held=held))


class _Due(Value, frozen=True, kw_only=True):
    """A card to be put on the table."""

    kind: str
    facts: Facts = {}
    key: str = ""


def _news_id(world: World) -> IncidentId:
    """Return the name of the next card that a teacher writes."""
    number = sum(card.kind == NEWS.name for card in world.incidents.values())
    return IncidentId(token(world, "i", NEWS.name, number))


def draw(world: World) -> Iterator[Event]:
    """Put the cards of this Brief on the table (a step of Brief).

    Cards of a story that goes on all game lie beside the three that are drawn.
    """
    for name in _standing(world):
        for event in opened(world, kinds()[name], {}, "standing"):
            yield event
            world = event.evolve(world)
    left = MOST_A_TURN
    for due in (*_timed(world), *_called(world), *_drawn(world)):
        events = tuple(opened(world, kinds()[due.kind], due.facts, due.key)) if left else ()
        for event in events:
            yield event
            world = event.evolve(world)
        left -= bool(events)


def close_answers(world: World) -> Iterator[Event]:
    """Break the seals of the cards whose time is over (a step of Launch)."""
    for card in tuple(world.incidents.values()):
        if not card.resolved and card.until <= world.turn:
            for event in closed(world, card):
                yield event
                world = event.evolve(world)


def aftermath(world: World) -> Iterator[Event]:
    """Follow cards up, raise those of Launch, end effects (a step of Review)."""
    last = world.turn >= world.settings.turns
    steps: tuple[Step, ...] = (_followed_up, _raised, *((close_answers,) if last else ()))
    yield from follow(world, (*steps, end_effects))


def _followed_up(world: World) -> Iterator[Event]:
    """Let the cards of this turn do what they still do when the year is over."""
    for card in tuple(world.incidents.values()):
        if card.until == world.turn:
            for event in kind_of(card).at_review(world, card):
                yield event
                world = event.evolve(world)


def _raised(world: World) -> Iterator[Event]:
    """Put the cards on the table that this Launch brought about."""
    for kind in in_play(world):
        for case in tuple(kind.raised(world)):
            if not happens(world, chance_of(world, kind, case), "incident", kind.name, case.key):
                continue
            for event in put(world, kind, case.facts, case.key):
                yield event
                world = event.evolve(world)


def chance_of(world: World, kind: IncidentKind, case: Case) -> Permille:
    """Return how likely a case is in this room: the scenario's weight or its own, times the heat.

    What is certain stays certain.
    """
    base = world.deck.weights.get(kind.name, case.chance)
    if base >= CERTAIN:
        return CERTAIN
    return Permille(clamp(half_up(base * HEAT[world.deck.heat], 1000), 0, 1000))


def _timed(world: World) -> Iterator[_Due]:
    """Yield what the scenario set for this turn, where its condition holds."""
    for timed in world.deck.timed:
        fits = timed.when is None or holds(world, timed.when)
        if timed.at == world.turn and fits and _may_happen(world, timed.kind):
            yield _Due(kind=timed.kind, facts=timed.facts, key="timed")


def _standing(world: World) -> Iterator[str]:
    """Yield the kinds that lie on the table in every Brief in which they have a case."""
    for kind in in_play(world):
        if kind.standing and any(kind.cases(world)):
            yield kind.name


def _called(world: World) -> Iterator[_Due]:
    """Yield what clauses call for in this Brief."""
    for duty in duties_answering(world, "calls"):
        name = duty.kind.calls(world, duty)
        if name is not None and _may_happen(world, name):
            yield _Due(kind=name, facts={"treaty": duty.treaty}, key=duty.treaty)


def _drawn(world: World) -> tuple[_Due, ...]:
    """Return what chance brings, in an order that chance draws as well."""
    due = {timed.kind for timed in _timed(world)}
    to_come = {timed.kind for timed in world.deck.timed}
    found = [
        (roll(world, "order", kind.name, case.key, sides=1 << 30), kind.name, case)
        for kind in in_play(world)
        if kind.name not in due and not _spent(world, kind) and not kind.standing
        if not (kind.once and kind.name in to_come)
        for case in kind.cases(world)
        if happens(world, chance_of(world, kind, case), "incident", kind.name, case.key)
    ]
    found.sort(key=lambda each: (each[0], each[1]))
    return tuple(_Due(kind=name, facts=case.facts, key=case.key) for _, name, case in found)


def _may_happen(world: World, name: str) -> bool:
    """Return whether a kind exists, is not held back, and has not had its only time."""
    return name in kinds() and name not in world.deck.held and not _spent(world, kinds()[name])


def _spent(world: World, kind: IncidentKind) -> bool:
    """Return whether a kind that happens once has happened."""
    return kind.once and kind.name in world.deck.played


def _require_affordable(before: World, after: World, card: Incident, seat: SeatId) -> None:
    """Refuse an answer that is dearer than the present one and more than the purse can bear.

    The orders of the year and the other answers are counted in.
    """
    price = price_now(after, card=after.incidents[card.id], seat=seat)
    if price <= price_now(before, card, seat):
        return
    planned = card.until <= after.turn and after.phase not in ("launch", "review")
    cost = total(after, seat, sheet_of(after, seat)) if planned else price
    limit = available(after, seat)
    require(cost <= limit, "incident.over_budget", cost=cost, limit=limit)
