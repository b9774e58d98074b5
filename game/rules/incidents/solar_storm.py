"""Solar storm: the sun throws plasma at the Earth; satellites fail, and the air swells."""

from collections.abc import Iterator

import msgspec

from game.model.ids import Band, Permille, SeatId
from game.model.incidents import Effect, Incident
from game.model.orbit import Cohort
from game.model.world import World
from game.rules.deck.effects import EffectBegan
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.incident_kind import Case, Facts, IncidentKind
from game.rules.sky.losses import SatellitesLost
from game.rules.sky.sky_blows import disabled, modelled, near_solar_maximum, share_lost
from game.rules.sky.traffic import OTHERS

RARE, OFTEN = 60, 150
"""Chance a turn in quiet years and near the solar maximum, permille."""
LOST = Permille(30)
SAFE = "safe_mode"
SAFE_LOST = Permille(15)
SERVICES = 50
"""What a year with long pauses in safe mode costs, permille of services."""
SWOLLEN = Permille(1500)
"""Air density in the first sky year of the turn."""
LOW_AND_MID: tuple[Band, ...] = ("LOW", "MID")


class AirSwelled(Event, frozen=True, kw_only=True):
    """The upper air is denser for a sky year; everything in it sinks faster."""

    density: Permille

    def evolve(self, world: World) -> World:
        """Remember it until the years of this turn have passed."""
        return change(world, sky=msgspec.structs.replace(world.sky, density=self.density))

    def seen_by(self, world: World) -> Audience:
        """Everybody sees the northern lights."""
        return EVERYONE


class SolarStorm(IncidentKind):
    """Every seat rides it out, or switches its satellites to safe mode."""

    name = "solar_storm"
    icon = "sun"
    options = ("ride_out", SAFE)
    outcomes = ("passed",)

    def cases(self, world: World) -> Iterator[Case]:
        """Likelier within two years of the solar maximum."""
        chance = OFTEN if near_solar_maximum(world) else RARE
        yield Case(chance=Permille(chance))

    def scene(self, world: World, given: Facts) -> Facts | None:
        """Tell what is at stake."""
        return {"percent": LOST // 10}

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """Every seat that has satellites there."""
        flying = {c.owner for c in world.sky.cohorts if c.shell in LOW_AND_MID}
        return tuple(seat for seat in world.seats if seat in flying)

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """The air swells."""
        yield AirSwelled(density=SWOLLEN)

    def outcome(self, world: World, card: Incident) -> str:
        """It passes."""
        return "passed"

    def tally(self, world: World, card: Incident) -> Facts:
        """Count what it took, all seats together."""
        return {"lost": sum(cohort.count for cohort in losses(world, card))}

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Satellites die where they are; pauses in safe mode cost services."""
        gone = losses(world, card)
        if gone:
            yield SatellitesLost(cohorts=gone)
        if modelled(world):
            shares = {str(seat): share_of(card, seat) for seat in world.seats}
            yield disabled(world, {**shares, OTHERS: LOST}, LOW_AND_MID)
        for seat, choice in card.answers.items():
            if choice == SAFE:
                effect = Effect(
                    kind="services", by=self.name, seats=(seat,), amount=SERVICES, until=world.turn
                )
                yield EffectBegan(effect=effect)


def losses(world: World, card: Incident) -> tuple[Cohort, ...]:
    """Return the satellites that a storm takes, group by group."""
    counts = (
        (cohort, share_lost(world, cohort, share_of(card, cohort.owner), card.kind))
        for cohort in world.sky.cohorts
        if cohort.shell in LOW_AND_MID
    )
    return tuple(msgspec.structs.replace(c, count=count) for c, count in counts if count)


def share_of(card: Incident, seat: SeatId) -> Permille:
    """Return the share of its satellites that a seat loses: half of it in safe mode."""
    return SAFE_LOST if card.answers.get(seat) == SAFE else LOST


KIND = SolarStorm()
