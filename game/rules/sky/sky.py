"""The sky's turn: tugs work, the years pass, and what happened becomes events in whole numbers."""

from collections.abc import Iterator

import msgspec
import numpy as np

from game.model.ids import BANDS, Band, Permille, Tenths, Turn
from game.model.orbit import BandState, Cohort, Happening, OrbitSettings, SkyRecord
from game.model.world import World
from game.orbit import DebrisModel, Report, Sky, Traffic, health, index
from game.orbit.grid import BANDS as SHELLS_OF_BAND
from game.orbit.readings import tracked_flux, yearly_risk
from game.orbit.report import Portions
from game.rules.dice import rolled
from game.rules.engine import EVERYONE, Audience, Event, change
from game.rules.kinds import duties
from game.rules.sky.cohorts import life_of
from game.rules.sky.losses import lost
from game.rules.sky.removals import reported, take_down, tugs
from game.rules.sky.sky_record import params, record_of, sky_of
from game.rules.sky.traffic import Array, traffic_after, traffic_of

MOST_HAPPENINGS = 12
"""Happenings of a turn that are told one by one, those with most pieces first."""


class SkyRecorded(Event, frozen=True, kw_only=True):
    """The state of the debris model, from which the next turn starts."""

    record: SkyRecord

    def evolve(self, world: World) -> World:
        """Keep it; nobody sees these numbers, everybody sees what they mean."""
        return change(world, sky=msgspec.structs.replace(world.sky, record=self.record))


class SkyAdvanced(Event, frozen=True, kw_only=True):
    """The sky years of this turn have passed."""

    years: int
    bands: dict[Band, BandState]
    happenings: tuple[Happening, ...] = ()
    blame: dict[Band, dict[str, int]] = {}
    derelicts_of: dict[str, int] = {}
    harm: dict[str, dict[str, int]] = {}
    """Satellites lost to tracked fragments: origin, owner, thousandths of a satellite."""
    removed: int = 0
    """Objects that tugs took down."""

    def evolve(self, world: World) -> World:
        """Show the new sky."""
        sky = msgspec.structs.replace(
            world.sky,
            bands=self.bands,
            happenings=self.happenings,
            blame=self.blame,
            derelicts_of=self.derelicts_of,
            harm=self.harm,
            removed_last=self.removed,
            density=Permille(1000),
        )
        return change(world, sky=sky)

    def seen_by(self, world: World) -> Audience:
        """Everybody lives under the same sky."""
        return EVERYONE


def advance(world: World) -> Iterator[Event]:
    """Let the sky years of this turn pass (a step of Launch); a world without a sky rests."""
    record = world.sky.record
    if not record.owners:
        return
    running = duties(world)
    years = world.settings.orbit.years_per_turn
    before = sky_of(record)
    traffic = traffic_of(world, running, before.owners)
    model = DebrisModel(before, params(), seed=seed_of(world), traffic=traffic)
    working = tugs(world, running, before.owners)
    taken = {tug.seat: 0 for tug in working}
    reports = []
    for year in range(years):
        for seat, objects in take_down(model, working).items():
            taken[seat] += objects
        density = world.sky.density / 1000 if year == 0 else 1.0
        reports.append(model.step(density=density))
    yield from lost(world, running, before, traffic, years)
    yield SkyRecorded(record=record_of(model.sky))
    report = Report.joined(reports)
    yield _advanced(world, model.sky.rounded(), traffic, report, sum(taken.values()))
    yield from reported(years, taken)


def bands_of(sky: Sky, traffic: Traffic, settings: OrbitSettings) -> dict[Band, BandState]:
    """Return what players see of a sky, band by band."""
    indices = index(sky, params())
    risks = yearly_risk(sky, params(), traffic)
    flux = tracked_flux(sky, params())
    return {band: _state(sky, band, indices[band], risks[band], flux, settings) for band in BANDS}


def project(world: World, turns: int) -> tuple[dict[Band, BandState], ...]:
    """Return the bands after each of some turns in which nobody launches: shared fate.

    Expected numbers, no chance. Satellites retire as their owners are bound, else as in the last
    turn; tugs in orbit work on.
    """
    record = world.sky.record
    if not record.owners:
        return tuple(world.sky.bands for _ in range(turns))
    running = duties(world)
    traffic = traffic_after(world, running, record.owners)
    model = DebrisModel(sky_of(record), params(), deterministic=True, traffic=traffic)
    path = []
    for ahead in range(1, turns + 1):
        later = _later(world, ahead)
        working = tugs(later, running, record.owners)
        for _ in range(world.settings.orbit.years_per_turn):
            take_down(model, working)
            model.step()
        path.append(bands_of(model.sky, traffic, world.settings.orbit))
    return tuple(path)


def seed_of(world: World) -> int:
    """Return the seed of the debris model, the same in every turn of a room."""
    return rolled(world.seed, 0, "sky", sides=1 << 62)


def described(world: World, sky: Sky) -> World:
    """Return the world with this sky as its own: record, bands, blame and derelicts."""
    traffic = traffic_of(world, duties(world), sky.owners)
    seen = msgspec.structs.replace(
        world.sky,
        record=record_of(sky),
        bands=bands_of(sky.rounded(), traffic, world.settings.orbit),
        blame=blame_of(sky),
        derelicts_of=derelicts_of(sky),
    )
    return change(world, sky=seen)


def _later(world: World, turns: int) -> World:
    """Return the world some turns on, when satellites whose life is over have gone."""
    turn = Turn(world.turn + turns)

    def works(cohort: Cohort) -> bool:
        """Return whether a cohort still works then."""
        return cohort.launched + life_of(world, cohort) > turn

    left = tuple(cohort for cohort in world.sky.cohorts if works(cohort))
    return change(world, turn=turn, sky=msgspec.structs.replace(world.sky, cohorts=left))


def _advanced(
    world: World, sky: Sky, traffic: Traffic, report: Report, removed: int
) -> SkyAdvanced:
    """Return the sky years of a turn in whole numbers."""
    return SkyAdvanced(
        years=report.years,
        bands=bands_of(sky, traffic, world.settings.orbit),
        happenings=_happenings(report),
        blame=blame_of(sky),
        derelicts_of=derelicts_of(sky),
        harm=_harm(report),
        removed=removed,
    )


def blame_of(sky: Sky) -> dict[Band, dict[str, int]]:
    """Return the tracked fragments of each band by origin."""
    return {
        band: {
            owner: round(float(sky.N[row][:, SHELLS_OF_BAND[band]].sum()))
            for row, owner in enumerate(sky.owners)
        }
        for band in BANDS
    }


def derelicts_of(sky: Sky) -> dict[str, int]:
    """Return the dead satellites and rocket bodies of each owner."""
    return {
        owner: round(float(sky.D[row].sum() + sky.B[row].sum()))
        for row, owner in enumerate(sky.owners)
    }


def _state(
    sky: Sky, band: Band, fragment_index: float, risks: Array, flux: Array, settings: OrbitSettings
) -> BandState:
    """Return what players see of one band."""
    shells = SHELLS_OF_BAND[band]
    active = sky.S[:, shells].sum(axis=1)
    weights = active if active.sum() > 0 else np.ones(len(active))
    risk = float((risks * weights).sum() / weights.sum())
    return BandState(
        index=Tenths(max(0, round(10 * fragment_index))),
        health=Permille(round(1000 * health(fragment_index, settings.close))),
        fragments=round(float(sky.N[:, :, shells].sum())),
        derelicts=round(float(sky.D[:, shells].sum() + sky.B[:, shells].sum())),
        closed=fragment_index >= settings.close,
        active=round(float(active.sum())),
        risk=Permille(round(1000 * risk)),
        risk_ppm=round(1_000_000 * risk),
        flux=round(1e9 * float(flux[shells].mean())),
    )


def _happenings(report: Report) -> tuple[Happening, ...]:
    """Return the largest happenings, most pieces first."""
    largest = sorted(
        report.happenings, key=lambda h: (-h.pieces, h.year, h.substep, h.row, h.shell)
    )
    return tuple(
        Happening(
            sky_year=int(happening.year),
            band=_band_at(happening.shell),
            altitude_km=round(happening.altitude_km),
            what=happening.name,
            first=_whose(happening.first),
            second=_whose(happening.second),
            count=happening.count,
            pieces=round(happening.pieces),
        )
        for happening in largest[:MOST_HAPPENINGS]
    )


def _band_at(shell: int) -> str:
    """Return the band of a shell; nothing for the corridor below all bands."""
    for band, shells in SHELLS_OF_BAND.items():
        if shells.start <= shell < shells.stop:
            return band
    return ""


def _whose(portions: Portions) -> str:
    """Return the owner of the largest part, or nothing."""
    return max(portions, key=lambda part: part[1])[0] if portions else ""


def _harm(report: Report) -> dict[str, dict[str, int]]:
    """Return the satellites lost to fragments by origin and owner, thousandths, where any were."""
    found: dict[str, dict[str, int]] = {}
    for row, origin in enumerate(report.owners):
        hit = {
            owner: round(1000 * float(report.harm[row, column]))
            for column, owner in enumerate(report.owners)
        }
        hit = {owner: count for owner, count in hit.items() if count}
        if hit:
            found[origin] = hit
    return found
