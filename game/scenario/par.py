"""Par: what a weak, a fair and a strong game reach, as calibration wrote it down."""

from collections.abc import Iterator, Mapping
from typing import Annotated, TypeVar

from msgspec import Meta

from game.model.ids import SeatId
from game.model.scores import Par
from game.scenario.reading import Document
from game.scenario.shape import typed
from game.scenario.shapes import Name, SeatName, Shape

Triple = Annotated[tuple[float, ...], Meta(min_length=3, max_length=3)]
"""Values of a metric at 35, 60 and 85 points."""
T = TypeVar("T")
Table = dict[SeatName, dict[Name, Triple]]
HEAD = """\
# Par: 10th, 50th and 90th percentile of each objective in games among bots, by preset and seat.
# Written by: steppe scenario calibrate. Do not edit; calibrate again after a change.
"""


class ParFile(Shape, frozen=True, kw_only=True):
    """The file ``par.yaml``."""

    digest: str = ""
    """Fingerprint of the scenario with which it was calibrated."""
    games: dict[str, int] = {}
    """Games that were played for each preset."""
    presets: dict[str, Table]


def par_of(
    document: Document, preset: str, seats: tuple[SeatId, ...]
) -> dict[SeatId, dict[str, Par]]:
    """Return par of every seat at the table in a preset, in thousandths of each metric."""
    table = typed(document, ParFile).presets.get(preset, {})
    return {
        seat: {
            metric: Par(lo=round(1000 * lo), mid=round(1000 * mid), hi=round(1000 * hi))
            for metric, (lo, mid, hi) in table[seat].items()
        }
        for seat in seats
        if seat in table
    }


def table_of(par: Mapping[SeatId, Mapping[str, Par]]) -> Table:
    """Return par as the file says it, in whole units of each metric."""
    return {
        seat: {
            metric: (marks.lo / 1000, marks.mid / 1000, marks.hi / 1000)
            for metric, marks in metrics.items()
        }
        for seat, metrics in par.items()
    }


def joined(
    document: Document | None, digest: str, preset: str, games: int, table: Table
) -> ParFile:
    """Return par with one preset anew; of an old file stays what has the same fingerprint."""
    old = typed(document, ParFile) if document is not None else ParFile(presets={})
    fresh = old.digest == digest
    return ParFile(
        digest=digest,
        games={**(old.games if fresh else {}), preset: games},
        presets={**(old.presets if fresh else {}), preset: table},
    )


def written(file: ParFile) -> str:
    """Return the text of ``par.yaml``, the same for the same par."""
    return HEAD + "\n".join(_lines(file)) + "\n"


def _lines(file: ParFile) -> Iterator[str]:
    """Yield the lines below the head."""
    games = ", ".join(f"{preset}: {count}" for preset, count in _by_number(file.games))
    yield f"digest: {file.digest}"
    yield f"games: {{{games}}}"
    yield "presets:"
    for preset, table in _by_number(file.presets):
        yield f"  {preset}:"
        for seat, metrics in table.items():
            yield f"    {seat}:"
            for metric, marks in metrics.items():
                yield f"      {metric}: [{', '.join(_number(mark) for mark in marks)}]"


def _number(mark: float) -> str:
    """Return a mark with at most three decimals, without zeros at its end."""
    return f"{mark:.3f}".rstrip("0").rstrip(".")


def _by_number(table: Mapping[str, T]) -> list[tuple[str, T]]:
    """Return the presets of a table, the shortest game first."""
    return sorted(table.items(), key=lambda preset: int(preset[0]))
