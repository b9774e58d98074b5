"""The sky as the rules keep it: the debris model's state in whole numbers, and what it means."""

from game.model.ids import (
    Band,
    Money,
    PayloadId,
    Percent,
    Permille,
    SeatId,
    Shell,
    Tenths,
    Turn,
)
from game.model.values import Value


class Cohort(Value, frozen=True, kw_only=True):
    """Satellites of one owner and kind launched in one turn; they work for five turns."""

    owner: SeatId
    payload: PayloadId
    shell: Shell
    launched: Turn
    """May be zero or negative for satellites that were there at the start."""
    count: int


class SkyRecord(Value, frozen=True, kw_only=True):
    """The debris model's sky in thousandths of an object, so that a replay is exact.

    ``game.rules.sky.sky_record`` turns a sky of ``game.orbit`` into a record and back.
    """

    year: int
    """Calendar year; every step is whole years."""
    owners: tuple[str, ...] = ()
    """Row order of the tables below."""
    plain: dict[str, list[int]] = {}
    """S, D, B, N, L row by row in one list each, and ``reentered`` in the order D, B, N, L."""


class BandState(Value, frozen=True, kw_only=True):
    """What players see of one band of altitude."""

    index: Tenths
    """Fragment index; 100 is the sky of January 2023."""
    health: Permille
    """1000 is open, 0 is closed."""
    fragments: int
    """Tracked pieces of 10 cm and larger."""
    derelicts: int
    """Dead satellites and rocket bodies."""
    closed: bool = False
    active: int = 0
    """Working satellites of everybody in the model."""
    risk: Permille = Permille(0)
    """Yearly chance that one satellite is lost, in permille."""
    risk_ppm: int = 0
    """The same per million, for "1 in 730 a year"."""
    flux: int = 0
    """Tracked objects per km2 and year, times a thousand; heat of the shell rings."""

    @property
    def word(self) -> str:
        """Return the key of the word for its health: open, strained, crowded or closed."""
        for least, word in ((700, "open"), (400, "strained"), (100, "crowded")):
            if self.health >= least:
                return word
        return "closed"


class OrbitSettings(Value, frozen=True, kw_only=True):
    """How fast and how harsh the sky is."""

    years_per_turn: int = 4
    close: int = 500
    """Fragment index at which a band closes."""
    background: int = 200
    """Traffic of the rest of the world, percent of the mean of 2018 to 2022."""
    fragment_index: dict[Band, int] = {}
    asat_fragments: str = "model"


class Happening(Value, frozen=True, kw_only=True):
    """A collision, hit or explosion that the model drew, for the news and the animation."""

    sky_year: int
    band: str
    altitude_km: int
    what: str
    """Row of the encounter table, e.g. "active-fragment", "body-body", "explosion"."""
    first: str
    second: str
    count: int
    pieces: int


class Sky(Value, frozen=True, kw_only=True):
    """Everything above the steppe."""

    record: SkyRecord
    bands: dict[Band, BandState]
    cohorts: tuple[Cohort, ...] = ()
    happenings: tuple[Happening, ...] = ()
    """Of the last turn, most pieces first."""
    blame: dict[Band, dict[str, int]] = {}
    """Fragments by origin."""
    derelicts_of: dict[str, int] = {}
    """Derelict objects by owner, all bands."""
    removed_last: int = 0
    lost_last: dict[SeatId, int] = {}
    """Satellites lost last turn, by owner."""
    removals_last: dict[SeatId, int] = {}
    """Removal units done last turn, by owner of the tugs."""
    harm: dict[str, dict[str, int]] = {}
    """Satellites lost last turn to tracked fragments: origin, owner, thousandths of a satellite."""
    density: Permille = Permille(1000)
    """Air density of the first sky year of this turn; 1500 in a solar storm."""


class Market(Value, frozen=True, kw_only=True):
    """Demand for services from orbit."""

    demand: int = 56_000
    """Units in service that the market wants, in thousandths."""
    growth: Percent = Percent(17)
    price_base: Money = Money(26_000)
    price: Money = Money(26_000)
    """What one unit earns a turn before insurance."""
    factor: Permille = Permille(1000)
    """Multiplies growth while an incident lasts."""
    insurance: Permille = Permille(1000)
    """Multiplies what insurers take; 1500 in a panic."""
    insurance_until: Turn = Turn(0)
    """Last turn in which that factor holds."""
