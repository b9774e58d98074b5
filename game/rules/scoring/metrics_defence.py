"""Metrics of planetary defence: who paid, who kept the ban on weapons, and who was hit."""

from game.model.ids import SeatId
from game.model.values import half_up
from game.model.world import World
from game.rules.scoring.lookups import THOUSAND, public_articles

WHOLE = 100
BROKEN, LOOSE = 40, 20
"""What a breach of the ban on all weapons costs, and standing outside of it in the end."""


def pd_share(world: World, seat: SeatId) -> int:
    """Percent of the mean spending for everybody's defence that the seat spent, at most 100."""
    spent = {name: defence_spent(world, name) for name in world.seats}
    together = sum(spent.values())
    if together == 0:
        return 0
    return min(WHOLE * THOUSAND, half_up(WHOLE * THOUSAND * spent[seat] * len(spent), together))


def defence_spent(world: World, seat: SeatId) -> int:
    """Return what a seat paid for observation, rehearsal and craft against asteroids, k$."""
    payloads = world.library.payloads
    flights = (*world.launch_log, *world.launches)
    craft = sum(
        flight.cost
        for flight in flights
        if flight.seat == seat and payloads[flight.payload].purpose == "planetary_defence"
    )
    return craft + (world.asteroid.spent.get(seat, 0) if world.asteroid is not None else 0)


def norms_kept(world: World, seat: SeatId) -> int:
    """100, less 40 for each known breach of a weapon ban and 20 without a ban on all weapons."""
    broken = sum(
        finding.kind == "debris_asat_ban" and finding.obligor == seat
        for finding in world.findings.values()
        if finding.status in ("confirmed", "cured")
    )
    bans = public_articles(world, "debris_asat_ban")
    bound = any(duty.word("scope") == "all" and duty.owes(world, seat) for duty in bans)
    return THOUSAND * max(0, WHOLE - BROKEN * broken - LOOSE * (not bound))


def damage(world: World, seat: SeatId) -> int:
    """Minus the damage that the asteroid did in the own part of its corridor."""
    asteroid = world.asteroid
    if asteroid is None or asteroid.fell_on != seat:
        return 0
    return -THOUSAND * asteroid.damage
