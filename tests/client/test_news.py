"""News: what concerns us is shown, the rest is for the report."""

import msgspec

from game.client import echoes, news
from game.client.parts.acts.year import acts
from game.model.ids import TreatyId
from game.model.treaties import Parameter
from game.rules.launches.flown import LaunchFlown
from game.rules.orders.dropped import OrderDropped
from game.rules.treaties.offers import TreatyCountered, TreatyOffered
from game.rules.turns import PhaseOpened
from tests.client import scenes
from tests.client.scenes import EUR, RUS

TALKS = scenes.negotiating()
TEXT = scenes.offer(TALKS)
COUNTERED = TreatyCountered(treaty=TEXT.id, by=RUS, version=2, terms=TEXT.terms, turn=TALKS.turn)


def test_a_counter_offer_to_us_is_shown() -> None:
    """With who sent it and what it is called."""
    notes = news.notes(scenes.scene(TALKS, now=5.0), (COUNTERED,), 7)

    assert [note.id for note in notes] == ["7"]
    assert "Russia" in notes[0].words
    assert notes[0].until == 5.0 + news.SECONDS


def test_a_dropped_order_says_what_and_why() -> None:
    """With the names that the sentence needs; a journal of before has none, and says less."""
    full: dict[str, Parameter] = {"payload": "comms", "seat": "RUS"}
    drop = OrderDropped(
        seat=EUR, what="manifest", item="comms", key="order.home_crowded", given=full
    )
    old = msgspec.structs.replace(drop, given={})
    told = [news.notes(scenes.scene(TALKS, EUR), (one,), 0)[0].words for one in (drop, old)]

    assert "“Communications batch” at the home range of Russia" in told[0]
    assert told[1] == "An order was dropped. It was not possible any more."


def test_our_own_acts_are_no_news() -> None:
    """We know what we did."""
    assert news.notes(scenes.scene(TALKS, RUS), (COUNTERED,), 0) == ()


def test_what_is_between_others_is_only_in_the_report() -> None:
    """Nine delegations talk all the time."""
    offered = TreatyOffered(
        treaty=TreatyId("t-other"), proposer=RUS, terms=TEXT.terms, turn=TALKS.turn
    )

    notes = news.notes(scenes.scene(TALKS, EUR, now=5.0), (offered,), 0)

    assert [note.until for note in notes] == [news.QUIET]


def test_the_year_is_shown_once_it_has_flown() -> None:
    """When Launch opens, and by no other letter."""
    world = scenes.launching()
    scene = scenes.scene(world, RUS)
    opened = PhaseOpened(turn=world.turn, phase="launch")

    assert echoes.show(scene, (opened,)) == acts(scene)
    assert echoes.show(scene, (PhaseOpened(turn=world.turn, phase="review"),)) == ()


def test_a_letter_is_heard_once_for_each_sound() -> None:
    """Nine launches are one rumble."""
    world = scenes.launching()
    flown = tuple(LaunchFlown(launch=launch) for launch in world.launches)
    opened = PhaseOpened(turn=world.turn, phase="launch")

    assert echoes.sounds((opened, *flown)) == ("turn", *(("rumble",) if flown else ()))
