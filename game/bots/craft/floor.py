"""On the floor: what a bot does at a conference: values, motions, seconds, votes, signatures.

A bot stands behind the value that keeps most of its red lines, and of those the one that is worth
most to it. It votes for what leaves the text worth its signature without crossing more of them, and
signs the text that was adopted if that keeps all of its red lines, or if it would have signed the
same as an offer. One bot
keeps the room busy: the chair if it is a bot, else the caller, else the first of the others.
"""

from collections.abc import Callable, Iterator

from game.bots.craft.judgement import ratifiable, would_sign
from game.bots.craft.mind import Mind
from game.bots.craft.red_lines import crossed
from game.bots.craft.weighing import article, weighed
from game.model.conference import Bracket, Conference, Decision, Motion, MotionKind, Outcome
from game.model.ids import SeatId
from game.model.treaties import Parameter, Terms, VotingRule
from game.rules.conference.ballots import CloseMotion, quorate
from game.rules.conference.brackets import SponsorValue
from game.rules.conference.chairing import RateChair
from game.rules.conference.floor import (
    bracket_of,
    clause_of,
    delegations,
    reading,
    sitting,
    voters,
)
from game.rules.conference.motions import MoveMotion, SecondMotion, without_article
from game.rules.treaties.faults import faults_of, kinds_of
from game.rules.treaties.motions import VoteMotion
from game.rules.treaties.signing import SignTreaty, awaits_signatures
from game.rules.vocabulary import AnyCommand

RULE: VotingRule = "two_thirds"
"""The rule of procedure that bots move."""
STARS: dict[Outcome, int] = {"adopted": 5, "": 3, "dispersed": 2}
"""What a bot thinks of a chair, by how the conference ended."""


def on_the_floor(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return what the bot does at the conference now; nothing if it is no delegation."""
    conference = sitting(mind.world)
    if conference is None or mind.seat not in delegations(conference):
        return ()
    if conference.motion is not None:
        return tuple(_about(mind, conference, conference.motion))
    values = tuple(_values(mind, conference))
    return values or tuple(_moves(mind, conference))


def signatures(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return the signatures under texts that a conference adopted."""
    return tuple(
        SignTreaty(treaty=treaty.id, version=treaty.version)
        for treaty in mind.texts.values()
        if awaits_signatures(treaty) and mind.seat in treaty.terms.parties
        if mind.seat not in treaty.signatures and not treaty.locked
        if _would_sign(mind, treaty.terms)
    )


def ratings(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return the stars for the chair, once, when the conference is over or about to be."""
    conference = mind.world.conference
    if conference is None or mind.seat == conference.chair or mind.seat in conference.stars:
        return ()
    over = conference.closed is not None or not mind.turns_left
    if not over or mind.seat not in voters(conference):
        return ()
    return (RateChair(stars=STARS[conference.outcome]),)


def _about(mind: Mind, conference: Conference, motion: Motion) -> Iterator[AnyCommand]:
    """Yield the second or the vote that the seat gives a motion; the chair closes the vote."""
    if mind.seat in voters(conference):
        if motion.seconder is None:
            if motion.mover != mind.seat and agrees(mind, conference, motion):
                yield SecondMotion()
        elif mind.seat not in motion.voted:
            vote = agrees(mind, conference, motion)
            yield VoteMotion(treaty=conference.id, vote="yes" if vote else "no")
    late = mind.public.phase == "orders"
    if late and mind.seat == conference.chair and quorate(conference, motion):
        yield CloseMotion()


def agrees(mind: Mind, conference: Conference, motion: Motion) -> bool:
    """Return whether the seat is for a motion."""
    return OPINIONS[motion.kind](mind, conference, motion)


def _likes(mind: Mind, conference: Conference, motion: Motion) -> bool:
    """Return whether the text would still be worth a signature with this value, or is its own."""
    if motion.value is None:
        return False
    if _sponsored(conference, motion.article, motion.parameter, mind.seat) == motion.value:
        return True
    bracket = bracket_of(conference, motion.article, motion.parameter)
    if bracket is None:
        return False
    best = reading(
        conference.terms, motion.article, motion.parameter, _best(mind, conference, bracket)
    )
    read = reading(conference.terms, motion.article, motion.parameter, motion.value)
    return crossed(mind, read) <= crossed(mind, best) and weighed(mind, read).worth >= 0


def _misses_not(mind: Mind, conference: Conference, motion: Motion) -> bool:
    """Return whether the text is worth at least as much without an article."""
    rest = without_article(conference.terms, motion.article)
    fewer = crossed(mind, rest) <= crossed(mind, conference.terms)
    return fewer and weighed(mind, rest).worth >= weighed(mind, conference.terms).worth


def _keeps(mind: Mind, conference: Conference, motion: Motion) -> bool:
    """Return whether an article is worth something as it reads."""
    clause = clause_of(conference.terms, motion.article)
    return article(mind, clause, conference.terms).worth >= 0


def _signs(mind: Mind, conference: Conference, motion: Motion) -> bool:
    """Return whether the seat would sign the whole text."""
    return _would_sign(mind, conference.terms)


def _would_sign(mind: Mind, terms: Terms) -> bool:
    """Return whether the seat would sign a common text: for what it is worth, or for its lines."""
    content = bool(mind.me.red_lines) and crossed(mind, terms) == 0 and ratifiable(mind, terms)
    return content or would_sign(mind, weighed(mind, terms))


def _minds_not(mind: Mind, conference: Conference, motion: Motion) -> bool:
    """Return that the seat lets the room have its way."""
    return True


OPINIONS: dict[MotionKind, Callable[[Mind, Conference, Motion], bool]] = {
    "rule": _minds_not,
    "adopt_article": _keeps,
    "choose": _likes,
    "delete_article": _misses_not,
    "postpone": _minds_not,
    "close_debate": _minds_not,
    "adopt_text": _signs,
}
"""By the kind of a motion, whether a seat is for it."""


def _values(mind: Mind, conference: Conference) -> Iterator[AnyCommand]:
    """Yield the value of every open bracket behind which the seat stands, if it does not yet."""
    if conference.debate_closed:
        return
    for bracket in conference.brackets:
        if bracket.article in conference.adopted:
            continue
        best = _best(mind, conference, bracket)
        if best != _sponsored(conference, bracket.article, bracket.parameter, mind.seat):
            yield SponsorValue(article=bracket.article, parameter=bracket.parameter, value=best)


def _best(mind: Mind, conference: Conference, bracket: Bracket) -> Parameter:
    """Return the proposed value that is dearest to the seat; of equals the first."""

    def worth(value: Parameter) -> tuple[int, int]:
        """Return the red lines that the text keeps with a value, and what it is worth then."""
        read = reading(conference.terms, bracket.article, bracket.parameter, value)
        return -crossed(mind, read), weighed(mind, read).worth

    return max(bracket.values, key=worth)


def _sponsored(
    conference: Conference, number: int, parameter: str, seat: SeatId
) -> Parameter | None:
    """Return the value of a bracket behind which a seat stands, if any."""
    for bracket in conference.brackets:
        if (bracket.article, bracket.parameter) == (number, parameter):
            for alternative in bracket.alternatives:
                if seat in alternative.sponsors:
                    return alternative.value
    return None


def _moves(mind: Mind, conference: Conference) -> Iterator[AnyCommand]:
    """Yield the next motion, if it is for this seat to move it: the first that has not failed."""
    if mind.seat != _mover(mind, conference):
        return
    for command in _agenda_of_the_day(mind, conference):
        if not _has_failed(command, conference.decisions):
            yield command
            return


def _agenda_of_the_day(mind: Mind, conference: Conference) -> Iterator[MoveMotion]:
    """Yield the motions that bring the text nearer to its end, the most promising first."""
    if conference.rule is None:
        yield MoveMotion(motion="rule", rule=RULE)
        return
    for bracket in conference.brackets:
        backed = sorted(bracket.alternatives, key=lambda alternative: -len(alternative.sponsors))
        for alternative in backed:
            yield MoveMotion(
                motion="choose",
                article=bracket.article,
                parameter=bracket.parameter,
                value=alternative.value,
            )
    if not conference.brackets:
        yield MoveMotion(motion="adopt_text")
    for clause in conference.terms.clauses:
        if clause.article not in conference.adopted and _can_go(mind, conference, clause.article):
            yield MoveMotion(motion="delete_article", article=clause.article)


def _can_go(mind: Mind, conference: Conference, number: int) -> bool:
    """Return whether the seat can spare an article, and nothing else in the text needs it."""
    rest = without_article(conference.terms, number)
    motion = Motion(kind="delete_article", mover=mind.seat, article=number)
    sound = not any(faults_of(rest, mind.world, kinds_of(conference.terms)))
    return sound and agrees(mind, conference, motion)


def _mover(mind: Mind, conference: Conference) -> SeatId | None:
    """Return the delegation with a vote, played by a bot, that moves motions."""
    wanted = (conference.chair, conference.caller, *voters(conference))
    bots = (
        seat
        for seat in wanted
        if seat in voters(conference) and mind.public.seats[seat].played_by == "bot"
    )
    return next(bots, None)


def _has_failed(command: MoveMotion, decisions: tuple[Decision, ...]) -> bool:
    """Return whether the room refused a motion; the whole text may be asked for when it changed."""
    if command.motion == "adopt_text":
        carried = [place for place, past in enumerate(decisions) if past.carried]
        decisions = decisions[max(carried, default=-1) + 1 :]
    return any(not past.carried and _is_same(command, past) for past in decisions)


def _is_same(command: MoveMotion, past: Decision) -> bool:
    """Return whether a motion asks for what a past one asked for."""
    old = past.motion
    asked = (command.motion, command.article, command.parameter, command.value)
    return asked == (old.kind, old.article, old.parameter, old.value)
