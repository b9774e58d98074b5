"""Cards read aloud: names with their cases, answers, news."""

from game.model.ids import IncidentId, Turn
from game.model.incidents import Incident
from game.text import card_words, names_in
from tests.worlds import a_world

NAMES = names_in(a_world())


def a_collision(**fields: object) -> Incident:
    """Return a satellite of EUR lost to a fragment of strangers."""
    given: dict[str, object] = {
        "id": IncidentId("i-1"),
        "kind": "collision",
        "turn": Turn(1),
        "until": Turn(2),
        "choices": ("claim", "let_go"),
        "facts": {
            "what": "fragment_destroys_active",
            "active": True,
            "first": "EUR",
            "second": "others",
            "altitude": 850,
            "pieces": 1200,
        },
    }
    return Incident(**{**given, **fields})  # type: ignore[arg-type]


def test_a_card_says_what_it_knows() -> None:
    """Seats by their names, strangers by words, numbers as the language writes them."""
    words = card_words(a_collision(), "en", NAMES)

    assert words.title == "Collision in orbit"
    assert words.story == (
        "Collision at 850 km: 1,200 tracked fragments. Lost: an object of EUR. "
        "It was a working satellite. Traced to: operators outside this room."
    )


def test_answers_come_with_the_default_first() -> None:
    """Each has words of its own."""
    words = card_words(a_collision(), "en", NAMES)

    assert words.choices == (("claim", "Claim damages"), ("let_go", "Let it go (trust +3)"))


def test_news_come_when_the_seals_are_broken() -> None:
    """An open card has none."""
    assert card_words(a_collision(), "en", NAMES).news == ""
    assert "Damages are paid" in card_words(a_collision(outcome="clause"), "en", NAMES).news


def test_a_language_declines_the_strangers() -> None:
    """Russian needs the genitive."""
    facts = {**a_collision().facts, "first": "others"}
    story = card_words(a_collision(facts=facts), "ru", NAMES).story

    assert "объект операторов вне этой комнаты" in story


def test_an_unknown_owner_is_said_to_be_unknown() -> None:
    """An empty fact is no hole in the sentence."""
    facts = {**a_collision().facts, "second": ""}

    assert "The other owner is unknown." in card_words(a_collision(facts=facts), "en", NAMES).story


def test_a_card_calls_a_text_as_its_reader_knows_it() -> None:
    """Titles by bots and scenarios are kept in English; a Russian newspaper printed them so."""
    card = a_collision(
        kind="leak",
        choices=(),
        facts={"treaty": "t-1", "title": "Tracking data for EUR", "seats": ("KAZ", "RUS")},
    )

    assert "«Данные слежения: EUR»" in card_words(card, "ru", NAMES).story
    assert "“Tracking data for EUR”" in card_words(card, "en", NAMES).story


def test_a_storm_adds_to_the_chance_of_bad_weather() -> None:
    """15 in 100 more, not 15 % of two in a hundred."""
    card = a_collision(kind="dust_storm", choices=(), facts={"quarter": 2, "percent": 15})

    assert "rises by 15 in 100" in card_words(card, "en", NAMES).story
