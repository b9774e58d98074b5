"""Laws over every event of a game of bots: nothing in place, replay equals play, secrecy."""

import os
import subprocess
import sys
from collections import Counter

import msgspec
import pytest

from game.model.ids import SeatId
from game.model.seats import Agenda
from game.model.world import World
from game.rehearsal.table import Move, moves
from game.rules import engine
from game.rules.engine import Event, Outcome, canonical, digest
from game.rules.money.treasury import OUTSIDE_REASONS, MoneyMoved, balance_of_everyone
from game.scenario.load import first_world
from game.sight.changes import changes
from game.sight.seat import seat_sight
from server.journal.entry import Entry, entry_of, line_of

TURNS = 3
HIDER = SeatId("EUR")
"""The seat whose secrets are exchanged."""
PLAY = f"""
from game.rehearsal.table import played
from game.rules.engine import digest
from game.scenario.load import first_world
print(digest(played(first_world("baikonur_70", seed="law"), turns={TURNS - 1})))
"""


@pytest.fixture(scope="module")
def game() -> tuple[Move, ...]:
    """Return every move of three turns of the flagship."""
    return tuple(moves(first_world("baikonur_70", seed="law"), turns=TURNS))


def outcomes(game: tuple[Move, ...]) -> list[tuple[Move, Outcome]]:
    """Return the accepted moves."""
    return [(move, move.outcome) for move in game if isinstance(move.outcome, Outcome)]


def test_bots_are_never_refused(game: tuple[Move, ...]) -> None:
    """Their sight tells them what would be."""
    refused = [move.command for move in game if not isinstance(move.outcome, Outcome)]

    assert not refused


def test_no_event_changes_a_world_in_place(game: tuple[Move, ...]) -> None:
    """Everybody who holds the old world still holds it."""
    for move, outcome in outcomes(game):
        before = digest(move.before)
        engine.fold(move.before, outcome.events)

        assert digest(move.before) == before, type(move.command).__name__


def test_a_replay_is_the_play(game: tuple[Move, ...]) -> None:
    """Lines of a journal, read back and folded, give byte for byte the last world."""
    world = game[0].before
    for number, (move, outcome) in enumerate(outcomes(game), start=1):
        line = line_of(
            Entry(number=number, at=0, actor="", command=move.command, events=outcome.events)
        )
        world = engine.fold(world, entry_of(line, "here").events)

    assert canonical(world) == canonical(game[-1].world)


def test_deciding_again_decides_the_same(game: tuple[Move, ...]) -> None:
    """A what-if that removes nothing is the game itself."""
    for move, outcome in outcomes(game):
        assert engine.play(move.before, move.command) == outcome


def test_money_comes_and_goes_only_by_the_listed_ways(game: tuple[Move, ...]) -> None:
    """The sum of all purses and funds changes by the sources and sinks of the rules alone."""
    for move, outcome in outcomes(game):
        moved = [event for event in outcome.events if isinstance(event, MoneyMoved)]
        came = sum(event.amount for event in moved if event.payer == "world")
        went = sum(event.amount for event in moved if event.payee == "world")
        between = balance_of_everyone(outcome.world) - balance_of_everyone(move.before)

        assert between == came - went, type(move.command).__name__
        assert all(
            event.reason in OUTSIDE_REASONS
            for event in moved
            if "world" in (event.payer, event.payee)
        )


def test_hash_seeds_change_nothing() -> None:
    """Nothing depends on the order of a set."""
    digests = {
        subprocess.run(
            [sys.executable, "-c", PLAY],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(digests) == 1


def test_secrets_of_one_seat_move_no_byte_of_another(game: tuple[Move, ...]) -> None:
    """Every command of the game is played again with another brief, agenda and influence."""
    heard: Counter[str] = Counter()
    for move, outcome in outcomes(game):
        if move.command.actor == HIDER:
            continue
        other = engine.play(hidden(move.before), move.command)
        assert isinstance(other, Outcome)
        for seat in move.before.seats:
            if seat == HIDER:
                continue
            told = letter(move.before, outcome, seat)
            heard.update(type(event).__name__ for event in audible(outcome, seat))

            assert told == letter(hidden(move.before), other, seat), type(move.command).__name__

    assert len(heard) > 25


def hidden(world: World) -> World:
    """Return the world with other secrets of one seat, none of which may show."""
    seat = msgspec.structs.replace(
        world.seats[HIDER],
        agenda=Agenda(id="other", title={"en": "Other"}),
        brief={"en": "Something else."},
        know_how={**world.seats[HIDER].know_how, "green": 1},
    )
    return engine.change(world, seats={**world.seats, HIDER: seat})


def audible(outcome: Outcome, seat: SeatId) -> tuple[Event, ...]:
    """Return the events that a seat may hear."""
    return tuple(event for event in outcome.events if event.seen_by(outcome.world).includes(seat))


def letter(before: World, outcome: Outcome, seat: SeatId) -> bytes:
    """Return the bytes that a seat gets: what it hears and what changes in what it sees."""
    changed = changes(seat_sight(before, seat), seat_sight(outcome.world, seat))
    return canonical((audible(outcome, seat), changed))
