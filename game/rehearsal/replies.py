"""Best replies: with which temper one seat does best, whatever field the others make up.

In five fields all the others play alike; in the sixth they play as the scenario casts them. For
each field and each reply the same games are played: in game number n one seat, the next in seat
order each time, plays the reply.
"""

from collections.abc import Sequence
from statistics import mean
from typing import Literal

from game.model.ids import SeatId
from game.model.seats import Temper
from game.model.values import Value
from game.rehearsal.casting import TEMPERS
from game.rehearsal.record import GameRecord, Job
from game.rehearsal.standings import ParTable, Weights, final, judged

Field = Temper | Literal["cast"]
CAST: Literal["cast"] = "cast"
"""The field in which everybody else plays as the scenario says."""
FIELDS: tuple[Field, ...] = (*TEMPERS, CAST)
Table = dict[Field, dict[Temper, float]]
"""Field, then reply, then the mean final score of the seat that replied."""


class Trial(Value, frozen=True, kw_only=True):
    """One game of a field, and the seat that replies in it."""

    field: Field
    reply: Temper
    seat: SeatId
    job: Job


def trials(scenario: str, preset: int, seats: Sequence[SeatId], games: int) -> tuple[Trial, ...]:
    """Return so many games for each field and reply."""
    return tuple(
        Trial(
            field=field,
            reply=reply,
            seat=(seat := seats[number % len(seats)]),
            job=Job(
                scenario=scenario,
                preset=preset,
                seed=f"replies {preset} {number}",
                cast="scenario" if field == CAST else "lot",
                tempers={**_others(field, seats), seat: reply},
            ),
        )
        for field in FIELDS
        for reply in TEMPERS
        for number in range(games)
    )


def table_of(
    played: Sequence[Trial], records: Sequence[GameRecord], weights: Weights, par: ParTable
) -> Table:
    """Return the mean score of each reply in each field, in points."""
    points: dict[tuple[Field, Temper], list[float]] = {}
    for trial, record in zip(played, records, strict=True):
        score = final(judged(record, weights, par)[trial.seat]) / 10
        points.setdefault((trial.field, trial.reply), []).append(score)
    return {
        field: {reply: mean(points[field, reply]) for reply in TEMPERS if (field, reply) in points}
        for field in FIELDS
    }


def best_replies(table: Table) -> dict[Temper, Temper]:
    """Return the reply with the highest mean in each uniform field."""
    uniform = {field: table[field] for field in TEMPERS}
    return {field: max(row, key=lambda reply: row[reply]) for field, row in uniform.items()}


def dominant(table: Table) -> tuple[Temper, ...]:
    """Return the tempers that are better than every other one in every uniform field."""
    best = set(best_replies(table).values())
    return tuple(best) if len(best) == 1 else ()


def _others(field: Field, seats: Sequence[SeatId]) -> dict[SeatId, Temper]:
    """Return which tempers a field gives to everybody; none where the scenario casts them."""
    return {} if field == CAST else dict.fromkeys(seats, field)
