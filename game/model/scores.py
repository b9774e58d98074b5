"""Scores: how well each seat served its people, and in what sky everybody ended."""

from typing import Literal

from game.model.ids import Permille, SeatId, Tenths, Turn
from game.model.seats import Tally
from game.model.values import Value

Medal = Literal["gold", "silver", "bronze", "none"]
Ending = Literal["open_skies", "managed", "crowded", "closed_shell"]


class Par(Value, frozen=True, kw_only=True):
    """The metric values of a weak, a fair and a strong game, in thousandths of the metric."""

    lo: int
    mid: int
    hi: int


class Score(Value, frozen=True, kw_only=True):
    """How one seat stands."""

    metrics: dict[str, int]
    """Each objective metric in thousandths."""
    points: dict[str, Tenths] = {}
    """Points of each objective (0 to 110, in tenths); empty while there is no par."""
    public: Tenths | None = None
    secret: int = 0
    """Points of the secret agenda, 0 to 15."""
    final: Tenths | None = None
    medal: Medal = "none"


class TurnRecord(Value, frozen=True, kw_only=True):
    """What a turn left behind; means over the game are computed from these."""

    turn: Turn
    tallies: dict[SeatId, Tally]
    index: dict[str, Tenths]
    """Fragment index by band."""
    health: dict[str, Permille]
    steppe: Tenths
    tension: Tenths
    demand: int
    price: int
    ties: dict[SeatId, dict[SeatId, int]] = {}
    """Clauses in force that name both seats, at most four per treaty."""
    satellites: dict[SeatId, int] = {}
    observers: dict[SeatId, int] = {}
    """Earth-observation satellites in service."""


class Fate(Value, frozen=True, kw_only=True):
    """The end, judged three turns after the last played turn."""

    health_mid: Permille
    index_mid: Tenths
    steppe: Tenths
    tension: Tenths
    shared: Permille
    """The factor that multiplies everybody's points."""
    ending: Ending
    sky_kept: bool = True
    """Whether the scenario's common condition for medals holds: the middle band stayed open."""
    path: tuple[Tenths, ...] = ()
    """Index of the middle band after each projected turn."""
    awards: dict[str, SeatId] = {}
    """Honours without points: award, seat."""
