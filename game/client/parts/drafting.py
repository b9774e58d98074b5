"""Drafting: a text that is being written at this desk, and every way of changing it.

Nothing here touches the game: each function takes a text and returns the changed one.
"""

from typing import Literal

import msgspec

from game.model.ids import SeatId, TreatyId
from game.model.treaties import ALL, Clause, Condition, Parameter, Purpose, Terms
from game.rules.kinds import kinds
from game.rules.parameters import defaults

Panel = Literal["clause", "add", "frame"]
FRAME = 0
"""The article number that stands for the treaty itself: parties, duration, votes."""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A text on this desk: new, an answer to an offer, or an amendment."""

    terms: Terms
    draft: TreatyId | None = None
    """The own draft that it is kept in."""
    counters: TreatyId | None = None
    """The offer that it answers."""
    version: int = 0
    """The version that it answers."""
    amends: TreatyId | None = None
    """The text in force that it amends."""
    panel: Panel = "clause"
    article: int = 1
    """The chosen article; 0 is the frame."""
    inner: int = 0
    """Inside an if-then article: the inner clause that is edited, from 1; 0: the article itself."""

    @property
    def clause(self) -> Clause | None:
        """Return the chosen article, or the clause inside it."""
        outer = article_of(self.terms, self.article)
        if outer is None or not self.inner:
            return outer
        return outer.then[self.inner - 1] if self.inner <= len(outer.then) else None


def fresh(me: SeatId, others: tuple[SeatId, ...], title: str) -> Draft:
    """Return an empty text between this seat and others."""
    parties = (me, *(seat for seat in others if seat != me))
    terms = Terms(title=title, depositary=me, parties=parties, clauses=())
    return Draft(terms=terms, panel="add" if len(parties) > 1 else "frame", article=FRAME)


def article_of(terms: Terms, article: int) -> Clause | None:
    """Return an article by its number."""
    return next((clause for clause in terms.clauses if clause.article == article), None)


def with_terms(draft: Draft, **fields: object) -> Draft:
    """Return the draft with other treaty-level articles."""
    return msgspec.structs.replace(draft, terms=msgspec.structs.replace(draft.terms, **fields))


def added(draft: Draft, kind: str) -> Draft:
    """Return the draft with a new article of a kind, with sensible sides and default values."""
    if draft.inner:
        return _inner_added(draft, kind)
    number = max((clause.article for clause in draft.terms.clauses), default=0) + 1
    clause = _new_clause(draft.terms, kind, number)
    grown = with_terms(draft, clauses=(*draft.terms.clauses, clause))
    return msgspec.structs.replace(_purposed(grown), panel="clause", article=number)


def removed(draft: Draft, article: int) -> Draft:
    """Return the draft without an article; the later ones move up."""
    kept = [clause for clause in draft.terms.clauses if clause.article != article]
    numbered = tuple(
        msgspec.structs.replace(clause, article=number) for number, clause in enumerate(kept, 1)
    )
    shorter = with_terms(draft, clauses=numbered)
    chosen = min(article, len(numbered))
    panel: Panel = "clause" if chosen else "add"
    return msgspec.structs.replace(shorter, article=chosen, panel=panel, inner=0)


def inner_removed(draft: Draft) -> Draft:
    """Return the draft without the inner clause that is edited."""
    outer = article_of(draft.terms, draft.article)
    if outer is None:
        return draft
    then = tuple(each for number, each in enumerate(outer.then, 1) if number != draft.inner)
    shorter = _replaced(draft, msgspec.structs.replace(outer, then=then))
    return msgspec.structs.replace(shorter, inner=0)


def changed(draft: Draft, **fields: object) -> Draft:
    """Return the draft with fields of the chosen clause replaced."""
    clause = draft.clause
    if clause is None:
        return draft
    return _put(draft, msgspec.structs.replace(clause, **fields))


def valued(draft: Draft, name: str, value: Parameter) -> Draft:
    """Return the draft with one parameter of the chosen clause set."""
    clause = draft.clause
    return draft if clause is None else changed(draft, p={**clause.p, name: value})


def conditioned(draft: Draft, **fields: object) -> Draft:
    """Return the draft with fields of the chosen clause's condition replaced."""
    clause = draft.clause
    if clause is None:
        return draft
    return changed(draft, when=msgspec.structs.replace(clause.when or Condition(), **fields))


def toggled(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    """Return a list with a name taken out or put at its end."""
    return tuple(each for each in names if each != name) if name in names else (*names, name)


def sided(names: tuple[str, ...], name: str, *, single: bool) -> tuple[str, ...]:
    """Return the seats of one side of a promise after a click on one of them."""
    if single or name == ALL:
        return (name,)
    rest = tuple(each for each in toggled(names, name) if each != ALL)
    return rest or (ALL,)


def _new_clause(terms: Terms, kind: str, number: int) -> Clause:
    by, to = _sides(terms, kind)
    known = kinds()[kind]
    when = known.example().when if known.nests else None
    return Clause(article=number, kind=kind, by=by, to=to, p=defaults(known.parameters), when=when)


def _sides(terms: Terms, kind: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who promises what to whom, as a first guess from the kind's example."""
    example = kinds()[kind].example()
    if ALL in example.by or len(terms.parties) < 2:
        return (ALL,), (ALL,)
    parties: tuple[str, ...] = terms.parties
    known = all(seat in parties for seat in (*example.by, *example.to))
    if known:
        return example.by, example.to
    return (parties[1],), (parties[0],)


def _inner_added(draft: Draft, kind: str) -> Draft:
    outer = article_of(draft.terms, draft.article)
    if outer is None:
        return draft
    inner = _new_clause(draft.terms, kind, draft.article)
    grown = (*outer.then, inner)
    article = msgspec.structs.replace(outer, then=grown)
    placed = _replaced(draft, article)
    return msgspec.structs.replace(placed, panel="clause", inner=len(grown))


def _put(draft: Draft, clause: Clause) -> Draft:
    """Return the draft with the chosen clause replaced where it stands."""
    outer = article_of(draft.terms, draft.article)
    if outer is None or not draft.inner:
        return _replaced(draft, clause)
    then = tuple(
        clause if number == draft.inner else old for number, old in enumerate(outer.then, 1)
    )
    return _replaced(draft, msgspec.structs.replace(outer, then=then))


def _replaced(draft: Draft, article: Clause) -> Draft:
    clauses = tuple(
        article if old.article == article.article else old for old in draft.terms.clauses
    )
    return with_terms(draft, clauses=clauses)


def _purposed(draft: Draft) -> Draft:
    """Return the draft with the purpose of its first article, which colours and files it."""
    purposes: dict[str, Purpose] = {"lease": "lease", "slots": "slots", "debris": "debris"}
    named = (kinds()[clause.kind].purpose for clause in draft.terms.clauses)
    purpose = next((purposes[name] for name in named if name in purposes), "general")
    return with_terms(draft, purpose=purpose)
