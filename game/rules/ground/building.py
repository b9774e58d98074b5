"""The building sites: stakes bought, works begun, put off and completed, and what they open."""

import msgspec

from game.model.ground import Pad, Works
from game.model.ids import Money, PadId, ProjectId, SeatId, Turn
from game.model.seats import Tally
from game.model.vehicles import Project
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Event, change, only
from game.rules.gauges import FULL
from game.rules.ground import works as known


class UpkeepSpent(Event, frozen=True, kw_only=True):
    """A seat spent money on the pads under its lease."""

    seat: SeatId
    amount: Money

    def evolve(self, world: World) -> World:
        """Count it in the seat's tally."""
        tally = world.tallies.get(self.seat, Tally())
        spent = msgspec.structs.replace(tally, upkeep_spent=Money(tally.upkeep_spent + self.amount))
        return change(world, tallies={**world.tallies, self.seat: spent})

    def seen_by(self, world: World) -> Audience:
        """The books of a seat are its own."""
        return only(self.seat)


class StakeBought(Event, frozen=True, kw_only=True):
    """A seat paid for a share of a project."""

    project: ProjectId
    seat: SeatId
    share: int
    cost: Money
    pad: PadId | None = None
    benefits: dict[SeatId, int] = {}
    """How a venture divides the benefit; empty: as paid."""

    def evolve(self, world: World) -> World:
        """Add the share; the first one opens the works."""
        place = known.funding(world, self.project)
        if place is None:
            works = (*world.ground.works, Works(project=self.project, stakes={}))
            world, place = _with_works(world, works), len(works) - 1
        before = world.ground.works[place]
        stakes = {**before.stakes, self.seat: before.stakes.get(self.seat, 0) + self.share}
        return _replaced(
            world,
            place,
            stakes={seat: stakes[seat] for seat in world.seats if seat in stakes},
            paid=Money(before.paid + self.cost),
            pad=before.pad or self.pad,
            benefits=before.benefits or self.benefits,
        )

    def seen_by(self, world: World) -> Audience:
        """Builders put up a board with all names."""
        return EVERYONE


class WorksBegun(Event, frozen=True, kw_only=True):
    """A project is paid for; building begins."""

    place: int
    project: ProjectId
    due: Turn

    def evolve(self, world: World) -> World:
        """Note when it should be ready."""
        return _replaced(world, self.place, started=world.turn, due=self.due)

    def seen_by(self, world: World) -> Audience:
        """Everybody sees the building site."""
        return EVERYONE


class WorksSlipped(Event, frozen=True, kw_only=True):
    """A project takes a turn longer."""

    place: int
    project: ProjectId

    def evolve(self, world: World) -> World:
        """Put the date off."""
        works = world.ground.works[self.place]
        later = Turn((works.due or world.turn) + 1)
        return _replaced(world, self.place, due=later, slips=works.slips + 1)

    def seen_by(self, world: World) -> Audience:
        """Everybody hears of a delay."""
        return EVERYONE


class WorksDone(Event, frozen=True, kw_only=True):
    """A project is complete."""

    place: int
    project: ProjectId

    def evolve(self, world: World) -> World:
        """Open what it built."""
        world = _replaced(world, self.place, done=world.turn)
        project = world.library.projects[self.project]
        if project.stage:
            stages = min(known.ALL_STAGES, world.ground.stages + 1)
            world = _with_ground(world, stages=stages)
        return _built(world, project, world.ground.works[self.place].pad)

    def seen_by(self, world: World) -> Audience:
        """Everybody comes to the opening."""
        return EVERYONE


def _built(world: World, project: Project, wish: PadId | None) -> World:
    """Return the world with the pads that a complete project opens or enlarges."""
    pads = dict(world.ground.pads)
    ready = not project.stage or world.ground.stages >= known.ALL_STAGES
    if project.opens_pad in pads and project.opens_pad is not None and ready:
        pads[project.opens_pad] = _opened(pads[project.opens_pad], project)
    if project.quarter_slots:
        target = wish or busiest(world)
        if target is not None:
            more = pads[target].extra_slots + project.quarter_slots
            pads[target] = msgspec.structs.replace(pads[target], extra_slots=more)
    return _with_ground(world, pads=pads)


def _opened(pad: Pad, project: Project) -> Pad:
    """Return a pad opened or enlarged by a project; a new one is in perfect condition."""
    return msgspec.structs.replace(
        pad,
        is_open=True,
        condition=pad.condition if pad.is_open else FULL,
        base_slots=project.pad_slots or pad.base_slots,
        reusable_twice=pad.reusable_twice or project.twice,
    )


def busiest(world: World) -> PadId | None:
    """Return the open pad with the most launches a year, or None."""
    open_pads = [pad for pad in world.ground.pads.values() if pad.is_open]
    best = max(open_pads, key=lambda pad: pad.base_slots, default=None)
    return best.id if best is not None else None


def _replaced(world: World, place: int, **fields: object) -> World:
    """Return the world with some works changed."""
    works = list(world.ground.works)
    works[place] = msgspec.structs.replace(works[place], **fields)
    return _with_works(world, tuple(works))


def _with_works(world: World, works: tuple[Works, ...]) -> World:
    """Return the world with other works."""
    return _with_ground(world, works=works)


def _with_ground(world: World, **fields: object) -> World:
    """Return the world with some fields of the ground replaced."""
    return change(world, ground=msgspec.structs.replace(world.ground, **fields))
