"""Agendas about flights: own launches, guests, guaranteed slots, pads of one's own."""

from collections.abc import Iterator

from game.model.ids import SeatId
from game.model.launches import Launch
from game.model.world import World
from game.rules.answers import Joint
from game.rules.kinds import duties_answering
from game.rules.scoring.agenda_points import Reached, count, part, when
from game.rules.scoring.lookups import flown, guaranteed_next, leases, public_blocs
from game.rules.scoring.metrics_ground import baiterek_pads

LAST_TURNS = 2
HOME_SHARE = 60
"""Percent of the last launches that fly from home."""
ONE_TURN = 8
"""Points for a pad of one's own in a single turn."""
WEST = "A"
"""The bloc in which a partner is looked for."""


def own_rocket_day(world: World, seat: SeatId) -> Reached:
    """Own payloads flown from Baiterek."""
    pads = baiterek_pads(world)
    return count(sum(flight.seat == seat and flight.pad in pads for flight in flown(world)))


def second_home(world: World, seat: SeatId) -> Reached:
    """In the last two turns most own launches fly from home while the lease is in force."""
    last = [f for f in _all(world) if f.seat == seat and f.turn > world.turn - LAST_TURNS]
    home = sum(flight.pad is None for flight in last)
    return when(bool(last and leases(world)) and 100 * home >= HOME_SHARE * len(last))


def old_friends(world: World, seat: SeatId) -> Reached:
    """Different seats whose people flew on the own crew flights."""
    crewed = (f for f in flown(world) if f.seat == seat and _purpose(world, f) == "crew")
    guests = {guest for flight in crewed for guest in flight.guests if guest != seat}
    return count(len(guests))


def western_neighbour(world: World, seat: SeatId) -> Reached:
    """Guaranteed slots of the shared site in the next turn."""
    return count(guaranteed_next(world, seat))


def bridge(world: World, seat: SeatId) -> Reached:
    """Lunar payloads flown in joint projects with a member of bloc A."""
    landings: set[Launch] = set()
    for duty in duties_answering(world, "joint"):
        joint = duty.kind.joint(world, duty)
        if joint is None or seat not in joint.costs:
            continue
        others = (world.seats[other] for other in joint.costs if other != seat)
        west = any(WEST in public_blocs(world, other) for other in others)
        if west:
            landings.update(_landings(world, joint, duty.force_turn))
    return count(len(landings))


def guest_pad(world: World, seat: SeatId) -> Reached:
    """Two guaranteed slots of the shared site or more; every turn pays its part."""
    turns = _guaranteed(world, seat)
    return part(sum(slots >= 2 for slots in turns), len(turns))


def two_providers(world: World, seat: SeatId) -> Reached:
    """From turn 2 on always home slots and guaranteed slots."""
    later = _guaranteed(world, seat)[1:]
    return when(world.seats[seat].home_slots > 0 and bool(later) and min(later) >= 1)


def cheapest_ride(world: World, seat: SeatId) -> Reached:
    """Foreign payloads flown on the own vehicles."""
    return count(sum(f.provider == seat and f.seat != seat for f in flown(world)))


def exclusive_pad(world: World, seat: SeatId) -> Reached:
    """The only user of a pad in two turns running; 8 points for one turn."""
    users: dict[tuple[str, int], set[SeatId]] = {}
    for flight in _all(world):
        if flight.pad is not None:
            users.setdefault((flight.pad, flight.turn), set()).add(flight.seat)
    alone = [place for place, seats in users.items() if seats == {seat}]
    if any((pad, turn + 1) in alone for pad, turn in alone):
        return when(True)
    return Reached(count=0, own=ONE_TURN if alone else 0)


def _landings(world: World, joint: Joint, since: int) -> Iterator[Launch]:
    """Yield the flights to the Moon with what a venture builds, by one of its parties."""
    for flight in flown(world):
        built = flight.shell == "MOON" and flight.payload == joint.project
        if built and flight.seat in joint.costs and flight.turn >= since:
            yield flight


def _all(world: World) -> list[Launch]:
    """Return every launch that left its pad."""
    launches = (*world.launch_log, *world.launches)
    return [launch for launch in launches if launch.outcome != "scrubbed"]


def _purpose(world: World, flight: Launch) -> str:
    """Return what a flight was for."""
    return world.library.payloads[flight.payload].purpose


def _guaranteed(world: World, seat: SeatId) -> list[int]:
    """Return the slots that were guaranteed to a seat, turn by turn."""
    tallies = [record.tallies.get(seat) for record in world.history]
    return [0 if tally is None else tally.slots_guaranteed for tally in tallies]
