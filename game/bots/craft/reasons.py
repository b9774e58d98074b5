"""Reasons: why a bot answers as it does, in articles and public objectives.

The two articles with the largest effect are named, each with the public objective that it helps or
harms, and the smallest change that would turn the answer: win the bot for a text that it refuses,
or lose it for one that it accepts. A secret agenda is never named.
"""

from typing import Literal

from game.bots.craft.article import Article, Topic
from game.bots.craft.judgement import Change
from game.bots.craft.mind import Mind
from game.bots.craft.weighing import Weighed
from game.model.treaties import Reason

NAMED = 2
SERVED_BY: dict[Topic, tuple[str, ...]] = {
    "money": ("profit", "wealth", "host_income", "cost", "debt_relief", "services", "stakes"),
    "slots": (
        "secure_access",
        "baikonur_launches",
        "launch_record",
        "cadence",
        "autonomous_access",
        "fair_share",
        "launches_sold",
        "commercial_share",
        "services",
        "host_income",
    ),
    "sky": ("debris_regime", "norms", "mid_health", "removals", "services", "eo_services"),
    "steppe": ("steppe",),
    "standing": ("norms", "trust_in", "partners", "convening", "multi_vector", "licence"),
    "prestige": ("prestige", "firsts"),
    "science": ("science",),
    "education": ("education",),
}
"""Public objectives that each subject serves, the nearest first."""


def reason(
    mind: Mind,
    text: Weighed,
    verdict: Literal["accept", "refuse", "counter"],
    change: Change | None = None,
) -> Reason:
    """Return the reason for an answer."""
    felt = [article for article in text.articles if article.worth]
    largest = sorted(felt, key=lambda article: -abs(article.worth))[:NAMED]
    return Reason(
        verdict=verdict,
        because=tuple(
            (article.number, "better" if article.worth > 0 else "worse", objective)
            for article in largest
            if (objective := objective_of(mind, article)) is not None
        ),
        would_accept=None if change is None else (change.article, change.parameter, change.value),
    )


def objective_of(mind: Mind, article: Article) -> str | None:
    """Return the public objective that an article touches, or the weightiest one."""
    own = mind.me.objectives
    for name in SERVED_BY.get(article.topic, ()):
        if name in own:
            return name
    return max(own, key=lambda name: own[name], default=None)
