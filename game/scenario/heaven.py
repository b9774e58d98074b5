"""The sky on the first day: how full it is, whose fleets fly there, and how old they are."""

from collections.abc import Iterator
from typing import get_args

from game.assets import orbit_inputs
from game.model.ids import Band, PayloadId, Percent, SeatId, Turn
from game.model.orbit import Cohort, OrbitSettings
from game.orbit import Sky, scaled_to_index, with_fleets
from game.rules.sky.sky_record import params
from game.scenario.delegations import satellites_of
from game.scenario.schema import OrbitFile, Overrides

OTHERS = "others"
FLEET_PAYLOAD = PayloadId("comms")
FLEET_BAND: Band = "MID"
COHORTS = 5
"""The start fleets are as many years old as satellites work."""


def orbit_settings(file: OrbitFile) -> OrbitSettings:
    """Return how fast and harsh the sky is."""
    return OrbitSettings(
        years_per_turn=file.years_per_turn,
        close=file.close,
        background=Percent(round(100 * file.background)),
        fragment_index={
            band: file.fragment_index[band]
            for band in get_args(Band)
            if band in file.fragment_index
        },
        asat_fragments=file.asat_fragments,
    )


def first_sky(scenario: Overrides, seats: tuple[SeatId, ...]) -> Sky:
    """Return the debris model's sky: the fleets of the seats, everything else to the others.

    Fragments and derelicts of a band are scaled so that it has the index the scenario asks for.
    Raises ValueError for an index that rockets and satellites alone exceed.
    """
    wanted = {str(band): float(value) for band, value in scenario.orbit.fragment_index.items()}
    return scaled_to_index(unscaled(scenario, seats), params(), wanted).rounded()


def unscaled(scenario: Overrides, seats: tuple[SeatId, ...]) -> Sky:
    """Return the sky with the fleets of the seats, as full as the inputs have it."""
    shares = scenario.orbit.ownership
    given = None
    if shares is not None:
        given = {kind: getattr(shares, kind) for kind in "SDBN" if getattr(shares, kind)}
    sky = Sky.of(orbit_inputs(), owners=(*seats, OTHERS), shares=given, start=scenario.orbit.start)
    fleets: dict[str, dict[str, float]] = {
        seat: {FLEET_BAND: float(satellites_of(seat, scenario))} for seat in seats
    }
    return with_fleets(sky, fleets)


def first_cohorts(scenario: Overrides, seats: tuple[SeatId, ...]) -> Iterator[Cohort]:
    """Yield the start fleets in five equal ages, the remainder to the youngest."""
    for age in reversed(range(COHORTS)):
        for seat in seats:
            satellites = satellites_of(seat, scenario)
            rest = satellites % COHORTS if age == 0 else 0
            count = satellites // COHORTS + rest
            if count:
                yield Cohort(
                    owner=seat,
                    payload=FLEET_PAYLOAD,
                    shell=FLEET_BAND,
                    launched=Turn(-age),
                    count=count,
                )
