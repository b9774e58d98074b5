"""A text that never entered into force leaves no trace but words and trust."""

import msgspec
import pytest

from game.model.ids import TreatyId
from game.model.world import World
from game.rehearsal.table import Move, moves
from game.rules import engine
from game.rules.engine import Outcome, canonical
from game.rules.scoring import judge
from game.rules.treaties.offers import TreatyOffered
from game.scenario.load import first_world

DEAD = ("rejected", "withdrawn", "lapsed")


@pytest.fixture(scope="module")
def game() -> tuple[Move, ...]:
    """Return every move of three turns of the flagship."""
    return tuple(moves(first_world("baikonur_70", seed="law"), turns=3))


def concerns(move: Move, text: TreatyId) -> bool:
    """Return whether a move is about a text: its offer, or any answer to it."""
    offered = isinstance(move.outcome, Outcome) and any(
        isinstance(event, TreatyOffered) and event.treaty == text for event in move.outcome.events
    )
    return offered or getattr(move.command, "treaty", None) == text


def bare(world: World, text: TreatyId) -> bytes:
    """Return a world without a text, its words, and what seats feel about each other."""
    seats = {name: msgspec.structs.replace(seat, trust={}) for name, seat in world.seats.items()}
    treaties = {name: treaty for name, treaty in world.treaties.items() if name != text}
    return canonical(engine.change(world, seats=seats, treaties=treaties, messages=()))


def test_a_text_that_came_to_nothing_can_be_taken_out(game: tuple[Move, ...]) -> None:
    """Every such text of the game: played again without it, the same world stands at the end."""
    last = game[-1].world
    dead = [text.id for text in last.treaties.values() if text.state in DEAD]
    assert dead

    for text in dead:
        world = game[0].before
        for move in game:
            if not concerns(move, text):
                outcome = engine.play(world, move.command)
                assert isinstance(outcome, Outcome), move.command
                world = outcome.world

        assert bare(world, text) == bare(last, text)


def test_the_end_depends_on_the_last_world_alone(game: tuple[Move, ...]) -> None:
    """Neither what was said nor the source of chance changes a score."""
    world = engine.change(game[-1].before, phase="review")
    other = engine.change(world, messages=(), seed="another source", pledges=())
    ends = [engine.fold(one, engine.follow(one, (judge,))) for one in (world, other)]

    assert ends[0].scores == ends[1].scores
    assert ends[0].fate == ends[1].fate
