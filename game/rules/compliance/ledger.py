"""The ledger of promises: every turn, every duty, what was due and what was done."""

from collections.abc import Iterator

import msgspec

from game.model.compliance import Obligation
from game.model.ids import SeatId
from game.model.seats import Tally
from game.model.world import World
from game.rules.compliance.inspections import ordered
from game.rules.engine import Event, change
from game.rules.kinds import duties_answering


class ObligationsClosed(Event, frozen=True, kw_only=True):
    """The ledger of the turn was written, whether anybody knows of a shortfall or not."""

    rows: tuple[Obligation, ...]

    def evolve(self, world: World) -> World:
        """Keep the rows, and count each seat's duties."""
        punished = {sanction.seat for sanction in world.sanctions}
        tallies = dict(world.tallies)
        for seat in world.seats:
            own = [row for row in self.rows if row.obligor == seat]
            if own or seat in punished:
                tallies[seat] = msgspec.structs.replace(
                    tallies.get(seat, Tally()),
                    duties_due=len(own),
                    duties_kept=sum(row.kept for row in own),
                    under_sanction=seat in punished,
                )
        return change(world, obligations=self.rows, tallies=tallies)


def close_ledger(world: World) -> Iterator[Event]:
    """Make the visits that were ordered, then write the ledger (the first step of Review)."""
    for event in ordered(world):
        yield event
        world = event.evolve(world)
    yield ObligationsClosed(rows=tuple(_rows(world)))


def dues(world: World, seat: SeatId) -> tuple[Obligation, ...]:
    """Return a seat's duties of this turn as they stand now: our promises."""
    return tuple(
        row
        for duty in duties_answering(world, "obligations")
        if seat in duty.obligors
        for row in duty.kind.obligations(world, duty)
        if row.obligor == seat
    )


def _rows(world: World) -> Iterator[Obligation]:
    """Yield the rows of all clauses in force."""
    for duty in duties_answering(world, "obligations"):
        yield from duty.kind.obligations(world, duty)
