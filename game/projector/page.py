"""The wall's page: a frame that is loaded once, and the stage in it that changes with the game."""

from collections.abc import Mapping
from functools import cache

import jinja2

from game import text
from game.debrief.page import COLOURS
from game.model.ids import SeatId
from game.model.scores import Score
from game.model.values import Value
from game.model.world import TURN_PHASES
from game.projector import board
from game.projector.chart import HEIGHT, WIDTH, Future, after_the_end, chart
from game.projector.map import steppe
from game.projector.news import news
from game.projector.scores import bars
from game.projector.texts import fitting, papers
from game.projector.voices import learned, shown_words
from game.sight.seen import PublicSight
from game.text.pages import template_engine

LINES, LEAST = 12, 5
"""Lines for launches and texts together, and those that texts have in any case."""
Scores = Mapping[SeatId, Score]
NO_SCORES: Scores = {}


class Wall(Value, frozen=True, kw_only=True):
    """Where a wall hangs: whose class it is, how one gets in, and what it speaks."""

    code: str
    address: str
    """What students type into their game, e.g. 192.168.1.20:8765."""
    language: str = "en"
    qr: str = ""
    """The way in as a picture for telephones: lines of an SVG drawing; empty: there is none."""


def page(
    public: PublicSight, futures: tuple[Future, ...], wall: Wall, scores: Scores = NO_SCORES
) -> str:
    """Return the whole page; it fetches its style, its script and itself from where it came."""
    return _render(
        "projector.html", wall.language, wall=wall, stage=stage(public, futures, wall, scores)
    )


def stage(
    public: PublicSight, futures: tuple[Future, ...], wall: Wall, scores: Scores = NO_SCORES
) -> str:
    """Return what the wall shows now, made from what everybody may see.

    ``scores`` are those of the end; before it nobody knows them and nobody hands them in.
    """
    language = wall.language
    given = {"public": public, "wall": wall, "title": text.pick(public.scenario.title, language)}
    if public.phase == "lobby":
        return _render("projector_lobby.html", language, **given, call_signs=_call_signs(public))
    if public.paused and public.phase != "ended":
        question = text.pick(public.lesson.question, language)
        return _render("projector_paused.html", language, **given, question=question)
    shown = _shown(public, futures, language)
    if public.phase == "ended":
        said = {"words": shown_words(public), "learned": learned(public)}
        found = bars(public, scores)
        return _render("projector_ended.html", language, **given, **shown, **said, bars=found)
    return _render("projector_play.html", language, **given, **shown)


def unknown(language: str) -> str:
    """Return the page for a code that opens no room."""
    return _render("projector_unknown.html", language)


def _call_signs(public: PublicSight) -> list[str]:
    """Return who has come, without who sits where."""
    return sorted(sign for view in public.seats.values() for sign in view.call_signs)


def _shown(public: PublicSight, futures: tuple[Future, ...], language: str) -> dict[str, object]:
    """Return what a game in play has to show."""
    flights = board.flown(public, language)
    return {
        "year": board.year_of(public, public.turn),
        "flown_year": board.year_of(public, flights.turn),
        "phases": TURN_PHASES,
        "gauges": board.gauges(public, language),
        "flown": flights,
        "count": len(papers(public, language)),
        "papers": fitting(papers(public, language), max(LINES - max(len(flights.rows), 1), LEAST)),
        "chart": chart(public, after_the_end(public) or futures, language),
        "steppe": steppe(public, language),
        "news": news(public, language),
    }


def _render(name: str, language: str, **given: object) -> str:
    """Fill a template in a language."""

    def say(key: str, **values: str | int | float) -> str:
        return text.say(language, key, **values)

    return (
        _engine()
        .get_template(name)
        .render(language=language, say=say, colours=COLOURS, width=WIDTH, height=HEIGHT, **given)
    )


@cache
def _engine() -> jinja2.Environment:
    """Return the template engine, with the templates that it has read."""
    return template_engine()
