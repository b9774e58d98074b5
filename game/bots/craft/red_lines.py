"""Red lines: how many of its own a seat would give away with a text."""

from game.bots.craft.mind import Mind
from game.model.red_lines import RedLine
from game.model.treaties import ALL, Terms
from game.rules.kinds import kind_of
from game.rules.scoring.metrics_lines import compared


def crossed(mind: Mind, terms: Terms) -> int:
    """Return the number of own red lines that a text would not keep."""
    return sum(not kept_by(terms, line) for line in mind.me.red_lines)


def kept_by(terms: Terms, line: RedLine) -> bool:
    """Return whether a text keeps a red line; lines about the world are no matter of texts."""
    if line.either:
        return any(kept_by(terms, other) for other in line.either)
    if line.kind:
        passed = [
            not line.parameter or compared(kind_of(clause).value(clause, line.parameter), line)
            for clause in terms.clauses
            if clause.kind == line.kind
        ]
        return any(passed) if line.needed else all(passed)
    there = line.depositary is None or terms.depositary == line.depositary
    return there and (not line.open_to_all or ALL in terms.open_to)
