"""Secret agendas: what a room deals, the library's and the scenario's own."""

from pathlib import Path

from game.model.goals import Sought, TextGoal
from game.model.ids import SeatId, million
from game.scenario.agenda_schema import SoughtFile, TextGoalFile
from game.scenario.agendas import goal_of
from game.scenario.folder import MAIN
from game.scenario.load import first_world

FILE = """\
format: 2
id: own
title: Own
turns: {default: 4, presets: {4: {}, 6: {agendas: {exit_door: {points: 5}}}}}
clauses: {set: 12}
seats:
  KAZ: {objectives: {steppe: 100}, agendas: [exit_door], brief: "You keep the house."}
  RUS: {objectives: {trust_in: 100}, agendas: [fleet, capped], brief: "You fly."}
agendas:
  exit_door:
    title: {en: Open door, ru: Открытая дверь}
    text: "@door"
    goal: {kind: launches, count: 3}
    points: 10
  capped:
    title: Capped
    text: A cap.
    goal: {kind: text, articles: [{kind: debris_cap}]}
  fleet:
    title: Fleet
    text: A fleet.
    goal: {kind: launches, count: 3}
"""
KAZ, RUS = SeatId("KAZ"), SeatId("RUS")


def own(tmp_path: Path) -> Path:
    """Return a folder with a scenario that makes up its agendas."""
    (tmp_path / MAIN).write_text(FILE, encoding="utf-8")
    (tmp_path / "text").mkdir(exist_ok=True)
    (tmp_path / "text" / "en.yaml").write_text("door: Fly three times.\n", encoding="utf-8")
    return tmp_path


def test_an_own_agenda_takes_the_place_of_one_of_the_library(tmp_path: Path) -> None:
    """With its words, its goal and its points; a preset may change any of them."""
    folder = own(tmp_path)
    dealt = first_world(folder).seats[KAZ].agenda
    longer = first_world(folder, 6).seats[KAZ].agenda

    assert dealt is not None
    assert dealt.title["ru"] == "Открытая дверь"
    assert dealt.text["en"] == "Fly three times."
    assert dealt.most == 10
    assert longer is not None
    assert longer.most == 5


def test_an_agenda_about_articles_that_are_not_offered_is_not_dealt(tmp_path: Path) -> None:
    """The cap belongs to a larger set of clauses."""
    worlds = [first_world(own(tmp_path), seed=seed) for seed in "abcdefgh"]
    dealt = [world.seats[RUS].agenda for world in worlds]

    assert {None if agenda is None else agenda.id for agenda in dealt} == {"fleet"}


def test_money_of_an_article_is_kept_in_thousands() -> None:
    """As the rules keep it; other numbers stay."""
    file = SoughtFile(kind="lease_rent", at_most={"amount": 82.5, "in_kind": 20}, p={"amount": 80})
    goal = goal_of(TextGoalFile(articles=(file,)))

    assert goal == TextGoal(
        articles=(
            Sought(
                kind="lease_rent",
                at_most={"amount": million(82) + 500, "in_kind": 20},
                p={"amount": million(80)},
            ),
        )
    )
