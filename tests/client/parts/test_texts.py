"""Texts with one title are told apart by more than a small line."""

from functools import reduce

import msgspec

from game.client.parts import texts
from game.client.scene import Scene
from game.model.ids import SeatId, TreatyId
from game.model.treaties import Treaty
from tests.client import scenes
from tests.client.scenes import EUR, KAZ, RUS, USA


def text(name: str, *others: SeatId) -> Treaty:
    """Return an offer between this seat and others; all such offers have one title."""
    offer = scenes.offer(scenes.negotiating())
    terms = msgspec.structs.replace(offer.terms, title="Help with the rail", parties=(KAZ, *others))
    version = msgspec.structs.replace(offer.versions[-1], terms=terms)
    return msgspec.structs.replace(offer, id=TreatyId(name), versions=(version,))


def table(*offers: Treaty) -> Scene:
    """Return what this seat sees of a table with these offers."""
    return scenes.scene(reduce(scenes.with_text, offers, scenes.negotiating()))


def test_a_title_of_its_own_needs_nothing_more() -> None:
    """Most texts."""
    assert texts.called(table(text("t-1", RUS)), text("t-1", RUS)) == "Help with the rail"


def test_the_other_party_tells_texts_apart() -> None:
    """The same programme with two partners."""
    one, two = text("t-1", RUS), text("t-2", EUR)
    scene = table(one, two)

    assert texts.called(scene, one) == "Help with the rail (RUS)"
    assert texts.called(scene, two) == "Help with the rail (EUR)"


def test_texts_among_the_same_parties_are_numbered() -> None:
    """A second try with the same partner, beside one with another."""
    one, two, other = text("t-1", RUS), text("t-2", RUS), text("t-3", USA)
    scene = table(one, two, other)

    assert texts.called(scene, two) == "Help with the rail (RUS 2)"
    assert texts.called(table(one, two), one) == "Help with the rail (1)"
