"""Ground projects as seats see them: what is under way, what is open, what may be bought."""

from game.model.ground import Works
from game.model.ids import ProjectId, SeatId
from game.model.launches import Stake
from game.model.vehicles import Project
from game.model.world import World
from game.rules.engine import require

STEP = 5
"""Shares are sold in steps of 5 %."""
ALL_STAGES = 3


def funding(world: World, project: ProjectId) -> int | None:
    """Return the place of the works of a project that still lack money, or None."""
    for place, works in enumerate(world.ground.works):
        if works.project == project and works.started is None:
            return place
    return None


def open_share(world: World, project: ProjectId) -> int:
    """Return the percent of a project that can still be bought."""
    place = funding(world, project)
    return 100 if place is None else 100 - sum(world.ground.works[place].stakes.values())


def under_way(world: World, project: ProjectId) -> bool:
    """Return whether a project is paid for and not complete."""
    return any(_building(works) for works in world.ground.works if works.project == project)


def is_done(world: World, project: ProjectId) -> bool:
    """Return whether a project has been completed."""
    return any(w.done is not None for w in world.ground.works if w.project == project)


def owner_of(world: World, project: ProjectId) -> SeatId | None:
    """Return who has most of a complete project, or None; of equals the first to pay."""
    for works in world.ground.works:
        shares = works.benefits or works.stakes
        if works.project == project and works.done is not None and shares:
            return max(shares, key=lambda seat: shares[seat])
    return None


def check_stake(world: World, stake: Stake, before: tuple[Stake, ...]) -> None:
    """Refuse a stake that cannot be bought; ``before`` are the stakes above it on the sheet."""
    project = world.library.projects.get(stake.project)
    require(project is not None, "project.unknown", project=stake.project)
    fits = STEP <= stake.share <= 100 and stake.share % STEP == 0
    require(fits, "project.share", step=STEP)
    require(all(other.project != stake.project for other in before), "project.twice")
    if project is None:
        return
    _check_free(world, project)
    pad = world.ground.pads.get(stake.pad) if stake.pad is not None else None
    right = stake.pad is None or (pad is not None and pad.is_open)
    require(right, "project.pad", project=project.id)


def _check_free(world: World, project: Project) -> None:
    """Refuse a project that is complete, excluded by another, too early or fully paid."""
    complete = is_done(world, project.id) and not project.repeatable
    last_stage = project.stage and world.ground.stages >= ALL_STAGES
    require(not complete and not last_stage, "project.done", project=project.id)
    rivals = any(_rivals(world, project, works) for works in world.ground.works)
    require(not rivals, "project.excluded", project=project.id)
    ready = world.ground.stages >= project.needs_stages
    require(ready, "project.too_early", project=project.id, stages=project.needs_stages)
    busy = under_way(world, project.id) and (project.stage or not project.repeatable)
    require(not busy and open_share(world, project.id) > 0, "project.taken", project=project.id)


def _rivals(world: World, project: Project, works: Works) -> bool:
    """Return whether some works exclude a project."""
    other = world.library.projects.get(works.project)
    named = works.project in project.excludes
    return named or (other is not None and project.id in other.excludes)


def _building(works: Works) -> bool:
    """Return whether works are paid for and go on."""
    return works.started is not None and works.done is None
