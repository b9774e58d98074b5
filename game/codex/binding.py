"""Binding the codex: from one file for each card to the book that the game opens at once.

Run it after changing a card: ``python -m game.codex.binding``. A test says when it was forgotten.
"""

from pathlib import Path

import msgspec
from ruamel.yaml import YAML

from game.assets import asset_path
from game.codex.cards import BOOK, Card


def written() -> tuple[Card, ...]:
    """Return all cards as their files say, by name. Raises msgspec.ValidationError."""
    return tuple(_card(path) for path in sorted(asset_path("codex").glob("*.yaml")))


def bound() -> bytes:
    """Return the book: all cards in one JSON text."""
    return msgspec.json.format(msgspec.json.encode(written()), indent=1) + b"\n"


def _card(path: Path) -> Card:
    """Return the card of a file; a mistake names the file."""
    try:
        card = msgspec.convert(YAML(typ="safe").load(path), type=Card)
    except msgspec.ValidationError as fault:
        raise msgspec.ValidationError(f"{path.name}: {fault}") from fault
    return msgspec.structs.replace(card, id=path.stem)


if __name__ == "__main__":
    asset_path(*BOOK).write_bytes(bound())
