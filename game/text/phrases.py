"""Ready phrases in the reader's language, with what stands in their slots."""

from collections.abc import Mapping

from game.model.ids import SeatId
from game.model.phrases import PHRASES
from game.model.treaties import Parameter
from game.text.names import Called, noun
from game.text.spoken import Given, say

UNKNOWN = "…"
"""Said for a phrase that this version does not have."""


def phrase(
    language: str, name: str, slots: Mapping[str, Parameter], seats: Mapping[SeatId, Called]
) -> str:
    """Return the words of a phrase; ``seats`` are what the slot of a seat may name."""
    wanted = PHRASES.get(name)
    if wanted is None or any(slot not in slots for slot in wanted):
        return UNKNOWN
    given = {slot: _given(language, slot, slots[slot], seats) for slot in wanted}
    return say(language, f"phrase.{name}", **given)


def _given(language: str, slot: str, value: Parameter, seats: Mapping[SeatId, Called]) -> Given:
    """Return a slot's value as the sentence needs it."""
    if slot == "seat":
        named = seats.get(SeatId(str(value)))
        return str(value) if named is None else noun(named, language)
    return value if isinstance(value, int) else str(value)
