"""Checks of the deck: incidents that exist, turns that come, conditions that can be read."""

from collections.abc import Iterator

from game.scenario.check_conditions import check_condition
from game.scenario.context import Context
from game.scenario.incidents import DESIGNED, available
from game.scenario.mistakes import Mistake
from game.scenario.nearest import unknown
from game.scenario.reading import Path_
from game.scenario.shapes import ByPreset
from game.scenario.texts import by_preset


def check_deck(context: Context) -> Iterator[Mistake]:
    """Yield what is wrong with the incidents of a scenario."""
    deck = context.file.deck
    for field, kinds in (("remove", deck.remove), ("draw", deck.draw or ())):
        for index, kind in enumerate(kinds):
            yield from _kind(context, ("deck", field, index), kind)
    for kind in deck.weights:
        yield from _kind(context, ("deck", "weights", kind), kind)
    for index, timed in enumerate(deck.timed):
        place: Path_ = ("deck", "timed", index)
        yield from _kind(context, (*place, "kind"), timed.kind)
        yield from _turn(context, (*place, "at"), timed.at)
        if timed.condition is not None:
            yield from check_condition(context, (*place, "if"), timed.condition)


def by_preset_faults(context: Context, place: Path_, value: ByPreset) -> Iterator[Mistake]:
    """Yield presets that a value forgets or that do not exist."""
    if not isinstance(value, dict):
        return
    presets = tuple(context.file.turns.presets)
    for name in value:
        if name not in presets:
            told = unknown("preset", name, presets)
            yield context.document.fault((*place, name), "check.unknown", **told)
    for name in presets:
        if name not in value:
            yield context.document.fault(place, "check.preset-missing", name=name)


def _kind(context: Context, place: Path_, kind: str) -> Iterator[Mistake]:
    """Yield a mistake for an unknown kind, a warning for one that this version does not have."""
    known = tuple(dict.fromkeys((*DESIGNED, *available())))
    yield from context.unknown(place, kind, known, "incident")
    if kind in known and kind not in available():
        yield context.warning(place, "check.incident-not-available", name=kind)


def _turn(context: Context, place: Path_, at: ByPreset) -> Iterator[Mistake]:
    """Yield incidents before the first turn or after the last one."""
    yield from by_preset_faults(context, place, at)
    if not context.preset.isdigit():
        return
    turn = by_preset(at, context.preset)
    if isinstance(at, dict) and context.preset in at:
        place = (*place, context.preset)
    if turn > int(context.preset) or (turn < 1 and not isinstance(at, dict)):
        yield context.document.fault(
            place, "check.turn-never-comes", turn=turn, last=int(context.preset)
        )
