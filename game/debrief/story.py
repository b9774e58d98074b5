"""The story of a finished game, as one value: what was reached, agreed, broken and launched.

Everything here is read from the last world, which is the fold of the journal. What it means is left
to the class: the page that shows it asks questions, it does not rank.
"""

from itertools import combinations

from game.debrief.bridges import Bridge, bridges
from game.debrief.cohesion import Cohesion, blocs_of, cohesion
from game.debrief.relevance import SiteYear, relevance
from game.model.compliance import Finding
from game.model.ids import SeatId, Tenths, Turn
from game.model.launches import Launch
from game.model.scores import Fate, Score
from game.model.seats import Agenda
from game.model.treaties import BINDING, Clause, Reason, State, Terms, Treaty
from game.model.values import Text, Value
from game.model.world import ScenarioStamp, World


class SeatStory(Value, frozen=True, kw_only=True):
    """How one seat ended."""

    seat: SeatId
    name: Text
    objectives: dict[str, int]
    score: Score | None
    agenda: Agenda | None
    launches: int
    """Flown in the whole game."""
    satellites: tuple[int, ...]
    """In service after each turn."""
    reputation: Tenths
    reputation_start: Tenths
    agreements: int
    """Texts that were in force for the seat at any time."""


class TreatyStory(Value, frozen=True, kw_only=True):
    """One text that was signed, and what became of it."""

    id: str
    title: str
    parties: tuple[SeatId, ...]
    state: State
    signed: Turn | None
    force: Turn | None
    end: Turn | None
    end_reason: str
    secret: bool
    clauses: tuple[Clause, ...]
    breaches: int


class RefusedOffer(Value, frozen=True, kw_only=True):
    """An offer that nobody signed, with the reasons that were given."""

    terms: Terms
    turn: Turn | None
    proposer: SeatId
    reasons: dict[SeatId, Reason]


class TurnStory(Value, frozen=True, kw_only=True):
    """One year in numbers."""

    turn: Turn
    index: dict[str, int]
    """Fragment index by band, tenths."""
    steppe: int
    tension: int
    launches: int
    failures: int


class Bond(Value, frozen=True, kw_only=True):
    """Two seats and the clauses in force between them at the end."""

    first: SeatId
    second: SeatId
    clauses: int


class Story(Value, frozen=True, kw_only=True):
    """A finished game."""

    title: Text
    room: str
    turns: int
    stamp: ScenarioStamp
    """Knows how each turn is called."""
    seats: tuple[SeatStory, ...]
    treaties: tuple[TreatyStory, ...]
    refused: tuple[RefusedOffer, ...]
    years: tuple[TurnStory, ...]
    bonds: tuple[Bond, ...]
    findings: tuple[Finding, ...]
    bridges: tuple[Bridge, ...]
    """Of the host: diplomatic, commercial, scientific."""
    site: tuple[SiteYear, ...]
    """The cosmodrome among all launch sites, year by year."""
    cohesion: Cohesion
    """Whether the agreements joined the table or divided it."""
    fate: Fate | None
    closing_index: int
    """Fragment index at which a band closes."""
    questions: tuple[Text, ...]


def tell(world: World) -> Story:
    """Return the story of a game from its last world."""
    launches, tied = (*world.launch_log, *world.launches), bonds(world)
    return Story(
        title=world.scenario.title,
        room=world.room,
        turns=world.turn,
        stamp=world.scenario,
        seats=tuple(_seat_story(world, seat, launches) for seat in world.seats),
        treaties=tuple(_treaty_story(world, treaty) for treaty in _signed(world)),
        refused=tuple(_refused(treaty) for treaty in _unsigned(world)),
        years=_years(world, launches),
        bonds=tied,
        findings=tuple(world.findings.values()),
        bridges=_bridges(world),
        site=relevance(world, world.treaties.values()),
        cohesion=cohesion(
            tuple(world.seats),
            tuple((bond.first, bond.second, bond.clauses) for bond in tied),
            blocs_of(world),
        ),
        fate=world.fate,
        closing_index=world.settings.orbit.close,
        questions=world.scenario.questions,
    )


def _bridges(world: World) -> tuple[Bridge, ...]:
    """Return what the host became; nothing before the first reckoning."""
    host = world.ground.host
    score = world.scores.get(host)
    return () if score is None else tuple(bridges(world, host, score))


def bonds(world: World) -> tuple[Bond, ...]:
    """Return every pair of seats with the number of clauses in force between them."""
    running = [treaty for treaty in world.treaties.values() if treaty.state in BINDING]
    pairs = (
        Bond(
            first=first,
            second=second,
            clauses=sum(
                len(treaty.terms.clauses)
                for treaty in running
                if first in treaty.bound and second in treaty.bound
            ),
        )
        for first, second in combinations(world.seats, 2)
    )
    return tuple(bond for bond in pairs if bond.clauses)


def _signed(world: World) -> list[Treaty]:
    """Return the texts that were ever in force, oldest first."""
    return [treaty for treaty in world.treaties.values() if treaty.force_turn is not None]


def _unsigned(world: World) -> list[Treaty]:
    """Return the offers that came to nothing, oldest first."""
    closed = ("rejected", "lapsed", "withdrawn")
    return [
        treaty
        for treaty in world.treaties.values()
        if treaty.force_turn is None and treaty.state in closed
    ]


def _seat_story(world: World, name: SeatId, launches: tuple[Launch, ...]) -> SeatStory:
    """Return how one seat ended."""
    seat = world.seats[name]
    return SeatStory(
        seat=name,
        name=seat.name,
        objectives=dict(seat.objectives),
        score=world.scores.get(name),
        agenda=seat.agenda,
        launches=sum(launch.seat == name for launch in launches),
        satellites=tuple(record.satellites.get(name, 0) for record in world.history),
        reputation=seat.reputation,
        reputation_start=seat.start_reputation,
        agreements=sum(name in treaty.terms.parties for treaty in _signed(world)),
    )


def _treaty_story(world: World, treaty: Treaty) -> TreatyStory:
    """Return what became of one text."""
    terms = treaty.terms
    confirmed = ("confirmed", "cured")
    return TreatyStory(
        id=treaty.id,
        title=terms.title,
        parties=terms.parties,
        state=treaty.state,
        signed=treaty.signed_turn,
        force=treaty.force_turn,
        end=treaty.end_turn,
        end_reason=treaty.end_reason,
        secret=terms.visibility != "public",
        clauses=terms.clauses,
        breaches=sum(
            finding.treaty == treaty.id and finding.status in confirmed
            for finding in world.findings.values()
        ),
    )


def _refused(treaty: Treaty) -> RefusedOffer:
    """Return an offer that came to nothing."""
    return RefusedOffer(
        terms=treaty.terms,
        turn=treaty.offered_turn,
        proposer=treaty.proposer,
        reasons=treaty.reasons,
    )


def _years(world: World, launches: tuple[Launch, ...]) -> tuple[TurnStory, ...]:
    """Return every played turn in numbers."""
    return tuple(
        TurnStory(
            turn=record.turn,
            index=dict(record.index),
            steppe=record.steppe,
            tension=record.tension,
            launches=sum(launch.turn == record.turn for launch in launches),
            failures=sum(
                launch.turn == record.turn and launch.outcome == "failure" for launch in launches
            ),
        )
        for record in world.history
    )
