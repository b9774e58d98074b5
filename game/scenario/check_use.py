"""Checks of use: seats that could sign nothing, cards that could never come, skies that are not."""

from collections.abc import Iterator

from game.model.ids import SeatId
from game.orbit import scaled_to_index
from game.rules.incident_kind import IncidentKind
from game.rules.incident_kind import kinds as incident_kinds
from game.rules.kinds import kinds
from game.rules.sky.sky_record import params
from game.scenario.build import clause_kinds
from game.scenario.context import Context
from game.scenario.heaven import unscaled
from game.scenario.library import shelf
from game.scenario.mistakes import Mistake
from game.scenario.reading import Path_

MOST_INDEX = 1000
NAMED_IN_FACTS = {
    "seat": "seat",
    "one": "seat",
    "other": "seat",
    "owner": "seat",
    "pad": "pad",
    "vehicle": "vehicle",
}
"""Facts of a card that are names, and of what."""


def check_signing(context: Context) -> Iterator[Mistake]:
    """Yield seats that no allowed kind of clause lets sign anything.

    States sign treaties and contracts, companies contracts only.
    """
    allowed = [kinds()[name] for name in clause_kinds(context.file.clauses)]
    in_contracts = any(kind.in_contract for kind in allowed)
    states = [seat for seat in context.file.seats if _is_state(context, seat)]
    for seat in context.file.seats:
        treaties = bool(allowed) and seat in states and len(states) > 1
        if not treaties and not in_contracts:
            yield context.document.fault(("seats", seat), "check.signs-nothing", seat=seat)


def check_chance(context: Context) -> Iterator[Mistake]:
    """Yield kinds that are to be drawn and never can be, and chances that count for nothing."""
    deck, known = context.file.deck, incident_kinds()
    for index, name in enumerate(deck.draw or ()):
        if name in known and known[name].comes == "timed":
            yield context.document.fault(("deck", "draw", index), "check.only-timed", name=name)
        elif name in deck.remove:
            place: Path_ = ("deck", "draw", index)
            yield context.document.fault(place, "check.drawn-and-removed", name=name)
    for name in deck.weights:
        drawn = deck.draw is None or name in deck.draw
        if name in known and (not drawn or name in deck.remove or known[name].comes == "timed"):
            yield context.warning(("deck", "weights", name), "check.weight-unused", name=name)


def check_empty_deck(context: Context) -> Iterator[Mistake]:
    """Yield a warning for a game in which nothing can happen."""
    deck = context.file.deck
    drawn = set(incident_kinds() if deck.draw is None else deck.draw) - set(deck.remove)
    if not deck.timed and all(kind.comes == "timed" for kind in _known(drawn)):
        yield context.warning(("deck",), "check.deck-empty")


def check_facts_of_cards(context: Context) -> Iterator[Mistake]:
    """Yield names in the facts of timed incidents that nobody and nothing has."""
    site = shelf().sites.get(context.file.site.base)
    names = {
        "seat": tuple(context.file.seats),
        "pad": (*(site.pads if site is not None else ()), *context.file.site.pads),
        "vehicle": (*shelf().vehicles, *context.file.vehicles),
    }
    for index, timed in enumerate(context.file.deck.timed):
        for fact, value in timed.facts.items():
            what = NAMED_IN_FACTS.get(fact)
            if what is not None and isinstance(value, str):
                place: Path_ = ("deck", "timed", index, "facts", fact)
                yield from context.unknown(place, value, names[what], what)


def check_sky(context: Context) -> Iterator[Mistake]:
    """Yield bands that are to be emptier than what already flies there lets them be."""
    if any(
        (seat.nation or name) not in shelf().nations for name, seat in context.file.seats.items()
    ):
        return
    for band, index in context.file.orbit.fragment_index.items():
        least = _least_index(context, band, index)
        if least > index:
            place: Path_ = ("orbit", "fragment_index", band)
            shown = {"name": band, "given": str(index), "limit": str(least)}
            yield context.document.fault(place, "shape.too-small", **shown)


def _least_index(context: Context, band: str, index: int) -> int:
    """Return the first index from a given one on that a band can have."""
    sky = unscaled(context.file, tuple(SeatId(seat) for seat in context.file.seats))
    for value in range(index, MOST_INDEX):
        try:
            scaled_to_index(sky, params(), {band: float(value)})
        except ValueError:
            continue
        return value
    return MOST_INDEX


def _known(names: set[str]) -> Iterator[IncidentKind]:
    """Yield the kinds that this version has."""
    return (kind for name, kind in incident_kinds().items() if name in names)


def _is_state(context: Context, seat: str) -> bool:
    """Return whether a seat is a state; a nation that nobody knows counts as one."""
    file = context.file.seats[seat]
    nation = shelf().nations.get(file.nation or seat)
    return file.state if file.state is not None else nation is None or nation.state
