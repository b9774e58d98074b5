"""Weapon tests: a seat destroys one of its own derelicts, and everybody gets the fragments."""

from collections.abc import Iterator

import msgspec

from game.model.ids import WORLD_ACCOUNT, Band, SeatId, Turn
from game.model.orbit import SkyRecord
from game.model.world import World
from game.orbit import DebrisModel
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.launches.payloads import ApprovalRaised
from game.rules.money.treasury import available, pay
from game.rules.orders.costs import WEAPON
from game.rules.sky.sky_record import params, record_of, sky_of
from game.rules.standing.standing import ReputationChanged

SHELL_OF_TEST: dict[Band, int] = {"LOW": 5, "MID": 13, "HIGH": 18}
"""480 km, 850 km and 1,100 km: where tests of this kind have been made, or would be."""
OBSERVED_LOW = 1562
"""Catalogued pieces of the 2021 test at 480 km, used if the scenario asks for history."""
OBSERVED_MID = 3549
"""Catalogued pieces of the 2007 test at 850 km."""
REPUTATION_LOST = 250
APPROVAL_GAINED = 80
APPROVAL_TURNS = 2


class WeaponTested(Event, frozen=True, kw_only=True):
    """A seat destroyed an object in orbit."""

    seat: SeatId
    band: Band
    mass_kg: int
    pieces: int
    """Tracked pieces that stay in orbit."""

    def evolve(self, world: World) -> World:
        """Change nothing: the debris model's own event brings the fragments."""
        return world

    def seen_by(self, world: World) -> Audience:
        """Everybody sees the cloud."""
        return EVERYONE


class SkyStruck(Event, frozen=True, kw_only=True):
    """Something changed the sky between two years of the debris model."""

    record: SkyRecord

    def evolve(self, world: World) -> World:
        """Keep the new state."""
        return change(world, sky=msgspec.structs.replace(world.sky, record=self.record))


def test_weapons(world: World) -> Iterator[Event]:
    """Carry out the tests that were ordered (a step of Launch)."""
    for seat, sheet in world.sheets.items():
        if sheet.weapon_test is not None and available(world, seat) >= WEAPON:
            for event in _tested(world, seat, sheet.weapon_test.band, sheet.weapon_test.mass_kg):
                yield event
                world = event.evolve(world)


def _tested(world: World, seat: SeatId, band: Band, mass_kg: int) -> Iterator[Event]:
    """Yield one test with its price, its fragments and what people think of it."""
    yield from pay(world, seat, WORLD_ACCOUNT, WEAPON, "weapon_test")
    pieces = 0
    if seat in world.sky.record.owners:
        model = DebrisModel(sky_of(world.sky.record), params(), deterministic=True)
        cloud = model.asat(
            SHELL_OF_TEST[band],
            mass_kg,
            seat,
            observed=observed(world, band),
            target=("D", seat),
        )
        pieces = round(cloud.stayed)
        yield SkyStruck(record=record_of(model.sky))
    yield WeaponTested(seat=seat, band=band, mass_kg=mass_kg, pieces=pieces)
    yield ReputationChanged(seat=seat, by=-REPUTATION_LOST, reason="weapon_test")
    yield ApprovalRaised(
        seat=seat,
        by=APPROVAL_GAINED,
        until=Turn(world.turn + APPROVAL_TURNS),
        reason="weapon_test",
    )


def observed(world: World, band: Band) -> float | None:
    """Return the catalogued pieces of history for a scenario that asks for them, else None."""
    if world.settings.orbit.asat_fragments == "model":
        return None
    return float({"LOW": OBSERVED_LOW}.get(band, OBSERVED_MID))
