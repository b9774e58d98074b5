"""Bots at a table without a network: it ends, it is honest, it repeats itself."""

from itertools import pairwise

from game.model.seats import Temper
from game.model.world import World
from game.rehearsal.casting import tempered
from game.rehearsal.record import observed
from game.rehearsal.table import moves, played
from game.rules.engine import Command, Refusal, canonical
from game.rules.orders.advice import AdviseOrders
from game.scenario.load import first_world
from tests.worlds import RUS


def said_by_russia(first: World, turns: int) -> list[Command]:
    """Return what is decided for a Russia that never does anything."""
    commands = [move.command for move in moves(first, turns, quiet=RUS)]
    return [c for c in commands if c.actor == RUS or isinstance(c, AdviseOrders)]


def test_a_table_of_bots_plays_to_its_judgement() -> None:
    """After the turn at which it is to stop, the game is judged as at any other end."""
    last = played(first_world("baikonur_70", 8, seed="table", seats_set=2), turns=1)

    assert last.phase == "ended"
    assert last.turn == 1
    assert last.fate is not None


def test_the_same_seed_plays_the_same_game() -> None:
    """Another calibration on another machine sees the same games."""
    worlds = [
        played(first_world("baikonur_70", 8, seed="same", seats_set=2), turns=2) for _ in range(2)
    ]

    assert canonical(worlds[0]) == canonical(worlds[1])


def test_each_move_starts_where_the_one_before_it_ended() -> None:
    """So that a journal of the moves is the game."""
    whole = list(moves(first_world("baikonur_70", 8, seed="chain", seats_set=2), turns=1))

    assert all(after.before is before.world for before, after in pairwise(whole))


def test_bots_are_never_refused_what_they_could_foresee() -> None:
    """They ask the rules before they speak, in talks and in orders."""
    whole = moves(first_world("baikonur_70", 8, seed="polite", seats_set=4), turns=1)
    refused = [move.command for move in whole if isinstance(move.outcome, Refusal)]

    assert refused == []


def test_a_quiet_seat_finds_advice_and_never_does_anything() -> None:
    """Its first sheet is repeated for it; the others play on."""
    first = first_world("baikonur_70", 8, seed="quiet", seats_set=2)
    said = said_by_russia(first, 2)

    assert [type(command).__name__ for command in said] == ["AdviseOrders"]


def test_a_quiet_seat_is_well_advised_whatever_its_temper() -> None:
    """Its sheet is for people, so the lot that dealt it a bot does not matter."""
    first = first_world("baikonur_70", 8, seed="advice", seats_set=2)
    lots: tuple[Temper, ...] = ("profiteer", "custodian")
    advice = [said_by_russia(tempered(first, {RUS: temper}), 1) for temper in lots]

    assert advice[0] == advice[1] != []


def test_a_record_counts_what_was_done() -> None:
    """Every seat sets its sheet, and every objective is measured."""
    first = first_world("baikonur_70", 8, seed="record", seats_set=2)
    record = observed(first, turns=1)

    assert record.commands["SetOrders"] == len(first.seats)
    assert record.metrics.keys() == first.seats.keys()
    assert record.slots >= record.flown > 0
    assert record.launches >= record.flown
