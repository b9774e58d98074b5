"""Profiles: what is publicly known of every seat and matters for forecasts."""

from collections.abc import Mapping
from typing import Protocol

from game.model.ids import SATELLITES_PER_UNIT, Permille, SeatId, Turn
from game.model.launches import Launch
from game.model.orbit import Sky
from game.model.outlook import Profile
from game.model.seats import Player
from game.rules.sky.conduct import presumed


class KnownSeat(Protocol):
    """A seat of the world, or the view of one; the public fields of both have the same names."""

    @property
    def is_state(self) -> bool:
        """Return whether it is a state, not a company."""

    @property
    def disposal_published(self) -> Permille:
        """Return the disposal that the last survey published."""

    @property
    def reputation(self) -> int:
        """Return 0 to 100."""

    @property
    def tracking(self) -> int:
        """Return the level of its telescopes."""

    @property
    def played_by(self) -> Player:
        """Return who moves it."""


def profiles(
    seats: Mapping[SeatId, KnownSeat], sky: Sky, flown: tuple[Launch, ...], turn: Turn
) -> dict[SeatId, Profile]:
    """Return the profile of every seat; ``flown`` is every launch so far, oldest first."""
    latest = flown[-1].turn if flown else turn
    fresh = [launch for launch in flown if launch.turn == latest]
    return {
        name: _profile(name, seat, sky, [launch for launch in fresh if launch.seat == name])
        for name, seat in seats.items()
    }


def _profile(name: SeatId, seat: KnownSeat, sky: Sky, flown: list[Launch]) -> Profile:
    """Return what is publicly known of one seat; ``flown`` are its launches of the last turn."""
    mine = [cohort for cohort in sky.cohorts if cohort.owner == name]
    return Profile(
        seat=name,
        is_state=seat.is_state,
        satellites=sum(cohort.count for cohort in mine),
        satellites_mid=sum(cohort.count for cohort in mine if cohort.shell == "MID"),
        derelicts=sky.derelicts_of.get(name, 0),
        launches_last=len(flown),
        site_last=sum(launch.pad is not None for launch in flown),
        toxic_last=sum(launch.pad is not None and launch.toxic for launch in flown),
        units_last=sum(launch.satellites for launch in flown) // SATELLITES_PER_UNIT,
        conduct_last=presumed(seat.disposal_published),
        disposal=seat.disposal_published,
        reputation=seat.reputation,
        tracking=seat.tracking,
        played_by=seat.played_by,
    )
