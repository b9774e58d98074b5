"""Text: such texts are offered, and every text is judged by the rule itself."""

from collections.abc import Iterator

from game.bots.craft.aim import JudgedText
from game.bots.craft.mind import Mind
from game.bots.craft.wording import contract, treaty
from game.model.goals import Sought, TextGoal
from game.model.ids import SeatId
from game.model.treaties import ALL, Clause, Purpose, Terms, Treaty
from game.rules.kinds import kinds
from game.rules.scoring.goals import progress
from game.rules.treaties.faults import LONGEST_CONTRACT, faults_of

BEYOND = 2
"""Turns after the last one that a contract runs on."""
PURPOSES: dict[str, Purpose] = {
    "lease": "lease",
    "slots": "slots",
    "debris": "debris",
    "lunar": "lunar",
}


class Texts(JudgedText):
    """The own text is offered to those who are named, then to those that trust us most."""

    def matters(self, mind: Mind, treaty: Treaty) -> bool:
        """Return whether a text has an article that is asked for; without any all may matter."""
        goal = mind.goal
        wanted = {s.kind for s in goal.articles} if isinstance(goal, TextGoal) else set()
        return not wanted or any(clause.kind in wanted for clause in treaty.terms.clauses)

    def texts(self, mind: Mind) -> Iterator[Terms]:
        """Offer the text that is asked for, as long as it is missing and the rules allow it."""
        goal = mind.goal
        if not isinstance(goal, TextGoal) or goal.absent or not goal.articles:
            return
        done = progress(goal, mind.world, mind.seat)
        if done.reached >= done.whole or not mind.may_offer(*(s.kind for s in goal.articles)):
            return
        terms = _wanted(mind, goal, _parties(mind, goal))
        if terms is not None and not any(faults_of(terms, mind.world)):
            yield terms


def _parties(mind: Mind, goal: TextGoal) -> tuple[SeatId, ...]:
    """Return us, everybody that the goal names, and friends up to the number that it asks for."""
    named = [seat for sought in goal.articles for seat in (*sought.by, *sought.to)]
    trust = mind.own.trusted_by
    friends = sorted(
        (seat for seat in mind.states if seat != mind.seat), key=lambda seat: -trust.get(seat, 0)
    )
    asked = tuple(dict.fromkeys((mind.seat, *goal.bound, *named)))
    missing = max(0, goal.parties - len(asked))
    return (*asked, *[seat for seat in friends if seat not in asked][:missing])


def _wanted(mind: Mind, goal: TextGoal, parties: tuple[SeatId, ...]) -> Terms | None:
    """Return the text between some seats: a treaty of states, or a contract of two."""
    clauses = tuple(_clause(sought, parties) for sought in goal.articles)
    purpose = PURPOSES.get(kinds()[clauses[0].kind].purpose, "general")
    title = f"Agreement of {mind.seat} and {parties[1]}"
    if all(seat in mind.states for seat in parties):
        return treaty(title, parties, purpose, 0, *clauses)
    if len(parties) != 2:
        return None
    turns = min(LONGEST_CONTRACT, mind.turns_left + BEYOND)
    return contract(title, (parties[0], parties[1]), purpose, turns, *clauses)


def _clause(sought: Sought, parties: tuple[SeatId, ...]) -> Clause:
    """Return an article just as it is asked for; we promise what nobody is named for."""
    alone = kinds()[sought.kind].single or len(parties) == 2
    by = sought.by or (parties[:1] if alone else (ALL,))
    others = tuple(seat for seat in parties if seat not in by)[:1]
    to = sought.to or (others if alone else (ALL,))
    return Clause(
        kind=sought.kind, by=by, to=to, p={**sought.p, **sought.at_least, **sought.at_most}
    )


AIM = Texts()
