"""Chance as a question: the same question in the same room and turn has always the same answer.

A roll hashes the room's seed, the turn and the question. Nothing is drawn from a stream, so adding
a roll somewhere moves no other roll, and a replay without one treaty compares policies, not dice.
"""

from collections.abc import Mapping
from hashlib import blake2b

from game.model.ids import Permille
from game.model.world import World


def roll(world: World, *question: object, sides: int) -> int:
    """Return a whole number from 0 to ``sides - 1`` for this question in this turn."""
    return rolled(world.seed, world.turn, *question, sides=sides)


def rolled(seed: str, turn: int, *question: object, sides: int) -> int:
    """Return the answer for a seed and turn; the question's parts are compared as text."""
    asked = "\x1f".join((seed, str(turn), *(str(part) for part in question)))
    number = int.from_bytes(blake2b(asked.encode(), digest_size=8).digest(), "big")
    return number * sides >> 64


def happens(world: World, chance: Permille | int, *question: object) -> bool:
    """Return whether an event of this chance (permille) happens."""
    return roll(world, *question, sides=1_000_000) < chance * 1000


def picked(world: World, weights: Mapping[str, int], *question: object) -> str | None:
    """Return one of some names, each as likely as its weight; None if nothing has any weight."""
    total = sum(weights.values())
    at = roll(world, *question, sides=total) if total > 0 else 0
    for name, weight in weights.items():
        if at < weight:
            return name
        at -= weight
    return None


def token(world: World, prefix: str, *question: object) -> str:
    """Return an opaque id such as ``t-7f3a9c2e`` that tells nothing about how many there are."""
    return f"{prefix}-{roll(world, 'id', prefix, *question, sides=1 << 32):08x}"
