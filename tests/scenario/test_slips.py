"""Slips of the pen that teachers make: each has its line, its column and its cure."""

from pathlib import Path

import pytest

from game.scenario.check import check
from game.scenario.folder import MAIN
from game.scenario.mistakes import Mistake
from game.text import LANGUAGES, say
from tests.scenario.pages import as_typed, examples

LEASE = "lease.yaml"
HERE = "^"
"""Stands before the sign at which the mistake must be found; it is not written."""

SLIPS: tuple[tuple[str, str, str, str], ...] = (
    # what the page says, what was typed, key of the mistake, cure
    ("  KAZ:\n    role:", "  KAZ:\n^\trole:", "file.tab", ""),
    ("title: Water", "title:^\tWater", "file.tab", ""),
    ("    cash: 120", "   ^cash: 120", "file.indent", ""),
    ("    cash: 120", "      cash^: 120", "file.second-colon", ""),
    ("    cash: 120", "^\u00a0   cash: 120", "file.odd-space", ""),
    ("level: standard", "^level:standard", "file.no-colon", ""),
    ("Three neighbours share", "Three neighbours^: share", "file.second-colon", ""),
    ("summary: Three", "summary: ^@Three", "file.odd-start", ""),
    ("summary: Three", "summary: ^%Three", "file.odd-start", ""),
    ("brief: You own", "brief: ^*You own", "file.alias", ""),
    ("role: Host", "^role: # Host", "shape.no-value", ""),
    ("level: standard", "^level:", "shape.no-value", ""),
    ("{2: [KAZ, RUS]}", "{2: ^[KAZ, RUS}", "file.open-bracket", ""),
    ("{KAZ-RUS: 60, RUS-EUR: 40}", "^{KAZ-RUS: 60 RUS-EUR: 40}", "file.open-bracket", ""),
    ('should have?"]', "should have?]", "file.open-quote", ""),
    ("    - kind: pad_accident", "    ^-kind: pad_accident", "file.dash", ""),
    ("summary: Three", "^title: Again\nsummary: Three", "shape.twice", ""),
    ("  RUS:\n", "  ^KAZ:\n", "shape.twice", ""),
    ("  EUR:\n", "  ^eur:\n", "shape.pattern", "EUR"),
    ("  RUS:\n", "  ^РУС:\n", "shape.pattern", "RUS"),
    ("  KAZ:\n", "  ^КАZ:\n", "shape.pattern", "KAZ"),
    ("title: Water", "^tіtle: Water", "shape.unknown-key", "title"),
    ("{KAZ-RUS: 60", "{^KAZ/RUS: 60", "shape.pattern", "KAZ-RUS"),
    ("{KAZ-RUS: 60", "{^KAZ-RUZ: 60", "check.unknown", "RUS"),
    ("id: water_and_orbit", "^id: Water and orbit", "shape.pattern", "water_and_orbit"),
    ("year0: 2030", "^year0: 2030-01-01", "shape.not-a-number", ""),
    ("steppe: 60,", "^steppe: 60%,", "shape.not-a-number", "60"),
    ("cash: 120", "^cash: 120,5", "shape.not-a-number", "120.5"),
    ("cash: 120", "^cash: 1,200", "shape.not-a-number", "1200"),
    ("cash: 120", "^cash: $120", "shape.not-a-number", "120"),
    ("cash: 120", '^cash: "120"', "shape.not-a-number", "120"),
    ("cash: 120", "^cash: $120M", "shape.not-a-number", "120"),
    ("cash: 120", "^cash:", "shape.no-value", ""),
    ("role: Host of the cosmodrome", "^from: INDIA", "shape.pattern", "IND"),
    ("pads:\n", "^tenant: KAZ\n  pads:\n", "check.host-is-tenant", ""),
    ('op: "<"', '^op: "=<"', "shape.not-an-option", "<="),
    ("{file: lease.yaml}", "{^file: ../lease.yaml}", "file.outside-named", ""),
    ("default: 6", "^default: 6.5", "shape.wrong-kind", ""),
    ("level: standard", "^level: standart", "shape.not-an-option", "standard"),
    ("title: Water and Orbit", "title: {en: Water, ^rus: Вода}", "shape.unknown-key", "ru"),
    ("MID: 140", "^MIDDLE: 140", "shape.unknown-key", "MID"),
    ("{2: [KAZ, RUS]}", "[KAZ, RUS]", "shape.wrong-kind", ""),
    ("{file: lease.yaml}", "{^file: leases.yaml}", "file.not-beside", "lease.yaml"),
    ("{file: lease.yaml}", "{^file: Lease.yml}", "file.not-beside", "lease.yaml"),
    ("host_income: 40", "host_income: 50", "check.weights", ""),
    ("6: 4}", "^6: 9}", "check.turn-never-comes", ""),
    ("at: {4: 3, 6: 4}", "^at: {4: 3}", "check.preset-missing", ""),
    ("correct: 2", "^correct: 0", "shape.too-small", ""),
    ("format: 2", "^format: two", "shape.not-a-number", ""),
)
LEASE_SLIPS: tuple[tuple[str, str, str, str], ...] = (
    ("kind: lease_rent", "^kind: lease_rant", "check.unknown", "lease_rent"),
    (
        "{amount: 115}}",
        '{amount: 115}, ^if: {metric: turn, op: ">", value: 2}}',
        "check.if-alone",
        "",
    ),
    ("parties: [KAZ, RUS]", "parties: [KAZ, ^RUZ]", "check.unknown", "RUS"),
    ("per_tonne: 0.1", "per_tonne: 0,^1", "shape.cut-number", ""),
    ("amount: 115", "^amount: 117", "treaty.value_out_of_range", ""),
    ("years: 20", "^years: 200", "treaty.value_out_of_range", ""),
    ("  - {kind: lease_term", " ^- {kind: lease_term", "file.indent", ""),
    ("{kind: lease_rent, by: [RUS]", "{kind: lease_rent, ^by: RUS", "shape.wrong-kind", ""),
)


def found(tmp_path: Path, file: str, words: str) -> Mistake:
    """Return the one mistake of the page's example with other words in a file."""
    folder = as_typed(tmp_path)
    (folder / file).write_text(words, encoding="utf-8")
    (mistake,) = check(folder).mistakes
    return mistake


def place(words: str) -> tuple[int, int]:
    """Return line and column of the mark in some words."""
    before = words[: words.index(HERE)]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def slip(tmp_path: Path, file: str, text: str, row: tuple[str, str, str, str]) -> None:
    """Claim that a slip is found at its mark, with its cure, in three languages."""
    old, new, key, cure = row
    assert text.count(old) >= 1
    marked = text.replace(old, new, 1)
    mistake = found(tmp_path, file, marked.replace(HERE, ""))

    assert (mistake.file, mistake.key) == (file, key)
    assert HERE not in new or (mistake.line, mistake.column) == place(marked)
    assert not cure or mistake.parameters["cure"] == cure
    assert all(cure in say(language, key, **mistake.parameters) for language in LANGUAGES)


@pytest.mark.parametrize("row", SLIPS, ids=lambda row: repr(row[1])[:40])
def test_a_slip_in_the_scenario_is_one_mistake(
    tmp_path: Path, row: tuple[str, str, str, str]
) -> None:
    """And nothing that only follows from it."""
    slip(tmp_path, MAIN, examples()[0], row)


@pytest.mark.parametrize("row", LEASE_SLIPS, ids=lambda row: repr(row[1])[:40])
def test_a_slip_in_a_text_is_one_mistake(tmp_path: Path, row: tuple[str, str, str, str]) -> None:
    """At the line of the file in which it stands."""
    slip(tmp_path, LEASE, examples()[1], row)


def test_an_empty_text_says_so(tmp_path: Path) -> None:
    """Not that nothing is no map."""
    assert found(tmp_path, LEASE, "").key == "shape.empty"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8"])
def test_what_some_editors_add_does_no_harm(tmp_path: Path, encoding: str) -> None:
    """A mark at the beginning, and line ends of another system."""
    folder = as_typed(tmp_path)
    words = examples()[0].replace("\n", "\r\n")
    (folder / MAIN).write_bytes(words.encode(encoding))

    assert check(folder).mistakes == ()


@pytest.mark.parametrize("encoding", ["utf-16", "cp1251"])
def test_another_encoding_says_how_to_save(tmp_path: Path, encoding: str) -> None:
    """Where the first strange byte stands."""
    folder = as_typed(tmp_path)
    words = examples()[0].replace("Water and Orbit", "Вода и орбита")
    (folder / MAIN).write_bytes(words.encode(encoding))

    (mistake,) = check(folder).mistakes

    assert mistake.key == "file.not-utf8"
    assert mistake.line == (1 if encoding == "utf-16" else 3)
