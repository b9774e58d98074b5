"""The numbers on the wall: three gauges, and the launches of this year."""

from collections import Counter

from game import text
from game.model.ids import PayloadId, SeatId
from game.model.launches import Launch, Outcome
from game.model.values import Value, half_up
from game.projector.chart import BAND
from game.sight.seen import PublicSight

CALM, TENSE = 30, 60
"""World tension, of 100, below which a gauge is green or amber."""
BAD_NEWS: tuple[Outcome, ...] = ("failure", "scrubbed", "success")
"""What stands on top."""


class Gauge(Value, frozen=True, kw_only=True):
    """One gauge."""

    name: str
    value: str
    word: str
    share: int
    """Length of its bar, 0 to 100."""
    tone: str
    """ok, warn or bad: class in the style sheet."""
    change: int = 0
    """Since the end of last year, in whole points."""


class Cargo(Value, frozen=True, kw_only=True):
    """Launches of one seat that carried the same and ended alike."""

    what: str
    outcome: Outcome
    count: int


class Flights(Value, frozen=True, kw_only=True):
    """The launches of one seat in a year, failures first."""

    seat: SeatId
    cargo: tuple[Cargo, ...]


class Flown(Value, frozen=True, kw_only=True):
    """The launches of a year."""

    turn: int
    count: int
    rows: tuple[Flights, ...]


def year_of(public: PublicSight, turn: int) -> str:
    """Return the game year of a turn, or what the scenario calls it."""
    return public.scenario.year(turn)


def gauges(public: PublicSight, language: str) -> tuple[Gauge, ...]:
    """Return orbit health, world tension and demand."""
    return (_health(public, language), _tension(public, language), _demand(public, language))


def _health(public: PublicSight, language: str) -> Gauge:
    """Return how open the middle band is."""
    state = public.sky.bands[BAND]
    percent = half_up(state.health, 10)
    before = public.history[-1].health.get(BAND, state.health) if public.history else state.health
    return Gauge(
        name=text.say(language, "projector.health"),
        value=f"{percent}\N{NO-BREAK SPACE}%",
        word=text.say(language, f"health.{state.word}"),
        share=percent,
        tone={"open": "ok", "strained": "warn"}.get(state.word, "bad"),
        change=percent - half_up(before, 10),
    )


def _tension(public: PublicSight, language: str) -> Gauge:
    """Return how tense the world is."""
    points = half_up(public.tension, 10)
    before = public.history[-1].tension if public.history else public.tension
    tone = "ok" if points < CALM else "warn" if points < TENSE else "bad"
    return Gauge(
        name=text.say(language, "projector.tension"),
        value=str(points),
        word=text.say(language, f"projector.tension.{tone}"),
        share=min(100, points),
        tone=tone,
        change=points - half_up(before, 10),
    )


def _demand(public: PublicSight, language: str) -> Gauge:
    """Return how many units in orbit the market wants, and how many fly."""
    wanted = half_up(public.market.demand, 1000)
    flying = sum(view.units for view in public.seats.values())
    before = public.history[-1].demand if public.history else public.market.demand
    return Gauge(
        name=text.say(language, "projector.demand"),
        value=str(wanted),
        word=text.say(language, "projector.flying", units=flying),
        share=min(100, half_up(100 * flying, max(1, wanted))),
        tone="plain",
        change=wanted - half_up(before, 1000),
    )


def flown(public: PublicSight, language: str) -> Flown:
    """Return the launches of this year, or of the last one that has flown."""
    log = public.launches or public.launch_log
    turn = log[-1].turn if log else public.turn
    launches = tuple(one for one in log if one.turn == turn)
    rows = (_flights(public, seat, launches, language) for seat in public.seats)
    return Flown(turn=turn, count=len(launches), rows=tuple(row for row in rows if row.cargo))


def _flights(
    public: PublicSight, seat: SeatId, launches: tuple[Launch, ...], language: str
) -> Flights:
    """Return what one seat launched."""
    found = Counter((one.outcome, one.payload) for one in launches if one.seat == seat)
    order = sorted(found, key=lambda key: BAD_NEWS.index(key[0]))
    cargo = (
        Cargo(
            what=_cargo(public, payload, language), outcome=outcome, count=found[outcome, payload]
        )
        for outcome, payload in order
    )
    return Flights(seat=seat, cargo=tuple(cargo))


def _cargo(public: PublicSight, payload: PayloadId, language: str) -> str:
    """Return what a payload is called."""
    known = public.library.payloads.get(payload)
    return text.pick(known.name, language) if known is not None else payload
