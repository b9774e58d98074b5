"""What launches leave in the books: the log, the tallies, delays, and the terms of providers."""

import msgspec

from game.model.ids import Money, PadId, SeatId, Shell, SlotId
from game.model.launches import Launch, Waiting
from game.model.seats import Tally
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.orders.manifest import CUBESATS, school_shell
from game.rules.slots.trade import with_slot


class LaunchFlown(Event, frozen=True, kw_only=True):
    """A rocket left its pad, or did not leave it this year."""

    launch: Launch

    def evolve(self, world: World) -> World:
        """Log it and count it for its seat and for the provider of the vehicle."""
        launch = self.launch
        world = change(world, launches=(*world.launches, launch))
        if launch.slot is not None and launch.slot in world.slots:
            world = with_slot(world, launch.slot, used_by=launch.payload)
        if launch.outcome == "scrubbed":
            return world
        flights = world.ground.flights
        flown = {**flights, launch.vehicle: flights.get(launch.vehicle, 0) + 1}
        ground = msgspec.structs.replace(world.ground, flights=flown)
        return change(world, ground=ground, tallies=_counted(world, launch))

    def seen_by(self, world: World) -> Audience:
        """A launch is seen for a thousand kilometres."""
        return EVERYONE


class LaunchDelayed(Event, frozen=True, kw_only=True):
    """A launch waits for the next quarter."""

    seat: SeatId
    payload: str
    pad: PadId | None
    slot: SlotId | None
    later: SlotId | None
    """The slot that it takes instead; None at a home range."""
    quarter: int
    """The new quarter."""
    reason: str
    """weather, pad_shut, corridor_closed, grounded or barred."""

    def evolve(self, world: World) -> World:
        """The old slot counts as used, the new one is the seat's."""
        if self.slot is None or self.later is None:
            return world
        world = with_slot(world, self.slot, used_by=self.payload)
        return with_slot(world, self.later, owner=self.seat)

    def seen_by(self, world: World) -> Audience:
        """Everybody sees the rocket stand."""
        return EVERYONE


class LaunchKept(Event, frozen=True, kw_only=True):
    """A launch found no slot any more this year; it flies first in the next one."""

    waiting: Waiting

    def evolve(self, world: World) -> World:
        """Keep it for next year's board."""
        return change(world, waiting=(*world.waiting, self.waiting))

    def seen_by(self, world: World) -> Audience:
        """Everybody sees the rocket being rolled back."""
        return EVERYONE


class TermsPublished(Event, frozen=True, kw_only=True):
    """A provider says what its flights cost others next year, and whom it will not serve."""

    seat: SeatId
    margin: Money
    refuses: tuple[SeatId, ...]

    def evolve(self, world: World) -> World:
        """They hold from the next turn on."""
        seat = msgspec.structs.replace(
            world.seats[self.seat], margin=self.margin, refuses=self.refuses
        )
        return change(world, seats={**world.seats, self.seat: seat})

    def seen_by(self, world: World) -> Audience:
        """Terms of business are public."""
        return EVERYONE


def _counted(world: World, launch: Launch) -> dict[SeatId, Tally]:
    """Return the tallies with a launch counted for its seat and its provider."""
    mine = world.tallies.get(launch.seat, Tally())
    crewed = world.library.payloads[launch.payload].purpose == "crew"
    flew = launch.outcome == "success"
    own = launch.provider == launch.seat
    mine = msgspec.structs.replace(
        mine,
        launches=mine.launches + 1,
        launches_home=mine.launches_home + (launch.pad is None),
        launches_toxic=mine.launches_toxic + launch.toxic,
        crewed_flights=mine.crewed_flights + (crewed and flew),
        units_launched=_placed(world, mine, launch) if flew else mine.units_launched,
    )
    tallies = {**world.tallies, launch.seat: mine}
    if launch.provider in world.seats:
        theirs = tallies.get(launch.provider, Tally())
        tallies[launch.provider] = msgspec.structs.replace(
            theirs,
            launches_own=theirs.launches_own + 1,
            launches_baikonur=theirs.launches_baikonur + (launch.pad is not None),
            launches_sold=theirs.launches_sold + (not own),
        )
    return tallies


def _placed(world: World, tally: Tally, launch: Launch) -> dict[Shell, int]:
    """Return the satellites placed this turn by shell, with a launch's added."""
    placed = dict(tally.units_launched)
    placed[launch.shell] = placed.get(launch.shell, 0) + launch.satellites
    if launch.cubesats:
        cubesats = world.library.payloads[CUBESATS]
        shell = school_shell(world, launch.shell)
        placed[shell] = placed.get(shell, 0) + cubesats.satellites
    return {shell: count for shell, count in placed.items() if count}
