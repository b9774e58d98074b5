"""Motions in words: what a conference is asked to decide."""

import msgspec

from game.model.conference import Motion
from game.model.treaties import Clause, Parameter, Terms
from game.rules.kinds import kind_of
from game.text.names import Names
from game.text.sentences import value_words
from game.text.spoken import say


def motion_words(motion: Motion, terms: Terms, language: str, names: Names) -> str:
    """Return a motion as words that follow "moves:", such as "adopt Article 3"."""
    if motion.kind == "postpone" and motion.article == 0:
        return say(language, "motion.adjourn")
    key = f"motion.{motion.kind}"
    if motion.kind == "rule":
        return say(language, key, rule=motion.rule or "majority")
    if motion.kind == "choose":
        return say(
            language,
            key,
            article=motion.article,
            parameter=parameter_words(terms, motion.article, motion.parameter, language),
            value=bracket_words(
                terms, motion.article, motion.parameter, motion.value, language, names
            ),
        )
    return say(language, key, article=motion.article)


def parameter_words(terms: Terms, article: int, name: str, language: str) -> str:
    """Return the name of a parameter of an article as its card says it; its id if it is gone."""
    clause = _clause(terms, article)
    return name if clause is None else say(language, f"{clause.kind}.{name}")


def bracket_words(
    terms: Terms,
    article: int,
    name: str,
    value: Parameter | None,
    language: str,
    names: Names,
) -> str:
    """Return a value of a bracket as its card shows it: "level 2", "25 years"."""
    clause = _clause(terms, article)
    kinds = kind_of(clause).parameters if clause is not None else ()
    parameter = next((known for known in kinds if known.name == name), None)
    if clause is None or parameter is None or value is None:
        return str(value)
    read = msgspec.structs.replace(clause, p={**clause.p, name: value})
    return value_words(read, parameter, language, names)


def _clause(terms: Terms, article: int) -> Clause | None:
    """Return an article of a text, or None if it was deleted."""
    return next((clause for clause in terms.clauses if clause.article == article), None)
