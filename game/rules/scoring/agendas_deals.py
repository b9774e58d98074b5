"""Agendas about money: rent, stakes, sales, fleets, and who pays for the clean-up."""

from game.model.ids import PadId, SeatId, million
from game.model.values import half_up
from game.model.world import World
from game.rules.scoring.agenda_points import MOST, Reached, count, part, when
from game.rules.scoring.lookups import mean_of, total_of
from game.rules.sky.cohorts import fleets
from game.rules.sky.removals import PRICE

CHEAP_RENT = million(105)
A_POINT = million(1)
"""What a higher rent takes a point for."""
CHAMPION = SeatId("COM")
TOP = 2
SITE_1 = PadId("site_1")
QUARTER = 25
"""Percent of the refurbished pad."""
TWICE = 2
PAID_BY_OTHERS = 60
"""Percent of their price."""


def landlord_price(world: World, seat: SeatId) -> Reached:
    """Mean rent of 105 $M a year at most; a point less for every million more."""
    paid = mean_of(world, seat, lambda tally: tally.rent_paid)
    dear = -(-max(0, paid - CHEAP_RENT) // A_POINT)
    return part(MOST - dear if world.history else 0, MOST)


def champion(world: World, seat: SeatId) -> Reached:
    """The company is among the two seats with most satellites."""
    owned = fleets(world)
    mine = owned.get(CHAMPION, 0)
    return when(mine > 0 and sum(fleet > mine for fleet in owned.values()) < TOP)


def gagarins_start(world: World, seat: SeatId) -> Reached:
    """A quarter of the refurbished Site 1."""
    projects = world.library.projects
    return when(
        any(
            works.done is not None
            and projects[works.project].opens_pad == SITE_1
            and works.stakes.get(seat, 0) >= QUARTER
            for works in world.ground.works
            if works.project in projects
        )
    )


def quick_return(world: World, seat: SeatId) -> Reached:
    """Stakes have earned twice what was paid for them, or a part of it."""
    projects = world.library.projects
    paid = sum(
        half_up(projects[works.project].price * works.stakes.get(seat, 0), 100)
        for works in world.ground.works
        if works.project in projects
    )
    earned = total_of(world, seat, lambda tally: tally.site_receipts)
    return part(earned, TWICE * paid)


def paid_to_clean(world: World, seat: SeatId) -> Reached:
    """Removal units, most of whose price was paid by funds."""
    units = total_of(world, seat, lambda tally: tally.removals)
    paid = total_of(world, seat, lambda tally: tally.removal_receipts)
    return count(units if 100 * paid >= PAID_BY_OTHERS * units * PRICE else 0)


def exit_rich(world: World, seat: SeatId) -> Reached:
    """Slots sold for more than they had cost."""
    return count(total_of(world, seat, lambda tally: tally.slots_sold_dearer))
