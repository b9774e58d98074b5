"""`steppe scenario deals`: what pairs of seats have to bargain over, as a table (claim B13)."""

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table

from game.cli.calibrate import presets_of
from game.rehearsal.casting import TEMPERS
from game.rehearsal.deals import Deal, deals

FEWEST, MOST = 0.05, 0.90
"""Part of the outcomes that should be better than no deal for both."""


def print_deals(scenario: str, preset: int | None) -> None:
    """Print the texts between two seats of one preset or of all."""
    console = Console()
    for number in presets_of(scenario, preset):
        console.print(deals_table(f"{scenario}, {number} turns", deals(scenario, number)))


def deals_table(title: str, found: Iterable[Deal]) -> Table:
    """Return each text with the share of its outcomes that both like, by temper."""
    table = Table(title=f"B13, {title}: outcomes better than no deal for both")
    for heading in ("seats", "text", "outcomes", *TEMPERS, "holds"):
        table.add_column(heading, justify="left" if heading in ("seats", "text") else "right")
    for deal in found:
        shares = (f"{100 * deal.shares[temper]:.0f} %" for temper in TEMPERS)
        seats = " ".join(deal.parties)
        table.add_row(seats, deal.about, f"{deal.outcomes}", *shares, "yes" if fair(deal) else "NO")
    return table


def fair(deal: Deal) -> bool:
    """Return whether there is something to agree on and something to bargain for."""
    return deal.least >= FEWEST and deal.most <= MOST
