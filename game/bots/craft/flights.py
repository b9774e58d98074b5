"""Flights: which launches a bot wants this year, the best first, as slots and money allow."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from game.bots.craft.mind import Mind
from game.bots.craft.options import Option, Place, options
from game.bots.craft.payload_worth import weight
from game.model.ids import Money, PayloadId, million
from game.model.launches import Bid, ManifestEntry, OrderSheet, Pledges, Slot
from game.model.values import Value, half_up
from game.model.vehicles import Payload
from game.rules.duties.worth import POINT
from game.rules.orders.costs import NOTHING
from game.rules.orders.manifest import fault
from game.rules.orders.spending import total
from game.rules.sky.conduct import KITS
from game.rules.standing.programmes import MISSED

FADES = 6
"""Percent by which each further payload of a kind is worth less."""
USUAL = million(65)
"""What a launch costs about, with everything."""
RICH = 100
"""Percent of the price of its usual launches from which a purse wants more of them."""
EXPECTED = 5
"""A launch that the people expect counts so many times the prestige that its absence costs."""
MOST_WANTED = 5
"""Launches wanted at most by a seat of scale 100 %."""


class Flights(Value, frozen=True, kw_only=True):
    """The launches of a year, as a sheet that holds them."""

    sheet: OrderSheet
    unmet: int = 0
    """Further launches that it could pay for, had it only slots."""
    least: Money = NOTHING
    """What the least of the planned launches is worth beyond its cost (k$)."""


def flights(mind: Mind, base: OrderSheet, budget: int) -> Flights:
    """Return a sheet with launches added; everything else on it is given."""
    wanted = launches_wanted(mind)
    choice, sheet = options(mind, base), base
    nets: list[int] = []
    while len(sheet.manifest) < wanted:
        longer, net = _longer(mind, sheet, choice, budget)
        if longer == sheet:
            break
        sheet = longer
        nets.append(net)
    missing = _missing(mind, sheet)
    return Flights(
        sheet=sheet,
        unmet=max(missing, _unmet(mind, sheet, wanted, budget)),
        least=Money(worth_of_programme(mind) if missing else min(nets, default=0)),
    )


def launches_wanted(mind: Mind) -> int:
    """Return how many launches the seat wants: by its temper, and more with a full purse."""
    programme = sum(mind.me.programme.values())
    usual = max(programme, mind.temper.launches(mind.me, mind.company))
    if 100 * mind.me.cash < RICH * usual * USUAL:
        return usual
    return max(usual, half_up(MOST_WANTED * mind.me.scale, 100))


def worth_of_programme(mind: Mind) -> int:
    """Return what it is worth to fly a launch that the people expect every year (k$)."""
    return EXPECTED * MISSED * POINT * (100 + 4 * weight(mind, "prestige")) // 100


def _missing(mind: Mind, sheet: OrderSheet) -> int:
    """Return how many launches of the seat's programme a sheet leaves out."""
    planned = Counter(entry.payload for entry in sheet.manifest)
    return sum(max(0, due - planned[name]) for name, due in mind.me.programme.items())


def free_slots(mind: Mind, sheet: OrderSheet) -> tuple[Slot, ...]:
    """Return the own slots on which the sheet plans no launch."""
    planned = [entry.slot for entry in sheet.manifest]
    own = (slot for slot in mind.public.slots.values() if slot.owner == mind.seat)
    return tuple(slot for slot in own if slot.id not in planned)


def _longer(
    mind: Mind, sheet: OrderSheet, choice: tuple[Option, ...], budget: int
) -> tuple[OrderSheet, int]:
    """Return the sheet with the best launch that fits, and its net worth; else the same sheet."""
    planned = Counter(entry.payload for entry in sheet.manifest)
    nets = ((_net(mind, planned, option), option) for option in choice)
    gains = [(net, option) for net, option in nets if net > 0]
    for net, option in sorted(gains, key=lambda gain: -gain[0]):
        longer = next(_with(mind, sheet, option), None)
        if longer is not None and total(mind.world, mind.seat, longer) <= budget:
            return longer, net
    return sheet, 0


def _net(mind: Mind, planned: Counter[PayloadId], option: Option) -> int:
    """Return what one more such launch is worth beyond its cost; a programme wants its own."""
    before = planned[option.payload.id]
    if before < mind.me.programme.get(option.payload.id, 0):
        return option.worth + worth_of_programme(mind) - option.cost
    if before and not _repeats(option.payload):
        return 0
    return option.worth * (100 - FADES * before) // 100 - option.cost


def _repeats(payload: Payload) -> bool:
    """Return whether more than one a year makes sense: satellites that earn."""
    return payload.services > 0 and payload.satellites > 0


def _with(mind: Mind, sheet: OrderSheet, option: Option) -> Iterator[OrderSheet]:
    """Yield the sheet with the launch on each place from which it can fly."""
    for place in _places(mind, sheet, option):
        entry = ManifestEntry(
            payload=option.payload.id,
            shell=option.shell,
            vehicle=option.vehicle.id,
            slot=place.id if place is not None else None,
        )
        bids = sheet.bids
        if place is not None and option.place.pooled:
            pledges = Pledges(kit=sheet.conduct in KITS)
            bids = (*bids, Bid(slot=place.id, price=option.place.price, pledges=pledges))
        longer = msgspec.structs.replace(sheet, manifest=(*sheet.manifest, entry), bids=bids)
        if fault(mind.world, mind.me, longer, sheet.manifest, entry) is None:
            yield longer


def _places(mind: Mind, sheet: OrderSheet, option: Option) -> tuple[Slot | None, ...]:
    """Return the slots that an option could take; None is the home range."""
    place: Place = option.place
    if place.pad is None:
        return (None,)
    planned = [entry.slot for entry in sheet.manifest]
    return tuple(slot for slot in place.slots if slot.id not in planned)


def _unmet(mind: Mind, sheet: OrderSheet, wanted: int, budget: int) -> int:
    """Return how many more launches the seat would pay for if it had slots."""
    at_home = sum(entry.slot is None for entry in sheet.manifest)
    if free_slots(mind, sheet) or at_home < mind.me.home_slots:
        return 0
    left = budget - total(mind.world, mind.seat, sheet)
    return max(0, min(wanted - len(sheet.manifest), left // USUAL))
