"""A table for tests: put a card on it, let seats answer, break the seals."""

import msgspec

from game.model.ids import SeatId, Turn
from game.model.incidents import Deck, Incident
from game.model.launches import Launch
from game.model.treaties import Parameter
from game.model.world import World
from game.rules import engine
from game.rules.deck import incidents_deck
from game.rules.deck.incident_cards import opened, put
from game.rules.deck.incidents_deck import AnswerIncident
from game.rules.engine import Event
from game.rules.incident_kind import Case, IncidentKind, kinds
from tests.rules.yard import COMMS, SOYUZ, a_yard
from tests.worlds import RUS, after, play


def a_table(**fields: object) -> World:
    """Return a world in Orders with the year's board and every kind in its deck."""
    return a_yard(**{"deck": Deck(kinds=tuple(kinds())), **fields})


def kind(name: str) -> IncidentKind:
    """Return a kind by name."""
    return kinds()[name]


def cases(world: World, name: str) -> tuple[Case, ...]:
    """Return what a kind may bring in this Brief."""
    return tuple(kind(name).cases(world))


def drawn(world: World, name: str, **given: Parameter) -> tuple[World, Incident]:
    """Return the world with a card of Brief on the table, and the card."""
    events = tuple(opened(world, kind(name), given))
    return _with_card(world, events)


def raised(world: World, name: str, **facts: Parameter) -> tuple[World, Incident]:
    """Return the world with a card of Launch on the table, and the card."""
    events = tuple(put(world, kind(name), facts))
    return _with_card(world, events)


def answered(world: World, card: Incident, **choices: str) -> World:
    """Return the world after seats answered a card, first come first."""
    commands = (
        AnswerIncident(actor=seat, incident=card.id, choice=choice)
        for seat, choice in choices.items()
    )
    return play(world, *commands)


def settled(world: World, card: Incident, **choices: str) -> World:
    """Return the world after the seals of this turn were broken."""
    return after(answered(world, card, **choices), incidents_deck.close_answers)


def outcome(world: World, card: Incident) -> str:
    """Return how a card ended."""
    return world.incidents[card.id].outcome


def with_sky(world: World, **fields: object) -> World:
    """Return the world with some fields of the sky replaced."""
    return engine.change(world, sky=msgspec.structs.replace(world.sky, **fields))


def trust(world: World, truster: SeatId, of: SeatId) -> int:
    """Return how far one seat trusts another, tenths."""
    return world.seats[truster].trust[of]


def reputation(world: World, seat: SeatId) -> int:
    """Return a seat's reputation, tenths."""
    return world.seats[seat].reputation


def a_flight(**fields: object) -> Launch:
    """Return a launch of RUS on a Soyuz from Site 31 in spring."""
    given: dict[str, object] = {
        "turn": Turn(1),
        "quarter": 2,
        "seat": RUS,
        "provider": RUS,
        "vehicle": SOYUZ,
        "payload": COMMS,
        "shell": "MID",
        "pad": "site_31",
        "slot": None,
        "outcome": "success",
    }
    return Launch(**{**given, **fields})  # type: ignore[arg-type]


def a_crash(**fields: object) -> Launch:
    """Return a launch of RUS that fell on the steppe."""
    return a_flight(outcome="failure", crashed_on_steppe=True, **fields)


def _with_card(world: World, events: tuple[Event, ...]) -> tuple[World, Incident]:
    """Return the world after a card was put on the table, and the card."""
    known = set(world.incidents)
    world = engine.fold(world, events)
    card = next(card for name, card in world.incidents.items() if name not in known)
    return world, card
