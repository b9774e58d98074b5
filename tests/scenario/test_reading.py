"""Reading files that somebody typed, and files that somebody made to hurt."""

from pathlib import Path

import pytest

from game.scenario.reading import MOST_BYTES, Mark, Unreadable, read, read_bytes


def refused(raw: bytes) -> tuple[str, int, int]:
    """Return why bytes cannot be read: key, line, column."""
    with pytest.raises(Unreadable) as raised:
        read_bytes(raw, "x.yaml")
    mistake = raised.value.mistake
    return mistake.key, mistake.line, mistake.column


def test_every_value_knows_where_it_stands() -> None:
    """Of a value in a map the place is that of its key."""
    document = read_bytes(b"a: 1\nb:\n  - c: [5, 6]\n", "x.yaml")

    assert document.data == {"a": 1, "b": [{"c": [5, 6]}]}
    assert document.mark(("b", 0, "c", 1)) == Mark(line=3, column=12)
    assert document.mark(("b", 0, "c")) == Mark(line=3, column=5)


def test_a_place_that_is_not_there_is_the_one_around_it() -> None:
    """A missing key is reported at its map."""
    document = read_bytes(b"a:\n  b: 1\n", "x.yaml")

    assert document.mark(("a", "c", "d")) == Mark(line=1, column=1)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("true", True),
        ("~", None),
        ("1.5", 1.5),
        ("-3", -3),
        ("007", 7),
        ("1_000", "1_000"),
        ("2025-01-01", "2025-01-01"),
        (".inf", ".inf"),
        ('"5"', "5"),
        ("!!int 5", "5"),
        ("99999999999999999999", "99999999999999999999"),
    ],
)
def test_words_mean_what_yaml_1_2_says(text: str, value: object) -> None:
    """No is a word, a date is text, a tag changes nothing."""
    assert read_bytes(f"a: {text}".encode(), "x.yaml").data == {"a": value}


def test_keys_are_words_as_written() -> None:
    """Presets are called 6 and 8; keys are always text."""
    assert read_bytes(b"6: {}\ntrue: 1", "x.yaml").data == {"6": {}, "true": 1}


def test_a_key_given_twice_is_noted() -> None:
    """The last one counts, and the author is told."""
    document = read_bytes(b"a: 1\nb: {c: 2, c: 3}", "x.yaml")

    assert document.data == {"a": 1, "b": {"c": 3}}
    assert document.twice == (("b", "c"),)


@pytest.mark.parametrize(
    ("raw", "answer"),
    [
        (b"a: [1, 2", ("file.open-bracket", 1, 4)),
        (b"a: {b: 1\nc: 2\n", ("file.open-bracket", 1, 4)),
        (b"a: 1\n\tb: 2", ("file.tab", 2, 1)),
        (b"a: 1\nb 2\nc: 3\n", ("file.no-colon", 2, 1)),
        (b"a: b: c\n", ("file.second-colon", 1, 5)),
        (b"a: 1\nb: 'two\nc: 3\n", ("file.open-quote", 2, 4)),
        (b"a:\n  - b\n c: 1\n", ("file.indent", 3, 2)),
        (b"%YAML 9.9\n---\na: 1\n", ("file.not-yaml", 1, 1)),
        (b"a: 1\nb: caf\xe9", ("file.not-utf8", 2, 7)),
        ("a: 1".encode("utf-16"), ("file.not-utf8", 1, 1)),
        (b"a: 1\nb: \x07", ("file.strange-character", 2, 1)),
        (b"a: &x 1\nb: *x", ("file.alias", 1, 4)),
        (b"a: 1\n---\nb: 2", ("file.several-documents", 3, 1)),
        (b"[a, b]: 1", ("file.odd-key", 1, 1)),
        (b"[" * 5000, ("file.too-deep", 1, 21)),
    ],
)
def test_what_cannot_be_read_says_where(raw: bytes, answer: tuple[str, int, int]) -> None:
    """One mistake with its place, never a traceback."""
    assert refused(raw) == answer


def test_a_bomb_of_aliases_does_not_go_off() -> None:
    """Nine lines that would unfold into a billion words are refused at the first anchor."""
    lines = ['a0: &a0 "lol"']
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]

    assert refused("\n".join(lines).encode())[0] == "file.alias"


def test_a_list_without_end_is_refused() -> None:
    """Many values in a small file are too many as well."""
    assert refused(b"[" + b"1," * 25_000 + b"1]")[0] == "file.too-many-values"


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    """Fifty million bytes are not even opened."""
    huge = tmp_path / "huge.yaml"
    with huge.open("wb") as file:
        file.truncate(50_000_000)

    with pytest.raises(Unreadable) as raised:
        read(huge, "huge.yaml")
    assert raised.value.mistake.parameters == {"bytes": 50_000_000, "most": MOST_BYTES}


@pytest.mark.parametrize(("name", "key"), [("gone.yaml", "file.missing"), (".", "file.is-folder")])
def test_a_path_that_is_no_file_says_so(tmp_path: Path, name: str, key: str) -> None:
    """A folder is not a file."""
    with pytest.raises(Unreadable) as raised:
        read(tmp_path / name, name)

    assert raised.value.mistake.key == key


def test_a_byte_order_mark_is_no_letter() -> None:
    """Some editors begin a file with one."""
    assert read_bytes(b"\xef\xbb\xbfa: 1", "x.yaml").data == {"a": 1}


def test_an_empty_file_says_nothing() -> None:
    """The check will say that it is no map."""
    assert read_bytes(b"", "x.yaml").data is None


def test_a_part_is_a_document_of_its_own() -> None:
    """A list of texts is checked text by text, at the places in the file."""
    parts = read_bytes(b"- a: 1\n- b: 2\n", "x.yaml").parts

    assert [part.data for part in parts] == [{"a": 1}, {"b": 2}]
    assert parts[1].mark(("b",)) == Mark(line=2, column=3)
