"""Which temper does best among others that all play alike."""

import msgspec

from game.model.seats import Temper
from game.rehearsal.casting import TEMPERS, cast_by_lot, tempered
from game.rehearsal.replies import CAST, FIELDS, Table, best_replies, dominant, table_of, trials
from tests.rehearsal.test_standings import PAR, WEIGHTS, A, B, a_game
from tests.worlds import KAZ, RUS, a_world

SEATS = (A, B)
ROW: dict[Temper, float] = dict.fromkeys(TEMPERS, 50.0)


def test_every_reply_is_tried_in_every_field() -> None:
    """By one seat after the other, the same games each time; the last field is the scenario's."""
    found = trials("baikonur_70", 8, SEATS, games=3)
    first, last = found[0], found[-1]

    assert len(found) == 3 * len(TEMPERS) * len(FIELDS)
    assert [trial.seat for trial in found[:3]] == [A, B, A]
    assert len({trial.job.seed for trial in found}) == 3
    assert first.job.tempers == {A: first.reply, B: first.field}
    assert (last.field, last.job.cast) == (CAST, "scenario")
    assert last.job.tempers == {last.seat: last.reply}


def test_a_reply_is_scored_by_the_seat_that_replied() -> None:
    """The other seat of the same game does not count."""
    found = trials("baikonur_70", 8, SEATS, games=1)
    ends = [a_game(10_000 if t.reply == "broker" else 0, 20_000) for t in found]
    table = table_of(found, ends, WEIGHTS, PAR)

    assert all(row["broker"] == 60.0 for row in table.values())
    assert set(best_replies(table).values()) == {"broker"}


def test_a_temper_that_is_best_everywhere_dominates() -> None:
    """One that is beaten in a single field does not."""
    everywhere: Table = {field: {**ROW, "broker": 60.0} for field in FIELDS}
    almost: Table = {**everywhere, "broker": {**ROW, "custodian": 70.0}}

    assert dominant(everywhere) == ("broker",)
    assert dominant(almost) == ()


def test_given_tempers_replace_the_lot_and_leave_the_style() -> None:
    """The others stay as they were drawn."""
    world = cast_by_lot(a_world(seed="lot"))
    changed = tempered(world, {KAZ: "profiteer"})
    drawn = world.seats[KAZ].casting

    assert changed.seats[KAZ].casting == msgspec.structs.replace(drawn, temper="profiteer")
    assert changed.seats[RUS].casting == world.seats[RUS].casting
