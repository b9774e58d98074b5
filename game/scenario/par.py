"""Par: what a weak, a fair and a strong game reach, as calibration wrote it down."""

from typing import Annotated

from msgspec import Meta

from game.model.ids import SeatId
from game.model.scores import Par
from game.scenario.reading import Document
from game.scenario.schema import Name, SeatName, Shape
from game.scenario.shape import typed

Triple = Annotated[tuple[float, ...], Meta(min_length=3, max_length=3)]
"""Values of a metric at 35, 60 and 85 points."""


class ParFile(Shape, frozen=True, kw_only=True):
    """The file ``par.yaml``."""

    digest: str = ""
    """Fingerprint of the scenario with which it was calibrated."""
    games: int = 0
    presets: dict[str, dict[SeatName, dict[Name, Triple]]]


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
