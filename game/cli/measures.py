"""Measures: what every bench prints, as tables for people or in one shape for machines.

`docs/measuring.md` describes the shape.
"""

import json
import os
import platform
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from itertools import groupby
from typing import NamedTuple

from rich.console import Console
from rich.table import Table


class Measure(NamedTuple):
    """One number: of what, which one, how much, in what unit, and its bounds."""

    of: str
    """What was measured, such as a page of the window or a server with so many seats."""
    what: str
    value: float
    unit: str
    least: float | None = None
    """The least that it should be; None: no such bound."""
    most: float | None = None
    """The most that it should be; None: no such bound."""

    @property
    def holds(self) -> bool | None:
        """Return whether the number is within its bounds; None if it has none."""
        if self.least is None and self.most is None:
            return None
        low = self.least is None or self.value >= self.least
        return low and (self.most is None or self.value <= self.most)


def print_json(bench: str, measures: Iterable[Measure]) -> None:
    """Print the measures of a bench, and on what they were taken, as one JSON object."""
    found = [{**measure._asdict(), "holds": measure.holds} for measure in measures]
    told = {"bench": bench, "version": release(), "system": _system(), "measures": found}
    print(json.dumps(told, ensure_ascii=False))


def release() -> str:
    """Return the version of the game; in a checkout that was never installed it is unknown."""
    try:
        return version("steppe-to-orbit")
    except PackageNotFoundError:
        return "unknown"


def print_rows(title: str, measures: Sequence[Measure]) -> None:
    """Print one line for each measure, with its bounds beside it."""
    table = Table(title=title)
    for heading in ("", "what", "value", "unit", "wanted"):
        words = heading in ("", "what", "unit")
        table.add_column(heading, justify="left" if words else "right", no_wrap=True)
    for of, group in groupby(measures, key=lambda each: each.of):
        for number, each in enumerate(group):
            name = "" if number else of
            table.add_row(name, each.what, shown(each.value), each.unit, wanted(each))
        table.add_section()
    Console().print(table)


def print_grid(title: str, measures: Sequence[Measure]) -> None:
    """Print one line for everything that was measured, and its numbers side by side.

    Bounds, which are the same down a column, stand below.
    """
    columns = {(each.what, each.unit): wanted(each) for each in measures}
    table = Table(title=title)
    table.add_column("")
    for what, unit in columns:
        table.add_column(f"{what}\n{unit}", justify="right", vertical="bottom")
    for of in dict.fromkeys(each.of for each in measures):
        cells = {(m.what, m.unit): shown(m.value) for m in measures if m.of == of}
        table.add_row(of, *(cells.get(column, "") for column in columns))
    bounds = (f"{what} {bound}" for (what, _), bound in columns.items() if bound)
    table.caption = "; ".join(bounds) or None
    Console().print(table)


def print_columns(title: str, measures: Sequence[Measure]) -> None:
    """Print one column for everything that was measured, such as servers beside each other."""
    table = Table(title=title)
    names = tuple(dict.fromkeys(each.of for each in measures))
    for heading in ("what", "unit"):
        table.add_column(heading, vertical="bottom", no_wrap=True)
    for name in names:
        table.add_column(name, justify="right")
    for what, unit in dict.fromkeys((each.what, each.unit) for each in measures):
        cells = {m.of: shown(m.value) for m in measures if (m.what, m.unit) == (what, unit)}
        table.add_row(what, unit, *(cells.get(name, "") for name in names))
    Console().print(table)


def shown(value: float) -> str:
    """Return a number with three digits or more, and without decimals from a thousand on."""
    decimals = 0 if abs(value) >= 1000 else 1 if abs(value) >= 100 else 2
    return f"{value:,.{decimals}f}"


def wanted(measure: Measure) -> str:
    """Return the bounds of a number."""
    bounds = (("≥", measure.least), ("≤", measure.most))
    return " ".join(f"{sign} {bound:g}" for sign, bound in bounds if bound is not None)


def _system() -> str:
    """Return on what the numbers were taken: system, processors, Python."""
    where = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors"
    return f"{where}, Python {platform.python_version()}"
