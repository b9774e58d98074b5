"""The record of a turn: what everybody did and how the world stood when it was closed."""

from collections.abc import Iterator

from game.model.ids import PayloadId, SeatId, Tenths
from game.model.scores import TurnRecord
from game.model.treaties import Treaty
from game.model.world import World
from game.rules.engine import Event, change
from game.rules.kinds import duties_of
from game.rules.scoring.lookups import in_force
from game.rules.sky.cohorts import fleets

MOST_TIES = 4
"""Articles of one text that count as ties between two seats."""
OBSERVER = PayloadId("earth_obs")


class TurnRecorded(Event, frozen=True, kw_only=True):
    """A turn was closed and written down."""

    record: TurnRecord

    def evolve(self, world: World) -> World:
        """Add it to the history; a turn is written once."""
        before = tuple(old for old in world.history if old.turn != self.record.turn)
        return change(world, history=(*before, self.record))


def record_turn(world: World) -> Iterator[Event]:
    """Write the turn down (a step of Review)."""
    yield TurnRecorded(
        record=TurnRecord(
            turn=world.turn,
            tallies=dict(world.tallies),
            index={str(band): state.index for band, state in world.sky.bands.items()},
            health={str(band): state.health for band, state in world.sky.bands.items()},
            steppe=world.ground.steppe,
            tension=Tenths(world.tension),
            demand=world.market.demand,
            price=world.market.price,
            ties=ties_now(world),
            satellites=fleets(world),
            observers=observers(world),
        )
    )


def ties_now(world: World) -> dict[SeatId, dict[SeatId, int]]:
    """Return for every two seats the articles in force that name one of them, of shared texts."""
    ties: dict[SeatId, dict[SeatId, int]] = {seat: {} for seat in world.seats}
    for treaty in in_force(world):
        named = _named(world, treaty)
        for one in treaty.bound:
            for other in treaty.bound:
                if one != other:
                    shared = (named.get(one, 0) | named.get(other, 0)).bit_count()
                    ties[one][other] = ties[one].get(other, 0) + min(MOST_TIES, shared)
    return ties


def observers(world: World) -> dict[SeatId, int]:
    """Return the Earth-observation satellites of each seat that has any."""
    counts: dict[SeatId, int] = {}
    for cohort in world.sky.cohorts:
        if cohort.payload == OBSERVER:
            counts[cohort.owner] = counts.get(cohort.owner, 0) + cohort.count
    return counts


def _named(world: World, treaty: Treaty) -> dict[SeatId, int]:
    """Return the clauses of a text that name each seat as obligor or beneficiary, one bit each."""
    named: dict[SeatId, int] = {}
    for place, duty in enumerate(duties_of(world, treaty)):
        for seat in (*duty.obligors, *duty.beneficiaries):
            named[seat] = named.get(seat, 0) | 1 << place
    return named
