"""Cards of the codex: a short text, facts with their sources, and where in the game they matter."""

from functools import cache
from typing import Literal

import msgspec

from game.assets import asset_path
from game.model.values import Text

BOOK = ("codex", "codex.json")
"""All cards in one file, made by ``game.codex.binding``; reading fifty files would take long."""
Topic = Literal[
    "site", "pads", "vehicles", "history", "norms", "debris", "defence", "ports", "debate"
]
Mark = Literal["V", "V2", "C", "K", "U", "S", "D"]
"""V read in the source, V2 in two sources, C sources contradict each other, K not checked, U nobody
could establish it, S said by the article that the game follows, D a number of the game's design."""


class Fact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One fact."""

    id: str
    text: Text
    mark: Mark
    source: str = ""
    as_of: int | str = ""


class Card(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One page of the codex."""

    topic: Topic
    title: Text
    text: Text
    facts: tuple[Fact, ...] = ()
    links: tuple[str, ...] = ()
    """Kinds of clauses and incidents, and views, that this is about."""
    id: str = ""
    """The stem of its file."""


@cache
def codex() -> tuple[Card, ...]:
    """Return all cards, by name."""
    return msgspec.json.decode(asset_path(*BOOK).read_bytes(), type=tuple[Card, ...])


def about(name: str) -> tuple[Card, ...]:
    """Return the cards that are linked from a kind of clause or incident, or from a view."""
    return tuple(card for card in codex() if name in card.links)
