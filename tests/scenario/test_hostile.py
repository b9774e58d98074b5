"""Files made to hurt: each gets an answer that an author can use, and never much work."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.scenario.check import MOST_FOUND, check
from game.scenario.folder import MAIN, MOST_VALUES
from game.scenario.reading import MOST_BYTES
from game.text import LANGUAGES, say

HEAD = (
    "format: 2\nid: a\ntitle: a\nturns: {default: 1, presets: {1: {}, 2: {}, 3: {}}}\n"
    "seats: {KAZ: {}, RUS: {}}\n"
)
"""A small scenario that the hurt is added to."""


def many(pattern: str, number: int, between: str = ", ") -> str:
    """Return a text repeated with numbers in it."""
    return between.join(pattern.replace("N", str(each)) for each in range(number))


def answer(place: Path, raw: bytes) -> tuple[bool, list[str]]:
    """Return whether a main file of such bytes is readable, and what is said of it."""
    (place / MAIN).write_bytes(raw)
    report = check(place)
    for mistake in (*report.mistakes, *report.warnings):
        assert all(say(language, mistake.key, **mistake.parameters) for language in LANGUAGES)
        assert min(mistake.line, mistake.column) >= 1
    return report.readable, [mistake.key for mistake in report.mistakes]


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        (b"a: 1\n" * 10_000_000, "file.too-large"),
        (b"#" * (MOST_BYTES + 1), "file.too-large"),
        (b"\x00" * 1000, "file.strange-character"),
        (b"\x00 format: 2\n" * 9000, "file.strange-character"),
        (HEAD.encode("utf-16"), "file.not-utf8"),
        (HEAD.encode("utf-32"), "file.not-utf8"),
        ("id: café\n".encode("latin-1"), "file.not-utf8"),
        ("id: сценарий\n".encode("cp1251"), "file.not-utf8"),
        (b"\xed\xa0\x80", "file.not-utf8"),
        (b"a:\n\tb: 1\n", "file.tab"),
        (b"a: &a [x, x]\nb: &b [*a, *a]\n", "file.alias"),
        (b"[" * 150_000, "file.too-deep"),
        (b"{a: " * 40_000, "file.too-deep"),
        (("".join(" " * depth + "a:\n" for depth in range(600))).encode(), "file.too-deep"),
        (many("kN: 1", 9000, "\n").encode(), "file.too-many-values"),
        (b"a: 1\n" * 9000, "file.too-many-values"),
        (b"a: [" + b"1," * 90_000 + b"]", "file.too-many-values"),
        (b"? {a: b}\n: c\n", "file.odd-key"),
        (b"a: 1\n--- \nb: 2\n", "file.several-documents"),
        (b"%YAML 9.9\n---\na: 1\n", "file.not-yaml"),
    ],
    ids=lambda part: part[:12] if isinstance(part, bytes) else part,
)
def test_what_cannot_be_a_scenario_is_refused_at_once(tmp_path: Path, raw: bytes, key: str) -> None:
    """Too much, too deep, or no text at all: one sentence says which."""
    assert answer(tmp_path, raw) == (False, [key])


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ("discussion: [" + many("'@kN'", 3000) + "]", "check.text-missing"),
        (f"facts: [{many('{id: aN}', 900)}]", "shape.missing-key"),
        (f"deck: {{timed: [{many('{kind: leek, at: 1}', 900)}]}}", "check.unknown"),
        (f"vehicles: {{{many('vN: {price: 1}', 1300)}}}", "check.unknown"),
        (f"treaties: [{many('{file: tN.yaml}', 1300)}]", "file.not-beside"),
        (many("keyN: 1", 3000, "\n"), "shape.unknown-key"),
        ("treaties: [{file: ../../secret.yaml}]", "file.outside-named"),
        ("treaties: [{file: /dev/zero}]", "file.outside-named"),
        ('treaties: [{file: "a\\0b"}]', "file.outside-named"),
        (f"treaties: [{{file: {'a' * 5000}}}]", "file.not-beside"),
        ('treaties: [{file: ""}]', "file.is-folder"),
        (f"year0: {'9' * 50_000}", "shape.too-large"),
        ("year0: 1e400", "shape.not-a-number"),
        ("year0: !!python/object:os.system x", "shape.not-a-number"),
    ],
    ids=lambda part: part[:24],
)
def test_much_of_what_is_wrong_is_told_in_part(tmp_path: Path, more: str, key: str) -> None:
    """A file with a thousand faults is answered with some of them, each with its cure."""
    readable, found = answer(tmp_path, (HEAD + more).encode())

    assert readable
    assert set(found) == {key}
    assert len(found) <= 2 * MOST_FOUND


def test_a_game_has_few_lengths(tmp_path: Path) -> None:
    """Every preset is checked by itself; a thousand of them would take a minute."""
    presets = many("N: {}", 40)
    text = HEAD.replace("{1: {}, 2: {}, 3: {}}", f"{{{presets}}}")

    assert answer(tmp_path, text.encode()) == (True, ["shape.too-many"])


def test_all_files_together_have_a_limit(tmp_path: Path) -> None:
    """Sixty files of which each is just small enough are not all read."""
    names = [f"t{number}.yaml" for number in range(6)]
    for name in names:
        (tmp_path / name).write_text(f"[{many('N', 4000)}]", encoding="utf-8")
    listed = ", ".join(f"{{file: {name}}}" for name in names)
    _, found = answer(tmp_path, f"{HEAD}treaties: [{listed}]".encode())

    assert MOST_VALUES < 3 * 4000
    assert found.count("file.folder-full") == 3


def leaves() -> st.SearchStrategy[object]:
    """Return values that may stand anywhere."""
    words = st.sampled_from(["KAZ", "RUS", "@x", "{KAZ}", "leak", "all", "", "é", "１", "\u202e"])
    return st.one_of(st.none(), st.booleans(), st.integers(), words)


def maps(inner: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """Return lists and maps whose keys are those of scenarios."""
    keys = st.sampled_from(
        [
            "turns",
            "presets",
            "seats",
            "KAZ",
            "deck",
            "timed",
            "kind",
            "at",
            "if",
            "all",
            "8",
            "site",
        ]
    )
    return st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=4)


KEYS = [
    "orbit",
    "start",
    "seats",
    "seat_sets",
    "trust",
    "site",
    "vehicles",
    "slots",
    "clauses",
    "treaties",
    "deck",
    "extras",
    "scoring",
    "facts",
    "quiz",
    "surplus",
    "utilities",
    "turns",
]
TREES = st.dictionaries(
    st.sampled_from(KEYS), st.recursive(leaves(), maps, max_leaves=12), max_size=5
)


def shown(value: object) -> str:
    """Return a value in YAML's flow style."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{shown(k)}: {shown(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(shown(each) for each in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return "~" if value is None else f'"{value}"' if isinstance(value, str) else str(value)


def lines(tree: dict[str, object]) -> Iterable[str]:
    """Yield a map as lines."""
    return (f"{key}: {shown(value)}" for key, value in tree.items())


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(tree=TREES)
def test_any_tree_of_values_gets_an_answer(tmp_path: Path, tree: dict[str, object]) -> None:
    """The right keys with anything under them: a report, no traceback."""
    head = "" if {"seats", "turns"} & set(tree) else HEAD
    readable, _ = answer(tmp_path, (head + "\n".join(lines(tree)) + "\n").encode())

    assert readable


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(raw=st.binary(max_size=400))
def test_any_bytes_get_an_answer(tmp_path: Path, raw: bytes) -> None:
    """Noise instead of a file: a report, no traceback."""
    _, found = answer(tmp_path, raw)

    assert found
