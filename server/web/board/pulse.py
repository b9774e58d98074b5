"""The pulse of the class: how sky and steppe, world and talk develop, as lines and as numbers."""

from game.debrief.charts import top_of
from game.model.ids import Band, Turn
from game.model.values import Value
from server.web.board.scene import Scene

BAND: Band = "MID"
WIDTH, HEIGHT = 120.0, 34.0
TENTHS = 10
PERCENT = 100.0
LEAST = 200.0
"""The lowest top of the scale of fragments."""
Place = tuple[float, float]
CURVES = ("fragments", "health", "steppe", "tension")


class Curve(Value, frozen=True, kw_only=True):
    """One line with what it is called and where it stands."""

    name: str
    """Key of its name: fragments, health, steppe or tension."""
    values: tuple[int, ...]
    """At the end of each past turn, and now."""
    points: str
    end: Place
    ahead: tuple[tuple[str, str], ...] = ()
    """Futures: their names (empty: the texts in force alone) and lines."""
    change: int = 0
    """Since the turn before."""


class Pulse(Value, frozen=True, kw_only=True):
    """All curves and counts."""

    curves: tuple[Curve, ...]
    turns: tuple[int, ...]
    """The turns of the values; the last one runs."""
    trust: int
    """How far seats trust each other, of 100, in the middle of all pairs."""
    signed: tuple[int, ...]
    """Texts signed in each turn."""
    spread: int
    """How unevenly the class speaks and acts, 0 to 100."""


def pulse(scene: Scene) -> Pulse:
    """Return the pulse of a room."""
    world = scene.world
    now = {
        "fragments": world.sky.bands[BAND].index,
        "health": world.sky.bands[BAND].health,
        "steppe": world.ground.steppe,
        "tension": world.tension,
    }
    past = [
        {
            "fragments": record.index.get(BAND, 0),
            "health": record.health.get(BAND, 0),
            "steppe": record.steppe,
            "tension": record.tension,
        }
        for record in world.history
    ]
    series = {name: tuple(round(row[name] / TENTHS) for row in (*past, now)) for name in CURVES}
    turns = tuple(record.turn for record in world.history)
    return Pulse(
        curves=tuple(_curve(scene, name, values) for name, values in series.items()),
        turns=(*turns, world.turn),
        trust=_trust(scene),
        signed=_signed(scene),
        spread=scene.roster.spread,
    )


def _curve(scene: Scene, name: str, values: tuple[int, ...]) -> Curve:
    """Return one line; the fragments have their futures beside them."""
    futures = scene.futures if name == "fragments" else ()
    paths = [tuple(round(value / TENTHS) for value in future.index) for future in futures]
    top = _top(name, (*values, *(value for path in paths for value in path)))
    last = max(scene.world.settings.turns, len(values))
    across = WIDTH / last
    now = across * (len(values) - 1)
    places = _places(values, 0.0, across, top)
    return Curve(
        name=name,
        values=values,
        points=_line(places),
        end=places[-1],
        ahead=tuple(
            (future.title, _line(_places(path, now, (WIDTH - now) / (len(path) - 1), top)))
            for future, path in zip(futures, paths, strict=True)
            if len(path) > 1
        ),
        change=values[-1] - values[-2] if len(values) > 1 else 0,
    )


def _top(name: str, values: tuple[int, ...]) -> float:
    """Return the top of a scale: gauges end at 100, fragments above their largest number."""
    if name != "fragments":
        return PERCENT
    return top_of([float(value) for value in values], least=LEAST)


def _places(values: tuple[int, ...], begin: float, step: float, top: float) -> list[Place]:
    """Return where values stand, one step from each other."""
    return [
        (round(begin + step * number, 1), round(HEIGHT - HEIGHT * min(value, top) / top, 1))
        for number, value in enumerate(values)
    ]


def _line(places: list[Place]) -> str:
    """Return places as the points of a line."""
    return " ".join(f"{x},{y}" for x, y in places)


def _trust(scene: Scene) -> int:
    """Return the mean trust between seats."""
    values = [trust for seat in scene.world.seats.values() for trust in seat.trust.values()]
    return round(sum(values) / len(values) / TENTHS) if values else 0


def _signed(scene: Scene) -> tuple[int, ...]:
    """Return how many texts were signed in each turn so far."""
    turns = [treaty.signed_turn for treaty in scene.world.treaties.values()]
    return tuple(turns.count(Turn(turn)) for turn in range(1, scene.world.turn + 1))
