"""Cards read aloud: an incident's heading, story, answers and news in a language.

The texts are in ``incidents.ftl``; what a card knows (seats, pads, amounts) goes into them as
parameters, names with their grammatical cases.
"""

from game.model.incidents import Incident
from game.model.treaties import Parameter
from game.model.values import Value
from game.text.names import Names, Noun, noun
from game.text.spoken import Given, common_noun, has, pick, say, variables
from game.text.titles import titled

OTHERS = "others"
"""Whoever owns things in the sky and does not sit at the table."""
NOBODY = "none"
TITLE = "title"
"""The fact that is what a text is called; scenarios and bots write it in English."""


class CardWords(Value, frozen=True, kw_only=True):
    """Everything that a card says."""

    title: str
    story: str
    choices: tuple[tuple[str, str], ...] = ()
    """Each answer with its words; the first is the default."""
    news: str = ""
    """How it ended; empty while it is open, and where nobody was asked."""
    fact: str = ""
    """What really happened once, if the game knows a case."""
    source: str = ""


def card_words(card: Incident, language: str, names: Names) -> CardWords:
    """Return the words of a card; a teacher's own card has only its story.

    ``names`` are those of ``names_in(world or public sight)``.
    """
    key = f"incident.{card.kind}"
    if not has("en", key):
        return CardWords(title="", story=pick(card.text, language))
    given = {name: _spoken(value, language, names) for name, value in card.facts.items()}
    if TITLE in card.facts:
        given[TITLE] = titled(str(card.facts[TITLE]), language, names)
    return CardWords(
        title=_said(language, f"{key}.title", given),
        story=_said(language, key, given),
        choices=tuple(
            (choice, _said(language, f"{key}.choice-{choice}", given)) for choice in card.choices
        ),
        news=_said(language, f"{key}.news-{card.outcome}", given) if card.outcome else "",
        fact=_said(language, f"{key}.fact", {}) if has("en", f"{key}.fact") else "",
        source=_said(language, f"{key}.source", {}) if has("en", f"{key}.source") else "",
    )


def _said(language: str, key: str, given: dict[str, Given]) -> str:
    """Return a text with exactly the parameters that it needs, its first letter large."""
    wanted = variables(language if has(language, key) else "en", key)
    words = say(language, key, **{name: given[name] for name in given if name in wanted})
    return words[:1].upper() + words[1:]


def _spoken(value: Parameter, language: str, names: Names) -> Given:
    """Return a fact as texts take it: what has a name becomes a noun."""
    if isinstance(value, tuple):
        return tuple(_named(name, language, names) for name in value)
    return _named(value, language, names) if isinstance(value, str) else value


def _named(name: str, language: str, names: Names) -> Noun | str:
    """Return a name with its cases; a word that names nothing stays as it is."""
    if name in names:
        return noun(names[name], language)
    if name == OTHERS:
        return common_noun(language, f"incident-{OTHERS}")
    return name or NOBODY
