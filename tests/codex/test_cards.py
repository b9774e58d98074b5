"""Every card of the codex is complete, and every number has a source."""

import re
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

import game
from game.assets import asset_path
from game.codex.binding import bound
from game.codex.cards import BOOK, Card, Topic, about, codex
from game.rules.incident_kind import kinds as incident_kinds
from game.rules.kinds import kinds
from game.scenario.library import shelf
from game.text.spoken import LANGUAGES
from tests.rules.first_edition import THIRTY

CARDS = {card.id: card for card in codex()}


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS.keys())
def test_a_card_speaks_three_languages(card: Card) -> None:
    """Title, text and facts."""
    words = (card.title, card.text, *(fact.text for fact in card.facts))

    assert all(set(each) == set(LANGUAGES) for each in words)


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS.keys())
def test_a_fact_that_was_checked_names_its_source(card: Card) -> None:
    """Only what is unchecked, unknown or of the game's own design may go without."""
    bare = [fact.id for fact in card.facts if not fact.source and fact.mark not in "KUD"]

    assert bare == []
    assert all(fact.as_of for fact in card.facts)


def test_no_fact_stands_on_two_cards() -> None:
    """A link leads to one place."""
    ids = [fact.id for card in CARDS.values() for fact in card.facts]

    assert len(ids) == len(set(ids))


def test_a_clause_leads_to_its_cards() -> None:
    """The rent of the game leads to the rent of the record."""
    assert "lease" in [card.id for card in about("lease_rent")]


def test_the_book_holds_what_the_files_say() -> None:
    """Whoever changes a card binds the book again: python -m game.codex.binding."""
    assert asset_path(*BOOK).read_bytes() == bound()


def test_every_topic_has_cards() -> None:
    """At least three, so that a class can choose."""
    found = Counter(card.topic for card in CARDS.values())

    assert [topic for topic in get_args(Topic) if found[topic] < 3] == []


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS.keys())
def test_a_link_leads_somewhere(card: Card) -> None:
    """To a kind of clause or incident, a project, or a view of the window."""
    views = (path.stem for path in Path(game.__path__[0]).glob("client/views/*.py"))
    known = {*kinds(), *incident_kinds(), *shelf().projects, *views}

    assert card.links
    assert set(card.links) <= known


@pytest.mark.parametrize("kind", sorted(THIRTY))
def test_every_kind_of_clause_has_a_card(kind: str) -> None:
    """Behind every article of the game stands something real."""
    assert about(kind)


@pytest.mark.parametrize("kind", sorted(incident_kinds()))
def test_every_kind_of_incident_has_a_card(kind: str) -> None:
    """Behind every card of the deck, too."""
    assert about(kind)


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS.keys())
def test_a_number_comes_with_a_source_or_a_doubt(card: Card) -> None:
    """A figure without a source is marked as not checked, unknown, or of the game's design."""
    bare = [
        fact.id
        for fact in card.facts
        if any(sign.isdigit() for sign in fact.text["en"]) and not fact.source
    ]

    assert all(fact.mark in "KUD" for fact in card.facts if fact.id in bare)


def test_the_text_of_a_card_holds_no_figures() -> None:
    """Figures stand in facts, where their source is; a year, a height or a name may stay."""
    figures = re.compile(r"\d{3,}[,. ]\d|\d %|\d million")

    assert [card.id for card in CARDS.values() if figures.search(card.text["en"])] == []
