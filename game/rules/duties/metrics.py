"""Metrics: the list of public figures that a condition may compare, each with its range."""

from game.model.values import Value
from game.rules.duties.facts import Facts


class Range(Value, frozen=True, kw_only=True):
    """The values that a metric can have, in the unit in which it is shown."""

    least: int
    most: int


PERCENT = Range(least=0, most=100)
FLAG = Range(least=0, most=1)
COUNT = Range(least=0, most=40)
BAND: dict[str, Range] = {
    "F": Range(least=0, most=2000),
    "D": Range(least=0, most=20_000),
    "H": PERCENT,
}
MARKET: dict[str, Range] = {"price": Range(least=0, most=60), "demand": Range(least=0, most=500)}
NATION: dict[str, Range] = {
    "R": PERCENT,
    "launches": COUNT,
    "launches_toxic": COUNT,
    "units": Range(least=0, most=200),
    "disposal_published": PERCENT,
    "asat_tests": COUNT,
    "arrears": Range(least=0, most=1000),
    "slots_used": COUNT,
    "tracking": Range(least=0, most=3),
    "bloc_a": FLAG,
    "bloc_i": FLAG,
}
TREATY: dict[str, Range] = {"parties": COUNT, "in_force": FLAG}
PAD: dict[str, Range] = {"condition": PERCENT, "slots": COUNT}
GAUGES: dict[str, Range] = {
    "turn": Range(least=1, most=50),
    "steppe.E": PERCENT,
    "tension.W": PERCENT,
    "pd.probability": PERCENT,
}
FAMILIES: dict[str, dict[str, Range]] = {
    "orbit": BAND,
    "nation": NATION,
    "treaty": TREATY,
    "pad": PAD,
}
"""Metrics of something that has a name: family, then figure."""


def range_of(metric: str) -> Range | None:
    """Return the range of a metric, or None for one that is not on the list."""
    if metric in GAUGES:
        return GAUGES[metric]
    family, _, rest = metric.partition(".")
    if family == "market":
        return MARKET.get(rest)
    name, _, figure = rest.rpartition(".")
    if family == "incident" and name and figure == "active":
        return FLAG
    if family == "orbit" and name not in ("LOW", "MID", "HIGH"):
        return None
    return FAMILIES.get(family, {}).get(figure) if name else None


def value_of(facts: Facts, metric: str) -> int:
    """Return the value of a metric; what is not there (any more) counts as zero."""
    gauges = {
        "turn": facts.turn,
        "steppe.E": facts.steppe,
        "tension.W": facts.tension,
        "pd.probability": facts.probability,
    }
    if metric in gauges:
        return gauges[metric]
    family, _, rest = metric.partition(".")
    if family == "market":
        return facts.market.get(rest, 0)
    name, _, figure = rest.rpartition(".")
    if family == "incident":
        return int(name in facts.incidents)
    named = {
        "orbit": facts.bands,
        "nation": facts.nations,
        "treaty": facts.treaties,
        "pad": facts.pads,
    }
    return named[family].get(name, {}).get(figure, 0)
