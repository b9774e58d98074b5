"""Orders: the sheet that a bot would set now. It orders nothing that it cannot pay or may not do.

First comes what it owes the sky and the ground, then launches with the money that is left, then one
share of a project if there is still some over.
"""

from functools import lru_cache

import msgspec

from game.bots.craft.flights import USUAL, Flights, flights
from game.bots.craft.mind import Mind
from game.bots.craft.payload_worth import weight
from game.bots.craft.visits import visits
from game.model.ids import ProjectId, million
from game.model.launches import OrderSheet, Stake
from game.rules.ground.works import open_share
from game.rules.kinds import duties
from game.rules.orders.costs import UPKEEP
from game.rules.orders.spending import stake_cost, total
from game.rules.orders.trimming import trimmed
from game.rules.sky.conduct import least_conduct, promises

RESERVE = million(8)
"""What stays in the purse."""
TUG_PRICE = million(28)
"""What a bot asks for a unit of removal: a little less than funds pay."""
PROJECTS: dict[str, tuple[str, ...]] = {
    "baiterek": ("baiterek_stage", "baiterek_upgrade"),
    "convening": ("summit_hall",),
    "stakes": ("training_centre", "site_1_museum"),
    "education": ("training_centre",),
    "science": ("research_institute",),
    "commercial_share": ("commercial_pad",),
    "cadence": ("commercial_pad",),
    "baikonur_launches": ("rail_and_assembly",),
}
"""Projects that serve a public objective."""
FIRST_OF_ALL, LAST_OF_ALL = 45, 60
"""Percent of the budget that a project may take before the launches are planned, and of what is
left after them."""


@lru_cache(maxsize=2)
def planned(mind: Mind) -> Flights:
    """Return the whole sheet that the bot would set now."""
    budget = mind.me.cash - RESERVE
    base = _with_project(mind, _duties(mind, budget), budget, FIRST_OF_ALL, "baiterek")
    flown = flights(mind, base, budget)
    sheet = flown.sheet
    for objective in PROJECTS if not sheet.stakes else ():
        left = budget - total(mind.world, mind.seat, sheet)
        sheet = _with_project(mind, sheet, left, LAST_OF_ALL, objective)
    sheet = trimmed(mind.world, mind.me, sheet).sheet
    return msgspec.structs.replace(flown, sheet=sheet)


def _duties(mind: Mind, budget: int) -> OrderSheet:
    """Return a sheet with everything but launches and projects."""
    promised = least_conduct(promises(mind.world, duties(mind.world), mind.seat))
    helps = mind.temper.pays_upkeep(mind.company) and budget >= 2 * USUAL + UPKEEP
    return OrderSheet(
        upkeep=helps,
        conduct=mind.temper.conduct(promised, mind.company),
        tug_price=TUG_PRICE,
        visits=visits(mind) if budget >= 2 * USUAL else (),
    )


def _with_project(
    mind: Mind, sheet: OrderSheet, money: int, percent: int, objective: str
) -> OrderSheet:
    """Return the sheet with a project for an objective, if that takes no more of the money."""
    if sheet.stakes or not weight(mind, objective):
        return sheet
    for name in PROJECTS[objective]:
        project = ProjectId(name)
        share = open_share(mind.world, project)
        cost = stake_cost(mind.world, project, share)
        if not 0 < cost <= money * percent // 100:
            continue
        stake = Stake(project=project, share=share)
        longer = msgspec.structs.replace(sheet, stakes=(stake,))
        if trimmed(mind.world, mind.me, longer).sheet.stakes:
            return longer
    return sheet
