"""Claims of balance: what was promised, what was measured, and whether that is within."""

from collections.abc import Iterable
from typing import NamedTuple

from rich.table import Table


class Claim(NamedTuple):
    """One claim of balance, as docs/balance.md numbers them."""

    name: str
    says: str
    band: str
    measured: str
    holds: bool


def claims_table(title: str, found: Iterable[Claim]) -> Table:
    """Return claims as a table, one line each."""
    table = Table(title=title)
    for heading in ("", "claim", "band", "measured", "holds"):
        table.add_column(heading)
    for claim in found:
        table.add_row(*claim[:-1], "yes" if claim.holds else "NO")
    return table
