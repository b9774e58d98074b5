"""The picture of the middle band: its fragment index so far, and where it goes in 25 years."""

from collections.abc import Iterator

from game import text
from game.debrief.charts import Point, top_of
from game.model.ids import Band, Tenths
from game.model.values import Value
from game.model.world import TURN_PHASES
from game.sight.seen import PublicSight

WIDTH, HEIGHT = 1000.0, 300.0
BAND: Band = "MID"
HEADROOM = 1.4
"""How far above the index at which a band closes the picture goes at most."""
MARKS = 2
"""Marks of the scale above zero."""
FLOWN = ("review", "ended")
"""Phases in which the year of this turn has passed."""


class Future(Value, frozen=True, kw_only=True):
    """One possible future of the middle band: its index now and after each sky year."""

    title: str = ""
    """The text that would be in force besides; empty: those in force alone."""
    index: tuple[Tenths, ...]
    pace: int = 1
    """Sky years from one number to the next; those of a turn where the game has ended."""


class Curve(Value, frozen=True, kw_only=True):
    """One line of the picture."""

    style: str
    """Class of the line in the style sheet."""
    name: str
    points: str
    last: str
    """The index at its end."""


class Chart(Value, frozen=True, kw_only=True):
    """Everything that is drawn."""

    curves: tuple[Curve, ...]
    ahead: int
    """Sky years from the present to its right edge."""
    today: float
    """Where the present is, from the left."""
    close: float | None
    """Where the band closes, from the top; None: far above the picture."""
    ticks: tuple[tuple[int, float], ...]
    """Marks of the scale: the index and its place from the top."""


Path = tuple[tuple[int, float], ...]
"""Sky years from now, and the index then."""


def chart(public: PublicSight, futures: tuple[Future, ...], language: str) -> Chart:
    """Return the picture of past and futures; without futures it ends today."""
    paths = {"past": _past(public), **dict(_ahead(futures))}
    years = [year for path in paths.values() for year, _ in path]
    first, last = min(years), max(*years, 1)
    close = float(public.settings.orbit.close)
    top = _top([value for path in paths.values() for _, value in path], close)
    names = [
        text.say(language, "projector.past"),
        *(_name(public, one, language) for one in futures),
    ]
    return Chart(
        curves=tuple(
            _curve(style, name, [_place(at, first, last, top) for at in path], path[-1][1])
            for (style, path), name in zip(paths.items(), names, strict=True)
        ),
        ahead=max(years),
        today=_place((0, 0.0), first, last, top).x,
        close=_place((0, close), first, last, top).y if close <= top else None,
        ticks=tuple(
            (round(top * n / MARKS), HEIGHT - HEIGHT * n / MARKS) for n in range(MARKS + 1)
        ),
    )


def after_the_end(public: PublicSight) -> tuple[Future, ...]:
    """Return what became of the sky after the last turn, once that is judged."""
    if public.fate is None or not public.fate.path:
        return ()
    index = (public.sky.bands[BAND].index, *public.fate.path)
    return (Future(index=index, pace=public.settings.orbit.years_per_turn),)


def _past(public: PublicSight) -> Path:
    """Return the index at the end of each past turn, and today's."""
    flown = public.turn if _has_flown(public) else public.turn - 1
    pace = public.settings.orbit.years_per_turn
    before = [
        (pace * (turn.turn - flown), turn.index[BAND] / 10)
        for turn in public.history
        if turn.turn < flown and BAND in turn.index
    ]
    return (*before, (0, public.sky.bands[BAND].index / 10))


def _has_flown(public: PublicSight) -> bool:
    """Return whether the sky of this turn has moved on."""
    return public.phase in FLOWN or (public.phase in TURN_PHASES and bool(public.launches))


def _ahead(futures: tuple[Future, ...]) -> Iterator[tuple[str, Path]]:
    """Yield the futures with the classes of their lines."""
    for number, future in enumerate(futures):
        yield (
            f"future{number}",
            tuple((future.pace * step, i / 10) for step, i in enumerate(future.index)),
        )


def _name(public: PublicSight, future: Future, language: str) -> str:
    """Return what stands beside a line."""
    if future.pace > 1:
        return text.say(language, "debrief.projection")
    if not future.title:
        return text.say(language, "projector.future")
    title = text.titled(future.title, language, text.names_in(public))
    return text.say(language, "projector.future_with", title=title)


def _top(values: list[float], close: float) -> float:
    """Return the top of the scale: round, and not far above the closing of the band."""
    return min(top_of(values, least=200.0), top_of([HEADROOM * close], least=200.0))


def _place(at: tuple[int, float], first: int, last: int, top: float) -> Point:
    """Return where a value stands; what is above the scale stays at its edge."""
    year, value = at
    return Point(
        x=round(WIDTH * (year - first) / (last - first), 1),
        y=round(HEIGHT - min(value, top) * HEIGHT / top, 1),
    )


def _curve(style: str, name: str, places: list[Point], last: float) -> Curve:
    """Return a line with the number at its end."""
    points = " ".join(f"{place.x},{place.y}" for place in places)
    return Curve(style=style, name=name, points=points, last=f"{last:.0f}")
