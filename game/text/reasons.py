"""Reasons in words: why a computer delegation accepted, refused or countered a text."""

import msgspec

from game.model.treaties import Reason, Terms
from game.rules.kinds import kind_of
from game.text.motions import parameter_words
from game.text.names import Names
from game.text.sentences import value_words
from game.text.spoken import say


def explain(reason: Reason, terms: Terms, language: str, names: Names) -> str:
    """Return the verdict, what moved it, and what would turn it, as sentences."""
    parts = [say(language, f"reason.{reason.verdict}")]
    parts += [
        say(
            language,
            f"reason.{way}",
            article=article,
            objective=say(language, f"objective.{objective}"),
        )
        for article, way, objective in reason.because
    ]
    parts.append(_wish(reason, terms, language, names))
    return " ".join(part for part in parts if part)


def _wish(reason: Reason, terms: Terms, language: str, names: Names) -> str:
    """Return the smallest change that would turn the answer; a refusal says if there is none."""
    if reason.would_accept is None:
        return say(language, "reason.no_change") if reason.verdict == "refuse" else ""
    article, name, value = reason.would_accept
    clause = next((each for each in terms.clauses if each.article == article), None)
    if clause is None:
        return ""
    parameter = next((each for each in kind_of(clause).parameters if each.name == name), None)
    if parameter is None:
        return ""
    wished = msgspec.structs.replace(clause, p={**clause.p, name: value})
    words = value_words(wished, parameter, language, names)
    label = parameter_words(terms, article, name, language)
    turned = "reason.would_refuse" if reason.verdict == "accept" else "reason.would_accept"
    return say(language, turned, article=article, parameter=label, value=words)
