"""A tryout: what many games by bots say about a scenario before a class plays it."""

from collections.abc import Iterator, Sequence
from statistics import median

from game.model.ids import SeatId, Turn
from game.model.values import Value
from game.model.world import World
from game.rehearsal.par import par_from
from game.rehearsal.record import GameRecord
from game.rehearsal.standings import judged, tops
from game.rules.classroom.plan import planned
from game.rules.incident_kind import kinds as incident_kinds

LONGEST_LESSON = 300
STEP = 5
"""Minutes; lessons are looked at in such steps."""


class Tryout(Value, frozen=True, kw_only=True):
    """What the games of one preset say."""

    preset: int
    games: int
    deals: int
    """Games in which a text that was not there at first entered into force."""
    tops: dict[SeatId, float]
    """Share of the tables that each seat topped."""
    index_mid: int
    """Median index of the middle band three turns after the end."""
    closed: int
    """Games in which the middle band closed."""
    closing: Turn | None
    """Median turn of closing in those games."""
    unagreed: tuple[str, ...]
    """Allowed kinds of clauses that were agreed in no game."""
    unseen: tuple[str, ...]
    """Incidents of the deck that came up in no game."""
    still: tuple[str, ...]
    """Objectives that had the same value in all games, as "KAZ steppe"."""
    minutes: int
    """The shortest lesson for so many turns."""


def tryout_of(first: World, games: Sequence[GameRecord]) -> Tryout:
    """Return what games of the scenario of a first world say. Raises ValueError without games."""
    weights = {name: seat.objectives for name, seat in first.seats.items()}
    par = par_from(games)
    closed = [game.closed for game in games if game.closed is not None]
    return Tryout(
        preset=first.settings.turns,
        games=len(games),
        deals=sum(bool(game.kinds) for game in games),
        tops=tops([judged(game, weights, par) for game in games]),
        index_mid=round(median(game.index_mid for game in games) / 10),
        closed=len(closed),
        closing=Turn(round(median(closed))) if closed else None,
        unagreed=_never(first.settings.clause_kinds, [game.kinds for game in games]),
        unseen=_never(tuple(_expected(first)), [game.incidents for game in games]),
        still=tuple(_still(first, games)),
        minutes=lesson_for(first.settings.turns),
    )


def lesson_for(turns: int) -> int:
    """Return the minutes of the shortest lesson that is planned with so many turns."""
    lessons = range(STEP, LONGEST_LESSON, STEP)
    every = range(1, turns + 1)
    return next((long for long in lessons if planned(long, every).turns == turns), LONGEST_LESSON)


def _never(known: Sequence[str], seen: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return which names are in none of the lists."""
    met = {name for names in seen for name in names}
    return tuple(name for name in known if name not in met)


def _expected(first: World) -> Iterator[str]:
    """Yield the incidents that are timed, or that chance or launches may bring."""
    timed = {event.kind for event in first.deck.timed}
    for name, kind in incident_kinds().items():
        drawn = name in first.deck.kinds and kind.comes != "timed"
        told = not kind.standing or "asteroid" in first.settings.extras
        if told and (drawn or name in timed):
            yield name


def _still(first: World, games: Sequence[GameRecord]) -> Iterator[str]:
    """Yield objectives that no game moved."""
    for seat, own in first.seats.items():
        for metric in own.objectives:
            if len({game.metrics[seat][metric] for game in games}) == 1 < len(games):
                yield f"{seat} {metric}"
