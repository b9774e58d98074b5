"""Facts: the public figures that conditions may speak of, read off the world or off one's outlook.

Everything here is known to everybody, so a condition can never leak a treasury.
"""

from collections import deque

from game.model.compliance import Arrears
from game.model.ids import MILLION, SeatId
from game.model.incidents import Incident
from game.model.launches import Launch
from game.model.orbit import BandState, Market
from game.model.outlook import Outlook
from game.model.treaties import BINDING, Treaty
from game.model.values import Value, half_up
from game.model.world import World
from game.rules.kinds import duties_answering
from game.rules.sky.cohorts import fleets

TENTH = 10


class Facts(Value, frozen=True, kw_only=True):
    """Public figures in the units in which they are shown."""

    turn: int
    bands: dict[str, dict[str, int]]
    """F, D and H of each band."""
    steppe: int
    tension: int
    probability: int = 0
    """Chance in percent of the impact that an incident or a bulletin announced."""
    market: dict[str, int] = {}
    nations: dict[str, dict[str, int]] = {}
    treaties: dict[str, dict[str, int]] = {}
    pads: dict[str, dict[str, int]] = {}
    incidents: tuple[str, ...] = ()
    """Kinds that happened this turn or last, or wait for an answer."""


_KNOWN: deque[tuple[World, Facts]] = deque(maxlen=2)
"""The figures of the last worlds that were asked."""


def facts_of(world: World) -> Facts:
    """Return the public figures of the world; many articles ask in the same one."""
    for known, facts in tuple(_KNOWN):
        if known is world:
            return facts
    found = _facts(world)
    _KNOWN.append((world, found))
    return found


def _probability(world: World) -> int:
    """Return the chance of an impact that is published now, percent."""
    waiting = [card for card in world.incidents.values() if not card.resolved]
    chances = [card.facts.get("probability", 0) for card in waiting]
    bulletin = world.asteroid.probability if world.asteroid is not None else 0
    return max((half_up(bulletin, TENTH), *(c for c in chances if isinstance(c, int))))


def _facts(world: World) -> Facts:
    """Return the public figures of the world."""
    return Facts(
        turn=world.turn,
        bands={str(band): figures(state) for band, state in world.sky.bands.items()},
        steppe=world.ground.steppe // TENTH,
        tension=world.tension // TENTH,
        probability=_probability(world),
        market=prices(world.market),
        nations=_nations(world),
        treaties={str(name): membership(treaty) for name, treaty in world.treaties.items()},
        pads={
            str(pad.id): {
                "condition": pad.condition // TENTH,
                "slots": sum(slot.pad == pad.id for slot in world.slots.values()),
            }
            for pad in world.ground.pads.values()
        },
        incidents=tuple(card.kind for card in world.incidents.values() if _is_fresh(world, card)),
    )


def _is_fresh(world: World, card: Incident) -> bool:
    """Return whether a card still counts when the next Brief reads conditions."""
    return not card.resolved or card.turn >= world.turn - 1


def facts_seen(outlook: Outlook) -> Facts:
    """Return the public figures as far as an outlook tells them."""
    return Facts(
        turn=outlook.turn,
        bands={str(band): figures(state) for band, state in outlook.sky.bands.items()},
        steppe=outlook.ground.steppe // TENTH,
        tension=outlook.tension // TENTH,
        market=prices(outlook.market),
        nations={
            str(seat): {
                "R": known.reputation // TENTH,
                "launches": known.launches_last,
                "launches_toxic": known.toxic_last,
                "units": known.satellites // TENTH,
                "disposal_published": known.disposal // TENTH,
                "tracking": known.tracking,
            }
            for seat, known in outlook.profiles.items()
        },
        treaties={name: membership(treaty) for name, treaty in outlook.treaties.items()},
        pads={
            str(pad.id): {"condition": pad.condition // TENTH}
            for pad in outlook.ground.pads.values()
        },
    )


def figures(state: BandState) -> dict[str, int]:
    """Return fragment index, derelicts and health of a band as they are shown."""
    return {"F": state.index // TENTH, "D": state.derelicts, "H": state.health // TENTH}


def prices(market: Market) -> dict[str, int]:
    """Return price ($M a unit) and demand (units)."""
    return {"price": market.price // MILLION, "demand": market.demand // 1000}


def membership(treaty: Treaty) -> dict[str, int]:
    """Return how many seats a text binds and whether it is in force."""
    return {"parties": len(treaty.bound), "in_force": int(treaty.state in BINDING)}


def _nations(world: World) -> dict[str, dict[str, int]]:
    """Return the public figures of every seat; launches are those of the last turn."""
    last = [f for f in world.launch_log if f.turn == world.turn - 1 and f.outcome != "scrubbed"]
    satellites = fleets(world)
    return {
        str(seat): _nation(world, seat, [f for f in last if f.seat == seat], satellites[seat])
        for seat in world.seats
    }


def _nation(world: World, name: SeatId, flown: list[Launch], satellites: int) -> dict[str, int]:
    """Return the public figures of a seat that flew these launches in the last turn."""
    seat, sheet = world.seats[name], world.orders_last.get(name)
    owed = sum(debt.amount for debt in world.arrears if _is_known(world, debt, name))
    named = (
        duty.kind.bloc(world, duty, name)
        for duty in duties_answering(world, "bloc")
        if duty.public and name in duty.bound
    )
    blocs = {*seat.bloc, *named}
    return {
        "R": seat.reputation // TENTH,
        "launches": len(flown),
        "launches_toxic": sum(flight.toxic and flight.pad is not None for flight in flown),
        "units": satellites // TENTH,
        "disposal_published": seat.disposal_published // TENTH,
        "asat_tests": int(sheet is not None and sheet.weapon_test is not None),
        "arrears": owed // MILLION,
        "slots_used": sum(flight.slot is not None for flight in flown),
        "tracking": seat.tracking,
        "bloc_a": int("A" in blocs),
        "bloc_i": int("I" in blocs),
    }


def _is_known(world: World, debt: Arrears, debtor: str) -> bool:
    """Return whether everybody may know of a seat's debt: its text is public."""
    treaty = world.treaties.get(debt.treaty)
    return debt.debtor == debtor and treaty is not None and treaty.text_is_public
