"""Ground projects: seats buy stakes, builders build, and whoever paid has the benefit."""

from collections.abc import Iterator, Mapping

import msgspec

from game.model.ground import Pad, Works
from game.model.ids import (
    STEPPE_FUND,
    WORLD_ACCOUNT,
    Account,
    Money,
    PadId,
    ProjectId,
    SeatId,
    Turn,
)
from game.model.launches import Stake
from game.model.seats import Tally
from game.model.values import divided
from game.model.vehicles import Project
from game.model.world import World
from game.rules import works as known
from game.rules.costs import UPKEEP
from game.rules.dice import happens
from game.rules.engine import EVERYONE, Audience, Event, change, follow, only
from game.rules.gauges import FULL, moved
from game.rules.kinds import duties_answering
from game.rules.spending import lease_upkeep, stake_cost
from game.rules.standing import InfluenceChanged, PointsScored, ReputationChanged
from game.rules.treasury import available, pay

SLIP_ALONE, SLIP_TOGETHER = 250, 100
"""Chance (permille) that a stage of Baiterek takes a turn more, with one and with more payers."""
SLIP_CARD = "baiterek_slip"


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


def advance(world: World) -> Iterator[Event]:
    """Spend on upkeep, complete what is due, sell stakes, begin what is paid (step of Launch)."""
    steps = (_upkeep, _benefits, _completions, _ventures, _stakes, _beginnings)
    yield from follow(world, steps)


def _upkeep(world: World) -> Iterator[Event]:
    """Let seats spend on the pads, as ordered and as their leases say."""
    for seat, sheet in world.sheets.items():
        if sheet.upkeep:
            yield from pay(world, seat, WORLD_ACCOUNT, UPKEEP, "upkeep")
        spent = min(lease_upkeep(world, seat, sheet), available(world, seat))
        if spent > 0:
            yield from pay(world, seat, WORLD_ACCOUNT, spent, "upkeep")
            yield UpkeepSpent(seat=seat, amount=Money(spent))


def _benefits(world: World) -> Iterator[Event]:
    """Give the owners of complete projects what those bring every year."""
    for works in world.ground.works:
        project = world.library.projects.get(works.project)
        if works.done is not None and project is not None:
            yield from _yearly(world, works, project)


def _yearly(world: World, works: Works, project: Project) -> Iterator[Event]:
    """Yield a year's benefit of one complete project."""
    shares = works.benefits or works.stakes
    science = _parts(project.science_yearly, shares)
    education = _parts(project.education_yearly, shares)
    tourism = _parts(project.tourism, shares)
    for seat in shares:
        if science[seat] or education[seat]:
            yield PointsScored(
                seat=seat, science=science[seat], education=education[seat], reason=project.id
            )
        if tourism[seat]:
            yield from pay(world, WORLD_ACCOUNT, seat, tourism[seat], "tourism")
        if project.reputation_yearly:
            by = 10 * project.reputation_yearly
            yield ReputationChanged(seat=seat, by=by, reason=project.id)
    if project.influence_yearly and shares:
        owner = max(shares, key=lambda seat: shares[seat])
        yield InfluenceChanged(seat=owner, by=project.influence_yearly, reason=project.id)


def _completions(world: World) -> Iterator[Event]:
    """Complete what is due, unless it slips."""
    for place, works in enumerate(world.ground.works):
        if works.due is None or works.done is not None or works.due > world.turn:
            continue
        if slips(world, place, works):
            yield WorksSlipped(place=place, project=works.project)
            continue
        yield WorksDone(place=place, project=works.project)
        yield from _opening(world.library.projects[works.project], works)


def slips(world: World, place: int, works: Works) -> bool:
    """Return whether a stage of Baiterek takes a turn more; a card of the deck may decide it."""
    if not world.library.projects[works.project].stage or SLIP_CARD in world.deck.kinds:
        return False
    chance = SLIP_TOGETHER if len(works.stakes) > 1 else SLIP_ALONE
    return happens(world, chance, "slip", works.project, place)


def _opening(project: Project, works: Works) -> Iterator[Event]:
    """Yield what a project gives once, when it is complete."""
    yield from moved("steppe", 10 * project.steppe, project.id)
    shares = works.benefits or works.stakes
    prestige = _parts(project.prestige, shares)
    education = _parts(project.education, shares)
    for seat in shares:
        if prestige[seat] or education[seat]:
            yield PointsScored(
                seat=seat, prestige=prestige[seat], education=education[seat], reason=project.id
            )


def _ventures(world: World) -> Iterator[Event]:
    """Draw the costs of joint ground projects from the parties that can pay."""
    for duty in duties_answering(world, "joint"):
        venture = duty.kind.joint(world, duty)
        if venture is None:
            continue
        project = ProjectId(venture.project)
        for seat, share in venture.costs.items():
            if seat in world.seats and _wants_more(world, project, seat, share):
                stake = Stake(project=project, share=share)
                for event in _bought(world, seat, stake, venture.benefits):
                    yield event
                    world = event.evolve(world)


def _wants_more(world: World, project: ProjectId, seat: SeatId, share: int) -> bool:
    """Return whether a venture still lacks a party's share of a project that can be built."""
    kind = world.library.projects.get(project)
    if kind is None or known.is_done(world, project) or known.under_way(world, project):
        return False
    place = known.funding(world, project)
    has = world.ground.works[place].stakes.get(seat, 0) if place is not None else 0
    affordable = stake_cost(world, project, share) <= available(world, seat)
    return has < share and world.ground.stages >= kind.needs_stages and affordable


def _stakes(world: World) -> Iterator[Event]:
    """Sell the shares that seats ordered, in seat order, while any are left."""
    for seat in world.seats:
        for stake in world.sheets[seat].stakes if seat in world.sheets else ():
            for event in _bought(world, seat, stake, {}):
                yield event
                world = event.evolve(world)


def _bought(
    world: World, seat: SeatId, stake: Stake, benefits: dict[SeatId, int]
) -> Iterator[Event]:
    """Sell a seat as much of a share as is left."""
    share = min(stake.share, known.open_share(world, stake.project))
    if share <= 0:
        return
    cost = stake_cost(world, stake.project, share)
    for payer, part in _payers(world, seat, stake.project, cost):
        yield from pay(world, payer, WORLD_ACCOUNT, part, "project")
    yield StakeBought(
        project=stake.project,
        seat=seat,
        share=share,
        cost=cost,
        pad=stake.pad,
        benefits=benefits,
    )


def _payers(
    world: World, seat: SeatId, project: ProjectId, cost: Money
) -> Iterator[tuple[Account, int]]:
    """Yield who pays: the steppe fund first if its host cleans the steppe, then the seat."""
    kind = world.library.projects[project]
    heals = kind.steppe > 0 and seat == world.ground.host
    fund = min(cost, available(world, STEPPE_FUND)) if heals else 0
    yield STEPPE_FUND, fund
    yield seat, cost - fund


def _beginnings(world: World) -> Iterator[Event]:
    """Begin the works that are fully paid."""
    for place, works in enumerate(world.ground.works):
        if works.started is None and sum(works.stakes.values()) >= 100:
            turns = world.library.projects[works.project].turns
            due = Turn(world.turn + turns)
            yield WorksBegun(place=place, project=works.project, due=due)


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


def _parts(total: int, shares: Mapping[SeatId, int]) -> dict[SeatId, int]:
    """Divide points or money by shares."""
    parts = divided(total, {str(seat): share for seat, share in shares.items()})
    return {seat: parts[seat] for seat in shares}


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
