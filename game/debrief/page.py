"""The debrief as one HTML page that needs nothing else: it can be saved, mailed and printed."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import cycle

from game import text
from game.debrief.charts import Point, line, ring, top_of
from game.debrief.story import Bond, Story
from game.debrief.voices import Voiced
from game.model.ids import SeatId
from game.model.treaties import Clause, Reason, Terms
from game.model.values import Value, half_up
from game.text.names import Names
from game.text.pages import template_engine
from game.text.sentences import Place

COLOURS = {
    "KAZ": "#27BCB9",
    "RUS": "#E04517",
    "CHN": "#F8CA33",
    "USA": "#4C7AF7",
    "EUR": "#B99EFF",
    "JPN": "#F6F0E0",
    "IND": "#FC9E7F",
    "UAE": "#418B5B",
    "COM": "#CCE0FF",
}
"""The tokens of the delegations, as in the client."""
SPARES = ("#FF7C0F", "#DB7791", "#AB4C84", "#D912BC")
"""For seats that a scenario brings along, in order, as in the client."""
BAND_COLOURS = {"LOW": "#0E6F83", "MID": "#B3341F", "HIGH": "#5A5470"}
WIDTH, HEIGHT = 640.0, 200.0
"""Size of the sky's picture, in its own units."""
RADIUS = 120.0
"""Of the ring of agreements, in its own units."""
PROJECTED = 3
"""Turns after the last one in which fate is judged."""


class Curve(Value, frozen=True, kw_only=True):
    """One line of the sky's picture."""

    name: str
    colour: str
    points: str
    dashed: bool = False


class Node(Value, frozen=True, kw_only=True):
    """One seat on the ring of agreements."""

    seat: SeatId
    place: Point


class Tie(Value, frozen=True, kw_only=True):
    """One line between two seats; the more clauses, the wider."""

    first: Point
    second: Point
    width: float


def page(story: Story, place: Place, language: str = "en", said: Voiced | None = None) -> str:
    """Return the whole page in a language; nothing in it is fetched from anywhere.

    ``place`` is the world or a sight of the game; it knows what its things are called. ``said`` is
    what the class said for itself: for a page that its teacher keeps.
    """
    template = template_engine().get_template("debrief.html")
    seats = [seat.seat for seat in story.seats]
    places = dict(zip(seats, ring(len(seats), RADIUS), strict=True))
    return template.render(
        story=story,
        said=said,
        language=language,
        scored=any(seat.score and seat.score.final is not None for seat in story.seats),
        colours=colours_of(seats),
        curves=_curves(story, language),
        steps=max(1, story.turns - 1 + PROJECTED),
        ticks=_ticks(_scale(story)),
        nodes=[Node(seat=seat, place=place) for seat, place in places.items()],
        bonds=[_tie(bond, places) for bond in story.bonds],
        **_words(language, text.names_in(place)),
    )


def colours_of(seats: Sequence[SeatId]) -> dict[str, str]:
    """Return a colour for every seat: its own if it has one, else the next spare one."""
    strangers = [seat for seat in seats if seat not in COLOURS]
    return {**COLOURS, **dict(zip(strangers, cycle(SPARES), strict=False))}


def _words(language: str, names: Names) -> dict[str, object]:
    """Return the functions with which the template speaks a language."""

    def say(key: str, **values: str | int | float) -> str:
        return text.say(language, key, **values)

    def explain(reason: Reason, terms: Terms) -> str:
        return text.explain(reason, terms, language, names)

    def sentence(clause: Clause) -> str:
        return text.sentence(clause, language, names)

    return {
        "titled": lambda title: text.titled(title, language, names),
        "say": say,
        "pick": lambda words: text.pick(words, language),
        "sentence": sentence,
        "explain": explain,
        "title_of": lambda kind: text.say(language, f"{kind}.title"),
        "number": lambda thousandths: text.number(language, _tenths(thousandths)),
    }


def _tenths(thousandths: int) -> Decimal:
    """Return a number of thousandths with one decimal."""
    return Decimal(half_up(thousandths, 100)) / 10


def _curves(story: Story, language: str) -> list[Curve]:
    """Return the index of every band by turn, and where the middle one goes afterwards."""
    highest = _scale(story)
    steps = max(1, story.turns - 1 + PROJECTED)
    curves = [
        Curve(
            name=text.say(language, "debrief-index", band=band),
            colour=colour,
            points=line(
                [year.index.get(band, 0) / 10 for year in story.years],
                WIDTH,
                HEIGHT,
                highest,
                steps=steps,
            ),
        )
        for band, colour in BAND_COLOURS.items()
    ]
    if story.fate is not None and story.years:
        path = [story.years[-1].index.get("MID", 0) / 10, *(i / 10 for i in story.fate.path)]
        begin = len(story.years) - 1
        points = line(path, WIDTH, HEIGHT, highest, begin=begin, steps=steps)
        name = text.say(language, "debrief-projection")
        curves.append(Curve(name=name, colour=BAND_COLOURS["MID"], points=points, dashed=True))
    return curves


def _scale(story: Story) -> float:
    """Return the top of the index scale."""
    indices = [index / 10 for year in story.years for index in year.index.values()]
    projected = [index / 10 for index in story.fate.path] if story.fate else []
    return top_of([*indices, *projected], least=200.0)


def _ticks(highest: float) -> list[Point]:
    """Return five marks of the index scale: x the value, y the place."""
    return [Point(x=highest * part / 4, y=HEIGHT - HEIGHT * part / 4) for part in range(5)]


def _tie(bond: Bond, places: Mapping[SeatId, Point]) -> Tie:
    """Return the line of a bond."""
    return Tie(
        first=places[bond.first],
        second=places[bond.second],
        width=min(14.0, 1.0 + bond.clauses),
    )
