"""The sky in forecasts: what articles would do to the middle band, by the fast equations.

Everybody goes on as last year; the articles change only the habits of those whom they bind.
"""

from collections.abc import Iterable

from game.model.ids import SATELLITES_PER_UNIT, SeatId, Tenths
from game.model.launches import CONDUCTS
from game.model.outlook import Outlook, Profile, SkyOutlook
from game.model.treaties import ALL, Clause, Terms, Treaty
from game.rules.clause_kind import ClauseKind
from game.rules.duties.paying import YEARS
from game.rules.kept import Kept
from game.rules.kinds import kind_of
from game.rules.sky.conduct import DISPOSAL
from game.rules.sky.fast_sky import Habits, path, started

KEPT_UP = 0.2
"""Where nobody has launched yet: what keeps a fleet as large as it is, as a part of it a year."""
HabitsOf = dict[SeatId, Habits]


def index_forecast(outlook: Outlook, clause: Clause, terms: Terms) -> tuple[int, int, int]:
    """Return what an article changes of the index over the three years of a forecast (tenths)."""
    first, second, third = index_change(outlook, (clause,), terms, YEARS)
    return first, second, third


def index_change(
    outlook: Outlook, clauses: Iterable[Clause], terms: Terms, turns: int
) -> tuple[Tenths, ...]:
    """Return what articles of a text change of the index after each of some turns (tenths)."""
    before = habits_now(outlook)
    after = under(clauses, terms.parties, before)
    if after == before:
        return (Tenths(0),) * turns
    with_them, without = (index_path(outlook, habits, turns) for habits in (after, before))
    return tuple(Tenths(new - old) for new, old in zip(with_them, without, strict=True))


def index_path(outlook: SkyOutlook, habits: HabitsOf, turns: int) -> tuple[Tenths, ...]:
    """Return the middle band's index after each of some turns (tenths)."""
    fleets = {seat: profile.satellites_mid for seat, profile in outlook.profiles.items()}
    sky = started(outlook.sky.bands["MID"].index, fleets)
    return path(sky, habits, turns, outlook.orbit.years_per_turn)


def habits_now(outlook: SkyOutlook) -> HabitsOf:
    """Return what everybody does: as last year, and as the texts in force promise."""
    return _habits_under(outlook.profiles, outlook.treaties)


@Kept
def _habits_under(profiles: dict[SeatId, Profile], treaties: dict[str, Treaty]) -> HabitsOf:
    """Return what these seats do under these texts."""
    flown = _anybody_flew(profiles)
    habits = {seat: _habits_of(profile, flown) for seat, profile in profiles.items()}
    for treaty in treaties.values():
        habits = under(treaty.terms.clauses, treaty.bound, habits)
    return habits


def under(clauses: Iterable[Clause], bound: tuple[SeatId, ...], habits: HabitsOf) -> HabitsOf:
    """Return everybody's habits if these clauses bound these seats."""
    for clause in clauses:
        kind = kind_of(clause)
        if type(kind).habits is not ClauseKind.habits:
            changed = {
                seat: kind.habits(clause, habits[seat])
                for seat in bound
                if seat in habits and (ALL in clause.by or seat in clause.by)
            }
            habits = {**habits, **changed}
    return habits


def has_flown(outlook: SkyOutlook) -> bool:
    """Return whether anybody launched anything last year; nobody has in the first turn."""
    return _anybody_flew(outlook.profiles)


def _anybody_flew(profiles: dict[SeatId, Profile]) -> bool:
    """Return whether one of some seats launched anything last year."""
    return any(profile.launches_last for profile in profiles.values())


def units_a_year(profile: Profile, flown: bool) -> float:
    """Return the units that a seat launched last year, or those that keep its fleet up."""
    kept_up = KEPT_UP * profile.satellites_mid / SATELLITES_PER_UNIT
    return float(profile.units_last) if flown else kept_up


def _habits_of(profile: Profile, flown: bool) -> Habits:
    """Return what a seat did last year."""
    conduct = next(known for known in CONDUCTS if known == profile.conduct_last)
    return Habits(units=units_a_year(profile, flown), disposal=DISPOSAL[conduct] / 1000)
