"""The check of scenarios: a broken file for each mistake, with its line and its cure."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.assets import scenario_path
from game.scenario.check import check
from game.scenario.folder import shipped
from game.scenario.nearest import NO_CURE
from game.text import LANGUAGES, say
from tests.scenario.scripts import FLAGSHIP, MAIN, a_folder, checked, line_of

LEASE = "treaties/lease.yaml"
CONTRACTS = "treaties/launch_contracts.yaml"
ENGLISH = "text/en.yaml"

BROKEN: tuple[tuple[str, str, str, str, str], ...] = (
    # file, old words, new words, key of the mistake, cure
    (MAIN, "summary:", "sumary:", "shape.unknown-key", "summary"),
    (MAIN, "temper: broker", "temper: brocker", "shape.not-an-option", "broker"),
    (MAIN, "KAZ-RUS: 60", "KAZ-RUS: 160", "shape.too-large", ""),
    (MAIN, "steppe: 65", "steppe: much", "shape.not-a-number", ""),
    (MAIN, "level: standard", "level: standard\nlevel: advanced", "shape.twice", ""),
    (MAIN, "{host_income: 25,", "{host_incom: 25,", "check.unknown", "host_income"),
    (MAIN, "{host_income: 25,", "{host_income: 20,", "check.weights", ""),
    (MAIN, "[exit_door,", "[exit_dor,", "check.unknown", "exit_door"),
    (MAIN, "4: [KAZ, RUS, CHN, EUR]", "4: [KAZ, RUS, CHN, EUE]", "check.unknown", "EUR"),
    (MAIN, "4: [KAZ, RUS, CHN, EUR]", "4: [KAZ, RUS, CHN]", "check.seat-set-size", ""),
    (MAIN, "2: [KAZ, RUS]", "2: [KAZ, CHN]", "check.seat-set-needs", ""),
    (MAIN, "KAZ-CHN: 60", "RUS-KAZ: 60", "check.pair-twice", ""),
    (MAIN, "KAZ-CHN: 60", "KAZ-CHM: 60", "check.unknown", "CHN"),
    (MAIN, "{from: baikonur}", "{from: baikanur}", "check.unknown", "baikonur"),
    (MAIN, "allow: [debris_use_fee,", "allow: [debris_use_fe,", "check.unknown", "debris_use_fee"),
    (MAIN, "names: real", "vehicles: {proton: {price: 9}}", "check.unknown", "proton_m"),
    (MAIN, "names: real", "vehicles: {soyuz_2: {provider: RUZ}}", "check.unknown", "RUS"),
    (MAIN, "names: real", "vehicles: {soyuz_2: {pads: [site_3]}}", "check.unknown", "site_31"),
    (MAIN, "names: real", "payloads: [coms]", "check.unknown", "comms"),
    (MAIN, "names: real", "projects: [summit_hal]", "check.unknown", "summit_hall"),
    (MAIN, "names: real", "prices: {coms: 3}", "check.unknown", "comms"),
    (MAIN, "names: real", "debts: [{by: KAX, to: RUS, amount: 3}]", "check.unknown", "KAZ"),
    (MAIN, '"@brief.kaz"', '"@brief.kaz"\n    programme: {coms: 1}', "check.unknown", "comms"),
    (MAIN, "heat: normal", "draw: [dust_strom]", "check.unknown", "dust_storm"),
    (MAIN, "heat: normal", "remove: [dust_strom]", "check.unknown", "dust_storm"),
    (MAIN, "at: {6: 3, 8: 4, 12: 4}", "at: {6: 7, 8: 4, 12: 4}", "check.turn-never-comes", ""),
    (MAIN, "at: {6: 3, 8: 4, 12: 4}", "at: {6: 3, 8: 4}", "check.preset-missing", ""),
    (
        MAIN,
        "pad.site_31.condition,",
        "pad.site_31.conditon,",
        "check.condition.metric_unknown",
        "pad.site_31.condition",
    ),
    (MAIN, 'op: "<", value: 70', 'op: "<", value: 700', "check.condition.out_of_range", ""),
    (MAIN, '"@role.kaz"', '"@role.kax"', "check.text-missing", "role.kaz"),
    (MAIN, 'source: "RFE/RL 13 Aug 2024"', 'source: ""', "check.fact-source", ""),
    (MAIN, "id: lease.rent,", "id: lease.to_2050,", "check.fact-twice", ""),
    (MAIN, "correct: 1", "correct: 5", "check.quiz-answer", ""),
    (MAIN, "objective: 5}", "objective: 6}", "check.quiz-objective", ""),
    (MAIN, "default: 8", "default: 9", "check.no-preset", ""),
    (MAIN, "year0: 2025", "year0: 2025\nlabels: [one]", "check.labels", ""),
    (LEASE, "kind: lease_rent", "kind: lease_rant", "check.unknown", "lease_rent"),
    (LEASE, "in_kind: 0", "in_kinds: 0", "check.unknown", "in_kind"),
    (LEASE, "amount: 115,", "amount: 117,", "treaty.value_out_of_range", ""),
    (LEASE, "renewal: none, review", "renewal: never, review", "treaty.value_not_an_option", ""),
    (LEASE, "pads: [site_31,", "pads: [site_32,", "treaty.name_unknown", ""),
    (LEASE, "parties: [KAZ, RUS]", "parties: [KAZ, RUX]", "check.unknown", "RUS"),
    (LEASE, "review: {6: 5, 8: 6, 12: 8}", "review: {6: 5, 8: 6}", "check.preset-missing", ""),
    (CONTRACTS, "turns: {6: 3,", "turns: {6: 9,", "treaty.duration", ""),
    (CONTRACTS, "parties: [RUS, CHN]", "partys: [RUS, CHN]", "shape.unknown-key", "parties"),
    (ENGLISH, "Host and connector", "Host of {RUZ}", "check.name-in-braces", "RUS"),
)  # fmt: skip


def test_what_ships_has_no_mistakes() -> None:
    """Every scenario that comes with the game is sound."""
    reports = {name: check(name) for name in shipped()}

    assert reports
    assert {name: report.mistakes for name, report in reports.items() if report.mistakes} == {}


def test_what_ships_is_told_in_three_languages() -> None:
    """And no brief is longer than a page."""
    told = [w.key for name in shipped() for w in check(name).warnings]

    assert "check.translation-missing" not in told
    assert "check.long-brief" not in told


def test_declared_weights_make_a_whole(tmp_path: Path) -> None:
    """Otherwise the worth of a deal would mean something else to each side."""
    folder = tmp_path / "lease_1994"
    shutil.copytree(scenario_path("lease_1994"), folder)
    main = folder / MAIN
    words = main.read_text(encoding="utf-8").replace("weight: 0.38", "weight: 0.48", 1)
    main.write_text(words, encoding="utf-8")
    found = [(m.key, m.parameters.get("total")) for m in check(folder).mistakes]

    assert found == [("check.weights", 110)]


@pytest.mark.parametrize(("file", "old", "new", "key", "cure"), BROKEN, ids=lambda part: part)
def test_a_mistake_has_its_line_and_its_cure(
    tmp_path: Path, file: str, old: str, new: str, key: str, cure: str
) -> None:
    """The line is the one that was broken, or the one after it for what was added."""
    report = checked(tmp_path, (old, new), file=file)
    found = [m for m in report.mistakes if m.key == key]
    line = line_of(old, file)

    assert [m.file for m in found[:1]] == [file]
    assert found[0].line in range(line, line + 1 + new.count("\n"))
    assert found[0].parameters.get("cure", NO_CURE) == (cure or NO_CURE)
    assert all(say(language, key, **found[0].parameters) for language in LANGUAGES)


def test_all_mistakes_are_listed_at_once(tmp_path: Path) -> None:
    """A teacher mends a file in one go."""
    report = checked(
        tmp_path,
        ("summary:", "sumary:"),
        ("{host_income: 25,", "{host_incom: 25,"),
        ("KAZ-RUS: 60", "KAZ-RUS: 160"),
        ("correct: 1", "correct: 5"),
    )
    keys = [mistake.key for mistake in report.mistakes]

    assert keys == ["shape.unknown-key", "check.unknown", "shape.too-large", "check.quiz-answer"]
    assert [m.line for m in report.mistakes] == sorted(m.line for m in report.mistakes)


def test_a_weight_of_the_wrong_kind_is_one_mistake(tmp_path: Path) -> None:
    """That the rest does not make 100 follows from it and is not said as well."""
    report = checked(tmp_path, ("{host_income: 25,", "{host_income: much,"))

    assert [mistake.key for mistake in report.mistakes] == ["shape.not-a-number"]


def test_incidents_to_come_are_warnings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file may name what a later version will have; it is skipped and the author is told."""
    monkeypatch.setattr("game.scenario.check_deck.available", lambda: ("demand_surge",))
    report = check("baikonur_70")
    told = [w.parameters for w in report.warnings if w.key == "check.incident-not-available"]

    assert {"name": "pad_accident"} in told
    assert {"name": "demand_surge"} not in told
    assert not report.mistakes


def test_a_missing_translation_is_a_warning(tmp_path: Path) -> None:
    """One line for a language, not one for each text."""
    folder = a_folder(tmp_path)
    (folder / "text" / "kk.yaml").write_text("title: Байқоңырға 70 жыл\n", encoding="utf-8")
    report = check(folder)
    told = [w for w in report.warnings if w.key == "check.translation-missing"]

    assert not report.mistakes
    assert [(w.file, w.parameters["language"]) for w in told if w.file == "text/kk.yaml"] == [
        ("text/kk.yaml", "kk")
    ]


def test_a_treaty_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    """The other mistakes are listed all the same."""
    report = checked(
        tmp_path, ("treaties/lease.yaml", "treaties/leese.yaml"), ("correct: 1", "correct: 5")
    )

    assert {(m.file, m.key) for m in report.mistakes} == {
        (MAIN, "file.not-beside"),
        (MAIN, "check.quiz-answer"),
    }


def test_a_scenario_cannot_reach_out_of_its_folder(tmp_path: Path) -> None:
    """A path that climbs is refused at the line that names it."""
    report = checked(tmp_path, ("treaties/lease.yaml", "../../secrets.yaml"))
    (fault,) = (m for m in report.mistakes if m.key == "file.outside-named")

    assert (fault.file, fault.parameters["name"]) == (MAIN, "../../secrets.yaml")
    assert fault.line > 1


def test_a_scenario_that_is_a_link_to_elsewhere_is_refused(tmp_path: Path) -> None:
    """Whoever sends a folder cannot make the check read another file of this computer."""
    secret = tmp_path / "secret.yaml"
    secret.write_text("format: 2\n", encoding="utf-8")
    folder = tmp_path / "sent"
    folder.mkdir()
    (folder / MAIN).symlink_to(secret)
    report = check(folder)

    assert (report.readable, [m.key for m in report.mistakes]) == (False, ["file.outside"])


def test_a_file_called_otherwise_is_named(tmp_path: Path) -> None:
    """Scenario.yml is nearly right, and the message says what is missing."""
    (tmp_path / "scenario.yml").write_text("format: 2\n", encoding="utf-8")
    report = check(tmp_path)

    assert [m.key for m in report.mistakes] == ["file.otherwise-called"]
    assert report.mistakes[0].parameters == {"name": "scenario.yml"}


def test_a_newer_format_is_refused_clearly(tmp_path: Path) -> None:
    """One mistake that says what to do, not a hundred about unknown keys."""
    report = checked(tmp_path, ("format: 2", "format: 3"))

    assert [m.key for m in report.mistakes] == ["file.newer-format"]
    assert "Update the game" in say("en", "file.newer-format", given=3, known=2)


@pytest.mark.parametrize("text", ["", "just words", "- a list", "5"])
def test_a_file_that_is_no_map_says_how_to_begin(tmp_path: Path, text: str) -> None:
    """An empty file is the first mistake of every author."""
    (tmp_path / MAIN).write_text(text, encoding="utf-8")
    report = check(tmp_path)

    assert [m.key for m in report.mistakes] == ["file.not-a-map"]


def test_an_unreadable_file_is_not_readable(tmp_path: Path) -> None:
    """The command line tells it apart from a file with mistakes."""
    (tmp_path / MAIN).write_bytes(b"a: [")

    assert not check(tmp_path).readable


RAW = (FLAGSHIP / MAIN).read_text(encoding="utf-8")
PIECES = st.sampled_from(
    ["", ":", "- ", "{", "}", "[", "]", "0", "-1", "x", "@", '"', "\n", "  ", "é", "&a", "*a"]
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    cuts=st.lists(
        st.tuples(st.integers(0, len(RAW)), st.integers(0, 30), PIECES), min_size=1, max_size=4
    )
)
def test_no_damage_to_a_file_breaks_the_check(
    tmp_path: Path, cuts: list[tuple[int, int, str]]
) -> None:
    """Words cut out and put in anywhere: a report comes back."""
    text = RAW
    for start, length, piece in cuts:
        text = text[:start] + piece + text[start + length :]
    folder = tmp_path / "baikonur_70"
    if not folder.exists():
        a_folder(tmp_path)
    (folder / MAIN).write_text(text, encoding="utf-8")
    report = check(folder)

    assert all(say("en", m.key, **m.parameters) for m in (*report.mistakes, *report.warnings))
