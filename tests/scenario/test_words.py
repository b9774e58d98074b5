"""Words of scenarios in three languages, with names in them."""

from game.scenario.reading import read_bytes
from game.scenario.words import Lexicon, flattened, lexicon_of

NAMES = {
    "USA": {
        "en": {"nom": "United States", "text": "the United States"},
        "ru": {"nom": "США", "dat": "США"},
    },
    "RUS": {"en": {"nom": "Russia"}, "ru": {"nom": "Россия", "dat": "России"}},
}


def a_lexicon(**texts: dict[str, str]) -> Lexicon:
    """Return texts whose own language is English."""
    return Lexicon(language="en", texts=texts, names=NAMES)


def test_a_plain_text_is_in_the_language_of_the_file() -> None:
    """Nobody guesses a translation."""
    assert a_lexicon().text("Host") == {"en": "Host"}


def test_a_reference_is_looked_up_in_every_language() -> None:
    """What a language lacks is left out."""
    lexicon = a_lexicon(en={"role.kaz": "Host"}, kk={"role.kaz": "Иесі"})

    assert lexicon.text("@role.kaz") == {"en": "Host", "kk": "Иесі"}


def test_a_map_may_mix_words_and_references() -> None:
    """Short texts stand in the file, long ones in the folder."""
    lexicon = a_lexicon(ru={"title": "Байконуру 70"})

    assert lexicon.text({"en": "Baikonur at 70", "ru": "@title"}) == {
        "en": "Baikonur at 70",
        "ru": "Байконуру 70",
    }


def test_names_stand_in_the_case_that_the_braces_ask_for() -> None:
    """And in the form that runs in a sentence where they ask for none."""
    lexicon = a_lexicon(ru={"a": "Платите {RUS.dat}. {RUS} ждёт."})
    english = lexicon.text("Pay {USA}. {USA} and {RUS} wait; {USA.nom}.")["en"]

    assert english == "Pay the United States. The United States and Russia wait; United States."
    assert lexicon.text("@a")["ru"] == "Платите России. Россия ждёт."


def test_a_name_that_nobody_knows_stays_as_it_is() -> None:
    """The check has reported it."""
    assert a_lexicon().text("{XYZ} pays")["en"] == "{XYZ} pays"


def test_nothing_is_no_text() -> None:
    """An empty field has no words in any language."""
    assert a_lexicon().text("") == a_lexicon().text(None) == {}


def test_texts_are_found_by_dotted_keys() -> None:
    """Maps in maps, with the ends of lines cut off."""
    document = read_bytes(b"a:\n  b: >-\n    one\n    two\n  c: {d: x}\n", "text/en.yaml")

    assert dict(flattened(document.data)) == {"a.b": "one two", "a.c.d": "x"}
    assert lexicon_of({"en": document}, "en").found("@a.c.d", "en") == "x"
