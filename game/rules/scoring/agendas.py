"""Secret agendas: for each one the rule that says how many of its 15 points were reached.

A count pays in proportion to its target, rounded down; a yes/no agenda pays all or nothing.
"""

from collections.abc import Callable

from game.model.ids import SeatId
from game.model.world import World
from game.rules.scoring import agendas_deals as deals
from game.rules.scoring import agendas_flights as flights
from game.rules.scoring import agendas_texts as texts
from game.rules.scoring.agenda_points import Reached
from game.rules.scoring.goals import progress

Rule = Callable[[World, SeatId], Reached]

AGENDAS: dict[str, Rule] = {
    "anchor": texts.anchor,
    "bridge": flights.bridge,
    "brussels_effect": texts.brussels_effect,
    "champion": deals.champion,
    "cheapest_ride": flights.cheapest_ride,
    "credit": texts.credit,
    "exclusive_pad": flights.exclusive_pad,
    "exit_door": texts.exit_door,
    "exit_rich": deals.exit_rich,
    "fee_not_fund": texts.fee_not_fund,
    "gagarins_start": deals.gagarins_start,
    "guest_pad": flights.guest_pad,
    "keep_the_option": texts.keep_the_option,
    "landlord_price": deals.landlord_price,
    "no_bloc": texts.no_bloc,
    "no_inspectors": texts.no_inspectors,
    "old_friends": flights.old_friends,
    "own_rocket_day": flights.own_rocket_day,
    "paid_to_clean": deals.paid_to_clean,
    "quick_return": deals.quick_return,
    "quiet_sky": texts.quiet_sky,
    "rule_maker": texts.rule_maker,
    "second_home": flights.second_home,
    "summit_city": texts.summit_city,
    "third_way": texts.third_way,
    "two_providers": flights.two_providers,
    "western_neighbour": flights.western_neighbour,
}
"""By name; the words and targets are in ``scenarios/library/agendas``."""


def secret_points(world: World, seat: SeatId) -> int:
    """Return the points of a seat's secret agenda, 0 to 15; 0 without one."""
    agenda = world.seats[seat].agenda
    if agenda is None:
        return 0
    if agenda.goal is not None:
        return progress(agenda.goal, world, seat).points(agenda.most)
    if agenda.id not in AGENDAS:
        return 0
    return AGENDAS[agenda.id](world, seat).points(agenda.target)
