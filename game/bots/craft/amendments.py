"""Amendments: changes of a text in force that help the bot and, by its guess, the others too.

Between two seats it trades one value against another: it takes what the other side cares little
for, and pays with what it cares little for itself. Among many it makes one promise stronger. From
turn to turn it leaves more to the others, and moves on from its best idea to the next.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

import msgspec

from game.bots.craft.aim import POINT_OF_AGENDA, aim_of
from game.bots.craft.guesses import worth_to
from game.bots.craft.judgement import levels
from game.bots.craft.mind import Mind, about_the_sky
from game.bots.craft.tries import offered_now
from game.bots.craft.weighing import article
from game.model.ids import SeatId, million
from game.model.treaties import BINDING, Clause, Terms, Treaty
from game.model.values import Value
from game.rules.kinds import kind_of
from game.rules.treaties.amending import ProposeAmendment
from game.rules.treaties.faults import faults_of
from game.rules.vocabulary import AnyCommand

WORTH_ASKING = million(6)
"""What an amendment must be worth to a bot (k$ over three turns)."""
LEFT_TO_OTHERS = million(3)
"""What it must seem worth to the other side, for every turn played."""
SIGNS = {"more": 1, "less": -1}
STEPS = 2
"""Offered levels by which one value moves at most."""
TRIED = 3
"""Of the best changes so many are looked at closely."""


class Move(Value, frozen=True, kw_only=True):
    """One article with one value changed, and what that means to both sides."""

    clause: Clause
    ours: int
    theirs: int = 0


def gain_by(mind: Mind, treaty: Treaty, clauses: tuple[Clause, ...]) -> int:
    """Return what the seat gains if the articles of a text in force become these (k$)."""
    old = msgspec.structs.replace(treaty.terms, parties=treaty.bound)
    new = msgspec.structs.replace(old, clauses=clauses)
    plain = _worth_of_articles(mind, new) - _worth_of_articles(mind, old)
    return plain + _secret_gain(mind, treaty, clauses)


def _worth_of_articles(mind: Mind, terms: Terms) -> int:
    """Return what the articles of a text are worth, whatever the secret agenda (k$)."""
    return sum(article(mind, clause, terms).worth for clause in terms.clauses)


def _secret_gain(mind: Mind, treaty: Treaty, clauses: tuple[Clause, ...]) -> int:
    """Return what the secret agenda gains if the articles of a text in force become these (k$)."""
    aim, last = aim_of(mind), treaty.versions[-1]
    terms = msgspec.structs.replace(last.terms, clauses=clauses)
    versions = (*treaty.versions[:-1], msgspec.structs.replace(last, terms=terms))
    amended = msgspec.structs.replace(treaty, versions=versions)
    return POINT_OF_AGENDA * (aim.text(mind, amended) - aim.text(mind, treaty))


def proposals(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return one amendment, if it is the seat's turn to think of one and there is a good one."""
    if not _thinks_of_one(mind):
        return ()
    for treaty in mind.texts.values():
        if not _negotiable(mind, treaty):
            continue
        clauses = _traded(mind, treaty) if len(treaty.bound) == 2 else _strengthened(mind, treaty)
        if clauses is not None:
            return (ProposeAmendment(treaty=treaty.id, clauses=clauses),)
    return ()


def _thinks_of_one(mind: Mind) -> bool:
    """Return whether it is the seat's turn, every second one, and nothing else was offered yet."""
    own_turn = (mind.public.turn + list(mind.public.seats).index(mind.seat)) % 2 == 0
    return own_turn and mind.me.is_state and not any(offered_now(mind))


def _ideas_before(mind: Mind) -> int:
    """Return how many turns of its own the seat has had to think of amendments."""
    return (mind.public.turn - 1) // 2


def _negotiable(mind: Mind, treaty: Treaty) -> bool:
    """Return whether a text in force binds this seat, and nobody is amending it."""
    runs = treaty.state in BINDING and treaty.terms.form == "treaty"
    return runs and mind.seat in treaty.bound and treaty.amendment is None and not treaty.locked


def _traded(mind: Mind, treaty: Treaty) -> tuple[Clause, ...] | None:
    """Return the articles with the best pair of changes that the other side may accept."""
    (other,) = (seat for seat in treaty.bound if seat != mind.seat)
    moves = tuple(_moves(mind, treaty, other))
    left = LEFT_TO_OTHERS * mind.public.turn
    pairs = [
        (one, two)
        for one, two in combinations(moves, 2)
        if one.clause.article != two.clause.article
        and one.ours + two.ours >= WORTH_ASKING
        and one.theirs + two.theirs >= left
    ]
    pairs.sort(key=lambda pair: -(pair[0].ours + pair[1].ours))
    return _first_sound(mind, treaty, [_sweetened(p, moves) for p in pairs[_ideas_before(mind) :]])


def _sweetened(pair: tuple[Move, Move], moves: tuple[Move, ...]) -> tuple[Move, ...]:
    """Return a pair of changes with the best further one that costs the other side nothing."""
    articles = {move.clause.article for move in pair}
    free = (
        move
        for move in moves
        if move.ours > 0 and move.theirs >= 0 and move.clause.article not in articles
    )
    best = max(free, key=lambda move: move.ours, default=None)
    return pair if best is None else (*pair, best)


def _strengthened(mind: Mind, treaty: Treaty) -> tuple[Clause, ...] | None:
    """Return the articles with one promise about the sky made stronger, if that seems welcome."""
    if not (mind.temper.initiative and about_the_sky(treaty.terms.clauses)):
        return None
    terms = msgspec.structs.replace(treaty.terms, parties=treaty.bound)
    moves = [move for move in _stronger(mind, terms) if move.ours >= WORTH_ASKING]
    moves.sort(key=lambda move: -move.ours)
    welcome = [(move,) for move in moves[:TRIED] if _welcome(mind, treaty, terms, move)]
    return _first_sound(mind, treaty, welcome)


def _stronger(mind: Mind, terms: Terms) -> Iterator[Move]:
    """Yield every change that promises more than the article does now."""
    for clause in terms.clauses:
        kind, old = kind_of(clause), None
        for moved in _moved(clause):
            if not any(
                (kind.number(moved, name) - kind.number(clause, name)) * SIGNS[deeper] > 0
                for name, deeper in kind.depth.items()
            ):
                continue
            old = article(mind, clause, terms) if old is None else old
            yield Move(clause=moved, ours=article(mind, moved, terms).worth - old.worth)


def _welcome(mind: Mind, treaty: Treaty, terms: Terms, move: Move) -> bool:
    """Return whether two thirds of the parties should gain by a change."""
    (old,) = (c for c in terms.clauses if c.article == move.clause.article)
    others = [seat for seat in treaty.bound if seat != mind.seat]
    glad = sum(
        worth_to(mind, seat, (move.clause,), terms) >= worth_to(mind, seat, (old,), terms)
        for seat in others
    )
    return 3 * (glad + 1) >= 2 * len(treaty.bound)


def _first_sound(
    mind: Mind, treaty: Treaty, choices: Sequence[tuple[Move, ...]]
) -> tuple[Clause, ...] | None:
    """Return the articles with the first choice of changes against which the rules say nothing."""
    for moves in choices[:TRIED]:
        changed = {move.clause.article: move.clause for move in moves}
        clauses = tuple(changed.get(old.article, old) for old in treaty.terms.clauses)
        terms = msgspec.structs.replace(treaty.terms, clauses=clauses)
        if not any(faults_of(terms, mind.world)):
            return clauses
    return None


def _moves(mind: Mind, treaty: Treaty, other: SeatId) -> Iterator[Move]:
    """Yield every change of one value, with its worth to us and to another seat."""
    terms, kinds = treaty.terms, aim_of(mind).kinds
    for clause in terms.clauses:
        ours = article(mind, clause, terms).worth
        theirs = worth_to(mind, other, (clause,), terms)
        for moved in _moved(clause):
            gain = article(mind, moved, terms).worth - ours
            given = worth_to(mind, other, (moved,), terms) - theirs
            if clause.kind in kinds:
                gain += _secret_gain(mind, treaty, _with(terms, moved))
            yield Move(clause=moved, ours=gain, theirs=given)


def _with(terms: Terms, moved: Clause) -> tuple[Clause, ...]:
    """Return the articles of a text, one of them replaced."""
    return tuple(moved if old.article == moved.article else old for old in terms.clauses)


def _moved(clause: Clause) -> Iterator[Clause]:
    """Yield an article with one value moved by a level or two."""
    for name, value, steps in levels(clause):
        if steps <= STEPS:
            yield msgspec.structs.replace(clause, p={**clause.p, name: value})
