"""Projects: which shares of works on the ground a seat buys this year."""

from collections.abc import Iterator

import msgspec

from game.bots.craft.aim import aim_of
from game.bots.craft.mind import Mind
from game.bots.craft.payload_worth import weight
from game.model.ids import ProjectId
from game.model.launches import OrderSheet, Stake
from game.rules.ground.works import STEP, open_share
from game.rules.orders.spending import project_price, stake_cost
from game.rules.orders.trimming import trimmed

PROJECTS: dict[str, tuple[str, ...]] = {
    "baiterek": ("baiterek_stage", "baiterek_upgrade"),
    "convening": ("summit_hall",),
    "stakes": ("training_centre", "site_1_museum", "research_institute", "summit_hall"),
    "education": ("training_centre", "site_1_museum"),
    "science": ("research_institute",),
    "commercial_share": ("commercial_pad",),
    "cadence": ("commercial_pad",),
    "baikonur_launches": ("rail_and_assembly",),
    "host_income": ("rail_and_assembly", "commercial_pad"),
    "steppe": ("steppe_clean_up",),
}
"""Projects that serve a public objective."""
URGENT = "baiterek"
"""The objective whose projects come before the launches."""
WHOLE = 100


def urgent(mind: Mind) -> Iterator[ProjectId]:
    """Yield the projects that come before the launches, the most wanted first."""
    yield from _for_aim(mind)
    yield from _for_objective(mind, URGENT)


def useful(mind: Mind) -> Iterator[ProjectId]:
    """Yield the projects that serve some objective, or pay for themselves, and harm no aim."""
    known, aim = mind.public.library.projects, aim_of(mind)
    paying = (
        project.id
        for project in known.values()
        if project.tourism * (mind.turns_left - project.turns) > project.price
    )
    served = (name for objective in PROJECTS for name in _for_objective(mind, objective))
    yield from (name for name in (*served, *paying) if aim.project(mind, known[name]) >= 0)


def with_stakes(
    mind: Mind, sheet: OrderSheet, wanted: Iterator[ProjectId], money: int, percent: int
) -> OrderSheet:
    """Return the sheet with shares of projects, which together take that part of the money."""
    left = money * percent // 100
    for project in wanted:
        if all(stake.project != project for stake in sheet.stakes):
            longer = _with_stake(mind, sheet, project, left)
            left -= sum(stake_cost(mind.world, s.project, s.share) for s in longer.stakes) - sum(
                stake_cost(mind.world, s.project, s.share) for s in sheet.stakes
            )
            sheet = longer
    return sheet


def _with_stake(mind: Mind, sheet: OrderSheet, project: ProjectId, money: int) -> OrderSheet:
    """Return the sheet with all of a project that is open, or what the money reaches of an aim."""
    share = open_share(mind.world, project)
    price = project_price(mind.world, project)
    if stake_cost(mind.world, project, share) > money:
        part = money * WHOLE // max(1, price) // STEP * STEP
        share = part if project in _for_aim(mind) else 0
    if share < STEP:
        return sheet
    longer = msgspec.structs.replace(
        sheet, stakes=(*sheet.stakes, Stake(project=project, share=share))
    )
    kept = trimmed(mind.world, mind.me, longer).sheet.stakes
    return longer if len(kept) == len(longer.stakes) else sheet


def _for_aim(mind: Mind) -> Iterator[ProjectId]:
    """Yield the projects that the secret agenda asks for."""
    aim = aim_of(mind)
    for project in mind.public.library.projects.values():
        if aim.project(mind, project) > 0:
            yield project.id


def _for_objective(mind: Mind, objective: str) -> Iterator[ProjectId]:
    """Yield the projects of an objective of the seat that can still be of use."""
    known = mind.public.library.projects
    for name in PROJECTS[objective] if weight(mind, objective) else ():
        project = known.get(ProjectId(name))
        if project is not None and mind.turns_left >= project.turns:
            yield project.id
