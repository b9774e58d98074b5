"""Playthroughs: a scenario's proof."""

from pathlib import Path

import pytest

from game.scenario.folder import shipped
from game.scenario.playthrough import PLAYTHROUGH, prove
from tests.scenario.pages import as_typed, own_proof
from tests.scenario.scripts import a_folder

START = "seed: x\npreset: 6\nsteps:\n  - {until: 1 negotiate}\n"
OFFER = """\
  - by: EUR
    offer:
      title: Compact
      purpose: debris
      parties: [EUR, KAZ]
      clauses: [{kind: debris_disposal, p: {rate: 90, years: 5}}]
"""


def mistakes(place: Path, *steps: str) -> list[tuple[str, int]]:
    """Return what goes wrong in a playthrough of the flagship: key and line."""
    folder = a_folder(place)
    (folder / PLAYTHROUGH).write_text(START + "".join(steps), encoding="utf-8")
    return [(mistake.key, mistake.line) for mistake in prove(folder).mistakes]


@pytest.mark.parametrize("name", shipped())
def test_every_scenario_that_ships_is_proved(name: str) -> None:
    """Commands, and what must be true after them."""
    proof = prove(name)

    assert proof.mistakes == ()
    assert proof.claims >= 20


def test_the_proof_of_the_page_for_authors_holds(tmp_path: Path) -> None:
    """Who copies the example and its proof gets the answer that the page promises."""
    folder = as_typed(tmp_path)
    (folder / PLAYTHROUGH).write_text(own_proof(), encoding="utf-8")
    proof = prove(folder)

    assert (proof.mistakes, proof.steps, proof.claims) == ((), 8, 6)


def test_a_game_can_be_played_by_file(tmp_path: Path) -> None:
    """Offer, sign, ratify, and the text is in force."""
    steps = (
        "  - {by: [EUR, KAZ], sign: Compact}\n",
        "  - {until: 1 ratification}\n",
        "  - {by: KAZ, do: {command: RatifyTreaty, treaty: '@Compact'}}\n",
        "  - {by: EUR, do: {command: LobbyApproval, treaty: '@Compact'}}\n",
        "  - {by: EUR, ratify: Compact}\n",
        "  - {until: 2 brief}\n",
        "  - holds: [{metric: treaty.Compact.in_force, op: '==', value: 1}]\n",
    )

    assert mistakes(tmp_path, OFFER, *steps) == []


def test_a_claim_that_does_not_hold_is_listed_and_play_goes_on(tmp_path: Path) -> None:
    """All that is wrong is told at once."""
    steps = (
        "  - cash: {KAZ: [0, 1]}\n",
        "  - holds: [{metric: steppe.E, op: '>', value: 99}]\n",
        "  - metrics: {KAZ: {steppe: [99, 100]}}\n",
        "  - {until: 1 orders}\n",
    )

    assert mistakes(tmp_path, *steps) == [("play.not-true", line) for line in (5, 6, 7)]


@pytest.mark.parametrize(
    ("step", "key"),
    [
        ("  - {by: KAZ, sign: Nothing}\n", "play.no-text"),
        (
            "  - {by: KAZ, do: {command: AnswerIncident, incident: '#leak', choice: x}}\n",
            "play.no-card",
        ),
        ("  - {by: KAZ, do: {command: SingTreaty}}\n", "play.no-command"),
        ("  - {by: KAZ, do: {command: SignTreaty, treaty: t}}\n", "play.bad-step"),
        ("  - {by: KAZ, orders: {manifesto: []}}\n", "play.bad-step"),
        ("  - {by: KAZ, do: {command: EndGame}}\n", "play.refused"),
        ("  - {by: KAZ, do: {command: MarkReady}, refused: seat.only}\n", "play.not-refused"),
        ("  - {by: KAZ, do: {command: EndGame}, refused: seat.only}\n", "play.other-refusal"),
        ("  - {until: 1 brief}\n", "play.never-comes"),
        ("  - {until: 9 orders}\n", "play.never-comes"),
        ("  - cash: {XXX: [0, 1]}\n", "check.unknown"),
        ("  - metrics: {KAZ: {stepp: [0, 1]}}\n", "check.unknown"),
        ("  - {untill: 1 orders}\n", "shape.unknown-key"),
    ],
)
def test_a_step_that_goes_wrong_says_how(tmp_path: Path, step: str, key: str) -> None:
    """With the line of the step."""
    assert mistakes(tmp_path, step) == [(key, 5)]


def test_what_is_refused_as_said_is_no_mistake(tmp_path: Path) -> None:
    """A proof also shows what the rules forbid."""
    step = "  - {by: KAZ, do: {command: EndGame}, refused: teacher.only}\n"

    assert mistakes(tmp_path, step) == []
