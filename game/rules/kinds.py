"""The clauses that run right now, and the kinds that answer for them.

The rules take the clauses in force (``duties``) and ask each a question; its kind answers or stays
silent. What can be asked is listed in ``clause_kind``.
"""

from collections.abc import Iterator
from functools import cache

import msgspec

from game import catalogue
from game.model.ids import SeatId, Turn
from game.model.treaties import (
    ALL,
    BINDING,
    HOST,
    Clause,
    Treaty,
)
from game.model.world import World
from game.rules.clause_kind import ClauseKind, Duty


@cache
def kinds() -> dict[str, ClauseKind]:
    """Return every kind by name."""
    return {stem: module.KIND for stem, module in catalogue.modules("game.rules.clauses").items()}


def kind_of(clause: Clause) -> ClauseKind:
    """Return the kind of a clause; KeyError means an unchecked text got this far (a bug)."""
    return kinds()[clause.kind]


class Book:
    """The clauses in force under some texts in one turn, and who of them answers what."""

    def __init__(self, world: World) -> None:
        running = (treaty for treaty in world.treaties.values() if treaty.state in BINDING)
        by_age = sorted(running, key=lambda treaty: treaty.force_turn or 0)
        self.texts = world.treaties
        """Kept with the book, so that their identity stays their own."""
        self.duties = tuple(duty for treaty in by_age for duty in duties_of(world, treaty))
        self._answering: dict[str, tuple[Duty, ...]] = {}

    def answering(self, question: str) -> tuple[Duty, ...]:
        """Return the duties whose kind does not stay silent on a question."""
        if question not in self._answering:
            self._answering[question] = _answering(self.duties, question)
        return self._answering[question]


MOST_BOOKS = 64
_BOOKS: dict[tuple[int, Turn, SeatId], Book] = {}
"""The last books; nobody changes a mapping of treaties, so the mapping itself names its book.

They are kept by hand, not by ``Kept``: turn and host are values, which no identity names.
"""
_BY_DUTIES: dict[int, Book] = {}
"""The same by their clauses."""


MOST_PAGES = 4096
ALWAYS = Turn(0)
"""Stands for every turn, where the clauses of a treaty that run are always the same ones."""
_PAGES: dict[tuple[int, int, SeatId], tuple[Treaty, tuple[Duty, ...]]] = {}
"""Clauses by treaty and turn; the treaty is kept with them, so its identity stays its own."""


def duties(world: World) -> tuple[Duty, ...]:
    """Return the clauses in force this turn, oldest treaty first, then by article.

    Treaties of one turn keep the order in which they entered into force. An if-then article that
    has fired also gives its inner clauses, under its own article number.
    """
    return _book(world).duties


def duties_answering(world: World, question: str) -> tuple[Duty, ...]:
    """Return the clauses in force whose kind answers a question of ``ClauseKind`` at all."""
    return _book(world).answering(question)


def those_answering(running: tuple[Duty, ...], question: str) -> tuple[Duty, ...]:
    """Return those of some clauses in force whose kind answers a question at all."""
    book = _BY_DUTIES.get(id(running))
    if book is not None and book.duties is running:
        return book.answering(question)
    return _answering(running, question)


def _answering(running: tuple[Duty, ...], question: str) -> tuple[Duty, ...]:
    """Return the clauses whose kind does not inherit its answer."""
    names = _names(question)
    return tuple(duty for duty in running if duty.clause.kind in names)


@cache
def _names(question: str) -> frozenset[str]:
    """Return the names of the kinds that answer a question."""
    silence = getattr(ClauseKind, question)
    return frozenset(
        name for name, kind in kinds().items() if getattr(type(kind), question) is not silence
    )


def _book(world: World) -> Book:
    """Return the book of a world; it is written once, since nearly every rule asks."""
    name = (id(world.treaties), world.turn, world.ground.host)
    book = _BOOKS.get(name)
    if book is None:
        if len(_BOOKS) >= MOST_BOOKS:
            _BOOKS.clear()
            _BY_DUTIES.clear()
        book = _BOOKS[name] = Book(world)
        _BY_DUTIES[id(book.duties)] = book
    return book


def duties_of(world: World, treaty: Treaty) -> tuple[Duty, ...]:
    """Return the clauses of one treaty that run this turn; they hang on nothing but it and when."""
    host = world.ground.host
    kept = _PAGES.get((id(treaty), ALWAYS, host)) or _PAGES.get((id(treaty), world.turn, host))
    if kept is None:
        if len(_PAGES) >= MOST_PAGES:
            _PAGES.clear()
        when = world.turn if _changes_with_time(treaty) else ALWAYS
        kept = _PAGES[id(treaty), when, host] = (treaty, tuple(_running(world, treaty)))
    return kept[1]


def _changes_with_time(treaty: Treaty) -> bool:
    """Return whether the clauses of a treaty that run may be others in another turn."""
    if treaty.force_turn is None or treaty.triggered:
        return True
    return any(
        clause.from_turn is not None or clause.to_turn is not None or clause.kind in _names("over")
        for clause in treaty.terms.clauses
    )


def _running(world: World, treaty: Treaty) -> Iterator[Duty]:
    """Yield the clauses of one treaty that run this turn."""
    clauses = treaty.terms.clauses
    ended = any(kind_of(clause).over(world, treaty, clause) for clause in clauses)
    for clause in clauses:
        if not _runs_now(world, clause) or (ended and _rests(world, treaty, clause)):
            continue
        yield _duty(world, treaty, clause, clause.article)
        if treaty.triggered.get(str(clause.article), 0) >= world.turn:
            begun = treaty.fired.get(str(clause.article), Turn(world.turn))
            for inner in clause.then:
                duty = _duty(world, treaty, inner, clause.article)
                yield msgspec.structs.replace(duty, force_turn=begun)


def _rests(world: World, treaty: Treaty, clause: Clause) -> bool:
    """Return whether an article of a lease rests because the lease has run out."""
    kind = kind_of(clause)
    return kind.purpose == "lease" and not kind.over(world, treaty, clause)


def _runs_now(world: World, clause: Clause) -> bool:
    """Return whether the clause's own time has come and not gone."""
    begun = clause.from_turn is None or clause.from_turn <= world.turn
    return begun and (clause.to_turn is None or world.turn <= clause.to_turn)


def _duty(world: World, treaty: Treaty, clause: Clause, article: int) -> Duty:
    """Return a clause of a treaty with its seats named."""
    obligors = _named(world, clause.by, treaty)
    running = tuple(seat for seat in obligors if article not in treaty.reservations.get(seat, ()))
    beneficiaries = _named(world, clause.to, treaty)
    others = beneficiaries or treaty.bound
    return Duty(
        treaty=treaty.id,
        article=article,
        clause=clause,
        obligors=running,
        beneficiaries=beneficiaries,
        bound=treaty.bound,
        depositary=treaty.terms.depositary,
        force_turn=treaty.force_turn or Turn(world.turn),
        public=treaty.text_is_public,
        kind=kind_of(clause),
        debtors=tuple([seat for seat in running if any(other != seat for other in others)]),
    )


def _named(world: World, names: tuple[str, ...], treaty: Treaty) -> tuple[SeatId, ...]:
    """Return the bound seats behind ``all``, ``host`` or a list of seats."""
    return seats_named(names, treaty.bound, world.ground.host)


def seats_named(
    names: tuple[str, ...], bound: tuple[SeatId, ...], host: SeatId
) -> tuple[SeatId, ...]:
    """Return the seats among the bound ones behind ``all``, ``host`` or a list of seats."""
    if ALL in names:
        return bound
    wanted = tuple(host if name == HOST else name for name in names)
    return tuple(seat for seat in bound if seat in wanted)
