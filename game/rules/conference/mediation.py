"""Mediation: which value of a bracket leaves the worst-off seat in dispute best off.

A seat's gain from a value is measured on its own scale, from its worst to its best candidate (0 to
1000): a large nation does not count more than a small one. What a value is worth to a seat comes
from public knowledge alone. Where all candidates are worth the same to it, the nearer a value is to
the one it stands behind, the better. Numbers between those proposed are candidates too.
"""

from game.model.conference import Bracket, Conference
from game.model.ids import SeatId
from game.model.treaties import Parameter, Terms
from game.model.world import World
from game.rules.conference.floor import clause_of, parameter_of, reading
from game.rules.conference.public_outlook import public_outlook
from game.rules.kinds import kind_of
from game.rules.parameters import Number
from game.rules.treaties.faults import faults_of, kinds_of

FULL = 1000
Gains = dict[SeatId, list[int]]
"""Seat to its gain from each candidate, in the order of the candidates."""


def in_dispute(bracket: Bracket) -> tuple[SeatId, ...]:
    """Return the seats that stand behind different values; none while only one value has any."""
    backed = [a.sponsors for a in bracket.alternatives if a.sponsors]
    return tuple(seat for group in backed for seat in group) if len(backed) > 1 else ()


def fairest(world: World, conference: Conference, bracket: Bracket) -> Parameter:
    """Return the candidate whose smallest gain is largest; then the larger sum, then the first."""
    values = candidates(world, conference, bracket)
    gains = gains_of(world, conference, bracket, values)

    def merit(place: int) -> tuple[int, int]:
        """Return the smallest gain from a candidate, and the sum of all."""
        column = [gains[seat][place] for seat in gains]
        return min(column, default=0), sum(column)

    return values[max(range(len(values)), key=merit)]


def candidates(world: World, conference: Conference, bracket: Bracket) -> tuple[Parameter, ...]:
    """Return the proposed values, and the numbers between them that the text could have."""
    terms = conference.terms
    parameter = parameter_of(terms, bracket.article, bracket.parameter)
    if not isinstance(parameter, Number):
        return bracket.values
    numbers = [value for value in bracket.values if isinstance(value, int)]
    between = [
        value
        for value in parameter.choices()
        if isinstance(value, int) and min(numbers) < value < max(numbers)
        if value not in numbers and _is_sound(world, terms, bracket, value)
    ]
    return (*bracket.values, *between)


def gains_of(
    world: World, conference: Conference, bracket: Bracket, values: tuple[Parameter, ...]
) -> Gains:
    """Return what each candidate gives to each seat in dispute, on the seat's own scale."""
    gains: Gains = {}
    for seat in in_dispute(bracket):
        worths = _worths(world, conference.terms, bracket, values, seat)
        least, most = min(worths), max(worths)
        if most > least:
            gains[seat] = [FULL * (worth - least) // (most - least) for worth in worths]
        else:
            gains[seat] = [nearness(bracket, seat, value) for value in values]
    return gains


def _worths(
    world: World, terms: Terms, bracket: Bracket, values: tuple[Parameter, ...], seat: SeatId
) -> list[int]:
    """Return what the article is worth to a seat at each value (k$ over three turns)."""
    outlook = public_outlook(world, seat)
    texts = [reading(terms, bracket.article, bracket.parameter, value) for value in values]
    clauses = [clause_of(text, bracket.article) for text in texts]
    return [
        kind_of(clause).worth_to(outlook, clause, text)
        for clause, text in zip(clauses, texts, strict=True)
    ]


def nearness(bracket: Bracket, seat: SeatId, value: Parameter) -> int:
    """Return how near a value is to the one that a seat stands behind (0 to 1000)."""
    own = next(a.value for a in bracket.alternatives if seat in a.sponsors)
    numbers = [v for v in bracket.values if isinstance(v, int) and not isinstance(v, bool)]
    if isinstance(own, int) and isinstance(value, int) and len(set(numbers)) > 1:
        return FULL - FULL * abs(value - own) // (max(numbers) - min(numbers))
    return FULL if value == own else 0


def _is_sound(world: World, terms: Terms, bracket: Bracket, value: Parameter) -> bool:
    """Return whether the text could be signed with a value."""
    read = reading(terms, bracket.article, bracket.parameter, value)
    return next(faults_of(read, world, kinds_of(terms)), None) is None
