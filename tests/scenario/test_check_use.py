"""What is sound on paper and of no use: seats that sign nothing, cards that never come."""

from pathlib import Path

import pytest

from game.scenario.check import Report, check
from game.scenario.reading import Mark
from game.text import LANGUAGES, say
from tests.scenario.pages import as_typed

DECK = "remove: [new_entrant]"
CLAUSES = "clauses: {set: 12, allow: [lease_crash, lease_upkeep]}"
PADS = "drop: [site_1, commercial]"
LOW = "LOW: 100"
PROTEST = "at: {4: 2, 6: 2}}"
COMPANY = "EUR:\n    role: Guest with satellites"


def changed(place: Path, old: str, new: str) -> Report:
    """Check the example of the page with some of its words replaced."""
    folder = as_typed(place)
    main = folder / "scenario.yaml"
    words = main.read_text(encoding="utf-8")
    assert words.count(old) == 1
    main.write_text(words.replace(old, new), encoding="utf-8")
    return check(folder)


def forbidden() -> str:
    """Return an order of clauses that leaves nothing for contracts."""
    names = "slot_grant, slot_trade, gen_pay, debris_tracking, slot_ride"
    return f"clauses: {{set: 12, allow: [lease_crash, lease_upkeep], forbid: [{names}]}}"


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        (DECK, "draw: [anniversary]", "check.only-timed"),
        (DECK, "draw: [leak]\n  remove: [leak]", "check.drawn-and-removed"),
        (PROTEST, "at: {4: 2, 6: 2}, facts: {seat: KAS}}", "check.unknown"),
        (PROTEST, "at: {4: 2, 6: 2}, facts: {pad: site_13}}", "check.unknown"),
        (PROTEST, "at: {4: 2, 6: 2}, facts: {vehicle: protom}}", "check.unknown"),
        (LOW, "LOW: 40", "shape.too-small"),
    ],
)
def test_what_can_never_be_is_a_mistake(tmp_path: Path, old: str, new: str, key: str) -> None:
    """It is told once, for all presets, in three languages."""
    report = changed(tmp_path, old, new)

    assert [mistake.key for mistake in report.mistakes] == [key]
    found = report.mistakes[0]
    assert found.line > 1
    assert all(say(language, key, **found.parameters) for language in LANGUAGES)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        (DECK, "draw: [leak]\n  weights: {mini_boom: 90}", "check.weight-unused"),
        (DECK, "weights: {anniversary: 90}", "check.weight-unused"),
    ],
)
def test_what_has_no_effect_is_a_warning(tmp_path: Path, old: str, new: str, key: str) -> None:
    """The game can be played all the same."""
    report = changed(tmp_path, old, new)

    assert report.mistakes == ()
    assert key in {warning.key for warning in report.warnings}


def test_a_company_needs_something_for_contracts(tmp_path: Path) -> None:
    """States can still sign treaties; a company is no party to those."""
    folder = as_typed(tmp_path)
    main = folder / "scenario.yaml"
    words = main.read_text(encoding="utf-8").replace(CLAUSES, forbidden())
    words = words.replace("  EUR:", "  COM:").replace("RUS-EUR", "RUS-COM")
    main.write_text(words, encoding="utf-8")
    found = [(m.key, m.parameters.get("seat")) for m in check(folder).mistakes]

    assert found == [("check.signs-nothing", "COM")]


def test_states_can_sign_without_contracts(tmp_path: Path) -> None:
    """Any kind of clause is enough for a treaty between states."""
    report = changed(tmp_path, CLAUSES, forbidden())

    assert report.mistakes == ()


def test_a_game_without_cards_is_told(tmp_path: Path) -> None:
    """Perhaps the author wants it so."""
    folder = as_typed(tmp_path)
    main = folder / "scenario.yaml"
    words = main.read_text(encoding="utf-8")
    before, after = words.split("deck:\n")[0], words.split("value: 70}\n")[1]
    main.write_text(f"{before}deck: {{draw: []}}\n{after}", encoding="utf-8")
    report = check(folder)

    assert report.mistakes == ()
    assert "check.deck-empty" in {warning.key for warning in report.warnings}


def test_the_least_index_is_named(tmp_path: Path) -> None:
    """The author reads how empty the band can be at most, and that much is sound."""
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    found = changed(first, LOW, "LOW: 40").mistakes[0]
    least = str(found.parameters["limit"])

    assert Mark(line=found.line, column=found.column) == Mark(line=12, column=20)
    assert changed(second, LOW, f"LOW: {least}").mistakes == ()


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("site_31: {slots: 8", "site_31: {slots: 0", "check.no-slots"),
        (PADS, PADS + "\nvehicles: {h3: {price: 20}}", "check.grounded"),
    ],
)
def test_what_nobody_can_fly_is_a_warning(tmp_path: Path, old: str, new: str, key: str) -> None:
    """A pad without slots, and a rocket whose maker sits at no table here."""
    report = changed(tmp_path, old, new)
    told = [warning for warning in report.warnings if warning.key == key]

    assert (report.mistakes, len(told)) == ((), 1)
    assert all(say(language, key, **told[0].parameters) for language in LANGUAGES)


def test_a_rocket_that_anybody_flies_from_home_needs_no_maker_at_the_table(tmp_path: Path) -> None:
    """The mini-launcher stands at every range."""
    report = changed(tmp_path, PADS, PADS + "\nvehicles: {mini_launcher: {price: 9}}")

    assert "check.grounded" not in {warning.key for warning in report.warnings}
