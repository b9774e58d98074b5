"""Metrics of the ground: the host's income, the steppe, pads, access, launches and stakes."""

from game.model.ids import PadId, SeatId
from game.model.values import half_up
from game.model.world import World
from game.rules.scoring.lookups import (
    THOUSAND,
    articles,
    flown,
    guaranteed_next,
    lease_years,
    mean,
    mean_of,
    total_of,
)

SHARERS = ("KAZ", "IND", "JPN", "UAE")
"""Seats whose part of the slots is the measure of a fair share."""


def host_income(world: World, seat: SeatId) -> int:
    """Mean receipts of the host as host, $M a turn."""
    return mean_of(world, world.ground.host, lambda tally: tally.host_receipts)


def steppe(world: World, seat: SeatId) -> int:
    """Mean health of the steppe."""
    return mean([100 * record.steppe for record in world.history])


def baiterek(world: World, seat: SeatId) -> int:
    """25 for each complete stage and 5 for each launch from Baiterek, at most 100."""
    pads = baiterek_pads(world)
    launches = sum(launch.pad in pads for launch in flown(world))
    return THOUSAND * min(100, 25 * world.ground.stages + 5 * launches)


def baiterek_pads(world: World) -> tuple[PadId, ...]:
    """Return the pads that the stages of Baiterek open."""
    projects = world.library.projects.values()
    return tuple(p.opens_pad for p in projects if p.stage and p.opens_pad is not None)


def secure_access(world: World, seat: SeatId) -> int:
    """5 for each lease year left (at most 50) and 25 for each crewed flight a turn (at most 50)."""
    flights = mean_of(world, seat, lambda tally: tally.crewed_flights, 25 * THOUSAND)
    return THOUSAND * min(50, 5 * lease_years(world)) + min(50 * THOUSAND, flights)


def baikonur_launches(world: World, seat: SeatId) -> int:
    """Launches a turn at the shared site on the seat's vehicles."""
    return mean_of(world, seat, lambda tally: tally.launches_baikonur, THOUSAND)


def launches_on_own(world: World, seat: SeatId) -> int:
    """Launches a turn on the seat's vehicles, all ranges."""
    return mean_of(world, seat, lambda tally: tally.launches_own, THOUSAND)


def launches_sold(world: World, seat: SeatId) -> int:
    """Foreign payloads flown on the seat's vehicles, a turn."""
    return mean_of(world, seat, lambda tally: tally.launches_sold, THOUSAND)


def autonomous_access(world: World, seat: SeatId) -> int:
    """Home slots and guaranteed slots of the shared site in the turn after the last."""
    return THOUSAND * (world.seats[seat].home_slots + guaranteed_next(world, seat))


def fair_share(world: World, seat: SeatId) -> int:
    """Mean percent of the allocated slots that KAZ, IND, JPN and UAE hold."""
    shares = []
    for record in world.history:
        held = {name: tally.slots_held for name, tally in record.tallies.items()}
        part = sum(held.get(SeatId(name), 0) for name in SHARERS)
        whole = sum(held.values())
        shares.append(half_up(100 * THOUSAND * part, whole) if whole else 0)
    return mean(shares)


def stakes(world: World, seat: SeatId) -> int:
    """$M that the seat has in completed projects and paid into joint launches."""
    built = sum(
        half_up(world.library.projects[works.project].price * works.stakes.get(seat, 0), 100)
        for works in world.ground.works
        if works.done is not None and works.project in world.library.projects
    )
    return built + total_of(world, seat, lambda tally: tally.joint_paid)


def sovereignty(world: World, seat: SeatId) -> int:
    """How far the host decides itself, at most 100.

    8 for each slot of its quota (at most 40), 0.6 for each percent of its votes on a joint board,
    and 1 for each year by which the lease ends before 30.
    """
    quota = sum(duty.number("slots") for duty in articles(world, "lease_host_quota"))
    votes = max((duty.number("votes") for duty in articles(world, "lease_comanage")), default=0)
    return THOUSAND * (min(40, 8 * quota) + max(0, 30 - lease_years(world))) + 600 * votes


def cost(world: World, seat: SeatId) -> int:
    """Minus the rent, upkeep and claims that the seat paid, $M a turn."""
    return -mean_of(
        world, seat, lambda tally: tally.rent_paid + tally.upkeep_spent + tally.claims_paid
    )
