"""The codex tells what is known, and where it was read."""

from game.client.answers import Open
from game.client.parts import codex_entries
from game.client.parts.fact_card import FactCard
from game.client.scene import Scene
from game.client.views.codex import Codex
from game.client.views.menu import Menu
from game.client.widgets.area import ScrollArea
from tests.client import scenes
from tests.client.hands import became, both

SCENE = scenes.scene(scenes.negotiating())


def facts(page: Codex, scene: Scene = SCENE) -> tuple[FactCard, ...]:
    """Return the facts on the open page."""
    areas = [each for each in page.widgets(scene) if isinstance(each, ScrollArea)]
    return tuple(each for each in areas[-1].children if isinstance(each, FactCard))


def test_a_topic_and_a_page_are_chosen() -> None:
    """By mouse and by keyboard."""
    page = became(both(Codex(), SCENE, "topic.pads"))
    page = became(both(page, SCENE, "page.site_31"))

    assert page == Codex(topic="pads", entry="site_31")


def test_every_fact_says_how_sure_it_is() -> None:
    """And where it was read."""
    shown = facts(Codex(entry="lease"))

    assert len(shown) == 3
    assert all(each.mark and each.source for each in shown)


def test_a_kind_of_clause_leads_to_its_facts() -> None:
    """The rent has its own page, with the record below."""
    entry = codex_entries.found(SCENE, "lease_rent")

    assert entry is not None
    assert entry.topic == "clauses"
    assert {"lease.rent", "lease.arrears"} <= {fact.id for fact in entry.facts}


def test_a_rocket_shows_the_numbers_of_the_game_as_such() -> None:
    """Nobody shall take a design number for a fact."""
    entry = codex_entries.found(SCENE, "vehicle.proton_m")

    assert entry is not None
    assert [fact.mark for fact in entry.facts] == ["D"]


def test_the_menu_leads_to_it() -> None:
    """From every page of a game."""
    answer = both(Menu(), SCENE, "codex")

    assert isinstance(answer, tuple)
    assert Open("codex") in answer
