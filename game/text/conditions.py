"""Conditions read aloud: "the fragment index in MID is at least 200 and the turn is above 3"."""

from collections.abc import Mapping

from game.model.treaties import Condition
from game.rules.duties.conditions import OPERATORS, THIS
from game.rules.duties.metrics import FLAG, range_of
from game.text.names import Called, Noun, noun
from game.text.spoken import number, say

NAMES = {">=": "ge", ">": "gt", "<=": "le", "<": "lt", "==": "eq", "!=": "ne"}
"""Names of the operators in the keys of their texts."""
NAMELESS = ("turn", "steppe", "tension", "pd", "market")
"""Families of metrics about one thing only."""


def condition_words(condition: Condition, language: str, names: Mapping[str, Called]) -> str:
    """Return a condition in words, without a capital letter or a full stop."""
    if condition.metric:
        return _comparison(condition, language, names)
    if condition.none is not None:
        inner = condition_words(condition.none, language, names)
        return say(language, "condition-not", it=inner)
    parts = [_part(part, language, names) for part in condition.all or condition.any]
    joint = "condition-and" if condition.all else "condition-or"
    words = parts[0] if parts else ""
    for part in parts[1:]:
        words = say(language, joint, first=words, last=part)
    return words


def _part(condition: Condition, language: str, names: Mapping[str, Called]) -> str:
    """Return a part of a joined condition; one that is joined itself stands in brackets."""
    words = condition_words(condition, language, names)
    joined = condition.all or condition.any
    return say(language, "condition-group", it=words) if joined else words


def _comparison(condition: Condition, language: str, names: Mapping[str, Called]) -> str:
    """Return one comparison in words; a yes-or-no fact is stated or denied."""
    family, _, rest = condition.metric.partition(".")
    name, _, figure = rest.rpartition(".")
    if range_of(condition.metric) == FLAG:
        fact = say(language, f"fact-{family}-{figure}", name=_name(family, name, language, names))
        true = OPERATORS[condition.op](1, condition.value)
        return fact if true else say(language, "condition-not", it=fact)
    metric = metric_words(condition.metric, language, names)
    value = number(language, condition.value)
    return say(language, f"op-{NAMES[condition.op]}", metric=metric, value=value)


def metric_words(metric: str, language: str, names: Mapping[str, Called]) -> str:
    """Return a public figure in words, "the reputation of Japan"; no yes-or-no fact."""
    family, _, rest = metric.partition(".")
    if family in NAMELESS:
        return say(language, f"metric-{metric.replace('.', '-')}")
    name, _, figure = rest.rpartition(".")
    return say(language, f"metric-{family}-{figure}", name=_name(family, name, language, names))


def _name(family: str, name: str, language: str, names: Mapping[str, Called]) -> Noun:
    """Return what a metric is about."""
    if family == "treaty":
        words = say(language, "this-treaty")
        return Noun(words=words if name == THIS else say(language, "another-treaty", name=name))
    if family == "orbit":
        return Noun(words=say(language, f"shell-{name}"))
    return noun(names[name], language) if name in names else Noun(words=name)
