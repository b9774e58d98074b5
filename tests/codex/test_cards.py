"""Every card of the codex is complete, and every number has a source."""

import pytest

from game.codex.cards import Card, about, codex
from game.text.spoken import LANGUAGES

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
