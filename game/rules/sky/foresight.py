"""Foresight: the middle band in 25 years, with a text and without it, by the full debris model.

Everybody goes on as last year, as far as the asking seat can know; the text changes only the habits
of those whom it would bind. No chance: two lines differ by the text alone. A few hundred
milliseconds of work, so the server does it off its event loop.
"""

import msgspec
import numpy as np

from game.model.ids import SATELLITES_PER_UNIT, SeatId, Tenths
from game.model.orbit import SkyRecord
from game.model.outlook import SkyOutlook
from game.model.treaties import Terms
from game.model.values import Value
from game.orbit import DebrisModel, Traffic, index
from game.orbit.grid import LAUNCH_SHELLS, SHELLS
from game.rules.sky.fast_sky import Habits
from game.rules.sky.removals import OBJECTS_PER_UNIT
from game.rules.sky.sky_forecast import HabitsOf, habits_now, under
from game.rules.sky.sky_record import params, sky_of
from game.rules.sky.traffic import BODIES_PER_UNIT, LIFE, LIFE_OF_OTHERS, OTHERS, background

AHEAD = 25
"""Sky years."""


class Foresight(Value, frozen=True, kw_only=True):
    """Two futures of the middle band: its fragment index now and after each year, in tenths."""

    first_year: int
    without: tuple[Tenths, ...]
    with_text: tuple[Tenths, ...]
    """The same as ``without`` where no text was asked about."""


def foresee(
    record: SkyRecord, outlook: SkyOutlook, terms: Terms | None = None, years: int = AHEAD
) -> Foresight:
    """Return the futures with and without a text; ``record`` is the sky of the world."""
    habits = habits_now(_without(outlook, terms))
    without = _future(record, outlook, habits, years)
    changed = habits if terms is None else under(terms.clauses, terms.parties, habits)
    same = changed == habits
    return Foresight(
        first_year=record.year,
        without=without,
        with_text=without if same else _future(record, outlook, changed, years),
    )


def _without(outlook: SkyOutlook, terms: Terms | None) -> SkyOutlook:
    """Return the outlook without a text, so that one in force can be asked about as well."""
    others = {name: text for name, text in outlook.treaties.items() if text.terms != terms}
    return msgspec.structs.replace(outlook, treaties=others)


def _future(
    record: SkyRecord, outlook: SkyOutlook, habits: HabitsOf, years: int
) -> tuple[Tenths, ...]:
    """Return the index of the middle band now and after each year of these habits."""
    if not record.owners:
        return (outlook.sky.bands["MID"].index,) * (years + 1)
    traffic = _traffic(outlook, habits, record.owners)
    model = DebrisModel(sky_of(record), params(), deterministic=True, traffic=traffic)
    removed = round(OBJECTS_PER_UNIT * sum(habit.removals for habit in habits.values()))
    line = [index(model.sky, params())["MID"]]
    for _ in range(years):
        model.remove(count=removed, band="MID")
        model.step()
        line.append(index(model.sky, params())["MID"])
    return tuple(Tenths(round(10 * value)) for value in line)


def _traffic(outlook: SkyOutlook, habits: HabitsOf, owners: tuple[str, ...]) -> Traffic:
    """Return the yearly traffic of these habits; the rest of the world imitates the seats."""
    known = {owner: habits.get(SeatId(owner), Habits()) for owner in owners if owner != OTHERS}
    launched = np.zeros((len(owners), SHELLS))
    middle = LAUNCH_SHELLS["MID"]
    for row, owner in enumerate(owners):
        units = known[owner].units if owner in known else 0.0
        launched[row, middle] = SATELLITES_PER_UNIT * units / (middle.stop - middle.start)
    bodies = launched * (BODIES_PER_UNIT / SATELLITES_PER_UNIT)
    if OTHERS in owners:
        row = owners.index(OTHERS)
        launched[row], bodies[row] = background(outlook.orbit)
    mean = _mean_disposal(outlook, known)
    return Traffic(
        launch_S=launched,
        launch_B=bodies,
        disposal=np.array([known[o].disposal if o in known else mean for o in owners]),
        disposal_years=np.array([5.0 if o in known else 0.0 for o in owners]),
        life_years=np.array([LIFE if o in known else LIFE_OF_OTHERS for o in owners]),
    )


def _mean_disposal(outlook: SkyOutlook, known: dict[str, Habits]) -> float:
    """Return the seats' mean disposal, weighted by satellites."""
    weights = {owner: outlook.profiles[SeatId(owner)].satellites for owner in known}
    total = sum(weights.values())
    if not total:
        return Habits().disposal
    return sum(known[owner].disposal * weight for owner, weight in weights.items()) / total
