"""Conditions read aloud in three languages."""

import pytest

from game.model.treaties import Condition
from game.rules.duties.conditions import OPERATORS
from game.rules.duties.metrics import FAMILIES, GAUGES, MARKET
from game.text import LANGUAGES, has, names_in
from game.text.conditions import NAMES, condition_words
from tests.worlds import a_world


def leaf(metric: str, value: int = 1, op: str = ">=") -> Condition:
    """Return a comparison."""
    return Condition(metric=metric, op=op, value=value)  # type: ignore[arg-type]


def read(condition: Condition, language: str = "en") -> str:
    """Return a condition read aloud."""
    return condition_words(condition, language, names_in(a_world()))


ALL = [
    *GAUGES,
    *(f"market.{figure}" for figure in MARKET),
    *(f"{family}.{family}.{figure}" for family, ranges in FAMILIES.items() for figure in ranges),
    "incident.leak.active",
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("metric", ALL)
def test_every_metric_has_words_in_every_language(metric: str, language: str) -> None:
    """Neither the key nor a brace is left over."""
    metric = metric.replace("orbit.orbit", "orbit.MID")
    words = read(leaf(metric), language)
    family, _, rest = metric.partition(".")
    figure = rest.rpartition(".")[2]
    keys = [f"metric-{metric.replace('.', '-')}"]
    keys += [f"{what}-{family}-{figure}" for what in ("metric", "fact")]

    assert any(has(language, key) for key in keys)
    assert not set("{}_") & set(words.replace("t_", ""))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_comparison_has_words(language: str) -> None:
    """Six different ones."""
    said = {read(leaf("turn", op=op), language) for op in OPERATORS}

    assert len(said) == len(NAMES) == 6


def test_facts_are_stated_or_denied() -> None:
    """A yes-or-no figure is not a number to a reader."""
    assert read(leaf("treaty.this.in_force", 1)) == "this treaty is in force"
    assert (
        read(leaf("treaty.this.in_force", 0, "==")) == "it is not so that this treaty is in force"
    )


def test_joined_conditions_use_and_or_not_and_brackets() -> None:
    """Read in the order in which they are joined."""
    pair = Condition(any=(leaf("turn", 3), leaf("steppe.E", 40, "<")))
    whole = Condition(all=(leaf("tension.W", 55, ">"), pair, Condition(none=leaf("turn", 5))))

    assert read(whole) == (
        "world tension is above 55 and (the turn is at least 3 or steppe health is below 40) "
        "and it is not so that the turn is at least 5"
    )
