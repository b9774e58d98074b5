"""Ground projects: seats buy stakes, builders build, and whoever paid has the benefit."""

from collections.abc import Iterator, Mapping

from game.model.ground import Works
from game.model.ids import (
    STEPPE_FUND,
    WORLD_ACCOUNT,
    Account,
    Money,
    ProjectId,
    SeatId,
    Turn,
)
from game.model.launches import Stake
from game.model.values import divided
from game.model.vehicles import Project
from game.model.world import World
from game.rules.dice import happens
from game.rules.engine import Event, follow
from game.rules.gauges import moved
from game.rules.ground import works as known
from game.rules.ground.building import StakeBought, UpkeepSpent, WorksBegun, WorksDone, WorksSlipped
from game.rules.kinds import duties_answering
from game.rules.money.treasury import available, pay
from game.rules.orders.costs import UPKEEP
from game.rules.orders.spending import lease_upkeep, stake_cost
from game.rules.standing.standing import InfluenceChanged, PointsScored, ReputationChanged

SLIP_ALONE, SLIP_TOGETHER = 250, 100
"""Chance (permille) that a stage of Baiterek takes a turn more, with one and with more payers."""
SLIP_CARD = "baiterek_slip"


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


def _parts(total: int, shares: Mapping[SeatId, int]) -> dict[SeatId, int]:
    """Divide points or money by shares."""
    parts = divided(total, {str(seat): share for seat, share in shares.items()})
    return {seat: parts[seat] for seat in shares}
