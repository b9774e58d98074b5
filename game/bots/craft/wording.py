"""Wording: short ways to write the texts that bots think of."""

import msgspec

from game.model.ids import SeatId
from game.model.treaties import Clause, Duration, Purpose, Terms


def contract(
    title: str, parties: tuple[SeatId, SeatId], purpose: Purpose, turns: int, *clauses: Clause
) -> Terms:
    """Return a contract between two seats; the first one keeps it, and articles are numbered."""
    return Terms(
        title=title,
        form="contract",
        purpose=purpose,
        depositary=parties[0],
        parties=parties,
        duration=Duration(turns=turns),
        clauses=numbered(clauses),
    )


def treaty(
    title: str, parties: tuple[SeatId, ...], purpose: Purpose, turns: int, *clauses: Clause
) -> Terms:
    """Return a treaty between some seats; the first one keeps it; 0 turns: without end."""
    return Terms(
        title=title,
        purpose=purpose,
        depositary=parties[0],
        parties=parties,
        duration=Duration(turns=turns),
        clauses=numbered(clauses),
    )


def numbered(clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Return articles with their numbers."""
    return tuple(
        msgspec.structs.replace(clause, article=number)
        for number, clause in enumerate(clauses, start=1)
    )
