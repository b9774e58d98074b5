"""What every kind of incident can answer. The deck never asks "which kind are you?", it asks these.

Each file of ``game/rules/incidents`` defines one subclass of ``IncidentKind`` and lists it as
``KIND``. It says when it may happen, what happens at once, who is asked, and what each answer does;
every other question is answered by silence.
"""

from collections.abc import Iterator
from functools import cache
from typing import ClassVar, Literal

from game import catalogue
from game.model.ids import Money, Permille, SeatId
from game.model.incidents import Deck, Incident
from game.model.launches import Launch
from game.model.treaties import Parameter
from game.model.values import Value
from game.model.world import World
from game.rules.engine import Event
from game.rules.kept import Kept

Facts = dict[str, Parameter]
"""What the text of a card needs, and what its kind remembers: seats, pads, amounts."""
Comes = Literal["brief", "launch", "timed"]
CERTAIN = Permille(1000)


class Case(Value, frozen=True, kw_only=True):
    """Something that may happen: how likely it is, and what is known of it already."""

    chance: Permille
    facts: Facts = {}
    key: str = ""
    """Names it among the cases of its kind, in questions to chance."""


class IncidentKind:
    """One kind of incident. Subclasses override what they do; everything else is silence."""

    name: ClassVar[str]
    """The file's stem."""
    icon: ClassVar[str] = "newspaper"
    """Name of the icon on its card."""
    comes: ClassVar[Comes] = "brief"
    """Drawn in Brief; raised by what happened in Launch; or only when a scenario sets the turn."""
    weight: ClassVar[int] = 0
    """Chance per turn in permille, where it does not depend on the world."""
    first_turn: ClassVar[int] = 1
    standing: ClassVar[bool] = False
    """Part of a story: on the table in every Brief in which it has a case, beside those drawn."""
    once: ClassVar[bool] = False
    """Not drawn again in the same game."""
    options: ClassVar[tuple[str, ...]] = ()
    """Every answer that a card of this kind may offer; the first is the default."""
    outcomes: ClassVar[tuple[str, ...]] = ()
    """Every way in which it may end, as its news tell it."""

    def cases(self, world: World) -> Iterator[Case]:
        """Yield what may happen in this Brief; a plain kind has its weight."""
        if self.weight and world.turn >= self.first_turn:
            yield Case(chance=Permille(self.weight))

    def raised(self, world: World) -> Iterator[Case]:
        """Yield what this Launch brought about, with every fact of its card; asked in Review."""
        yield from ()

    def scene(self, world: World, given: Facts) -> Facts | None:
        """Return every fact of a card of Brief; None: it cannot happen now.

        What a scenario or a teacher gives is taken where it makes sense, the rest is drawn.
        """
        return {}

    def deciders(self, world: World, facts: Facts) -> tuple[SeatId, ...]:
        """Return the seats that are asked."""
        return ()

    def at_once(self, world: World, card: Incident) -> Iterator[Event]:
        """Yield what happens before anybody answers."""
        yield from ()

    def price(self, world: World, card: Incident, seat: SeatId, choice: str) -> Money:
        """Return the most that an answer costs its seat, k$; it is set aside with the orders."""
        return Money(0)

    def check(self, world: World, card: Incident, seat: SeatId, choice: str) -> None:
        """Refuse an answer that the seat cannot give; checked when it is given and when it counts.

        The default is never refused.
        """

    def outcome(self, world: World, card: Incident) -> str:
        """Return how a card with all its answers ends; a single seat's answer says it."""
        return card.answers[card.deciders[0]] if len(card.deciders) == 1 else ""

    def tally(self, world: World, card: Incident) -> Facts:
        """Return facts that only the answers made known, for the news."""
        return {}

    def settled(self, world: World, card: Incident) -> Iterator[Event]:
        """Yield what the answers do; orders are closed, no rocket has flown yet."""
        yield from ()

    def at_review(self, world: World, card: Incident) -> Iterator[Event]:
        """Yield what a card of this turn still does when the year is over."""
        yield from ()

    def after_launch(self, world: World, launch: Launch) -> Iterator[Event]:
        """Yield what the kind does right after a launch, before the next one flies."""
        yield from ()


class News(IncidentKind):
    """A card that a teacher wrote: words, and no question."""

    name = "news"


NEWS = News()


@cache
def kinds() -> dict[str, IncidentKind]:
    """Return every kind by name."""
    found = catalogue.modules("game.rules.incidents")
    return {stem: module.KIND for stem, module in found.items()}


def kind_of(card: Incident) -> IncidentKind:
    """Return the kind of a card; a card of no kind is a teacher's own."""
    return kinds().get(card.kind, NEWS)


def default_choice(card: Incident) -> str | None:
    """Return the answer that counts for a seat that gives none; None: nobody is asked."""
    return card.choices[0] if card.choices else None


def in_play(world: World) -> tuple[IncidentKind, ...]:
    """Return the kinds that this room's deck holds and the teacher does not hold back."""
    return _in_play(world.deck)


@Kept
def _in_play(deck: Deck) -> tuple[IncidentKind, ...]:
    """Return the kinds of a deck that are not held back."""
    return tuple(
        kind for name, kind in kinds().items() if name in deck.kinds and name not in deck.held
    )


def _watches_launches(kind: IncidentKind) -> bool:
    """Return whether a kind does anything right after a launch."""
    return type(kind).after_launch is not IncidentKind.after_launch


def after_launch(world: World, launch: Launch) -> Iterator[Event]:
    """Let every kind in play do what it does right after a launch."""
    for kind in filter(_watches_launches, in_play(world)):
        for event in kind.after_launch(world, launch):
            yield event
            world = event.evolve(world)


def text_fact(card: Incident, name: str) -> str:
    """Return a fact that is a word."""
    return str(card.facts[name])


def seat_fact(card: Incident, name: str) -> SeatId:
    """Return a fact that names a seat."""
    return SeatId(text_fact(card, name))


def number_fact(card: Incident, name: str) -> int:
    """Return a fact that is a whole number."""
    value = card.facts[name]
    if not isinstance(value, int):
        raise TypeError(f"{card.kind}: the fact {name} is not a number")
    return value
