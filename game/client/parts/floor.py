"""The floor: the motion before a conference, how we answer it, and what we could move ourselves.

Every button asks the rules whether they would refuse, and says why if they would.
"""

from collections.abc import Iterator
from typing import get_args

from game.client.answers import Answer
from game.client.art.box import Box
from game.client.parts.rows_of import Row, placed_rows
from game.client.scene import Scene
from game.client.widgets.area import ScrollArea
from game.client.widgets.chip import Chip
from game.client.widgets.panel import Panel
from game.client.widgets.widget import Widget
from game.model.conference import Bracket, Conference, Motion, MotionKind
from game.model.ids import SeatId
from game.model.treaties import Parameter, VotingRule
from game.rules.conference.ballots import CloseMotion
from game.rules.conference.calling import CallConference
from game.rules.conference.friends import CallFriends, NameValue, ObjectValue
from game.rules.conference.motions import MoveMotion, SecondMotion
from game.rules.conference.offices import AnswerOffices, OfferGoodOffices
from game.rules.engine import Command
from game.rules.treaties.motions import VoteMotion
from game.text.motions import bracket_words, motion_words, parameter_words

BOX = Box(900, 80, 364, 624)
_CIRCLE = 4
"""Friends of the chair at most."""
_ABOUT_ARTICLE: tuple[tuple[MotionKind, str], ...] = (
    ("adopt_article", "check"),
    ("delete_article", "trash-2"),
    ("postpone", "hourglass"),
)


def floor(
    scene: Scene, conference: Conference, article: int, propose: Answer
) -> tuple[Widget, ...]:
    """Return the panel at the right; ``propose`` opens the values of the chosen article."""
    panel = Panel(rect=BOX, heading=scene.say("floor.heading"))
    inside = panel.inside(scene.theme)
    room = Box(inside.x, inside.y, inside.w, BOX.bottom - inside.y - 12)
    rows = (
        *_motion(scene, conference),
        *_offices(scene, conference),
        *_friends(scene, conference),
        *_article(scene, conference, article, propose),
        *_session(scene, conference),
    )
    area = ScrollArea(id="floor", rect=room, children=placed_rows(scene, rows, room))
    return (panel, area)


def call(scene: Scene, command: CallConference) -> Chip:
    """Return the chip that calls a conference on a text."""
    return _chip(scene, "call", scene.say("floor.call"), command, "landmark")


def _chip(scene: Scene, id: str, words: str, command: Command, icon: str = "") -> Chip:
    """Return a chip that sends a command, or says why it would be refused."""
    refusal = scene.refusal(command)
    return Chip(
        id=f"floor.{id}",
        label=words,
        icon=icon,
        answer=command,
        enabled=refusal is None,
        tip="" if refusal is None else scene.why(refusal),
    )


def _motion(scene: Scene, conference: Conference) -> Iterator[Row]:
    """Yield the motion on the floor with what we can do about it."""
    motion = conference.motion
    if motion is None:
        yield Row(scene.say("floor.free"), "", note=scene.say("floor.free.note"))
        return
    words = motion_words(motion, conference.terms, scene.language, scene.names)
    moved = scene.say("floor.moves", who=scene.name(motion.mover), motion=words)
    stand = scene.say("motion.waits")
    if motion.seconder is not None:
        stand = scene.say("floor.seconded", who=scene.name(motion.seconder))
    yield Row(scene.say("floor.motion"), "", note=moved, colour=scene.theme.cream)
    yield Row("", "", tuple(_answers(scene, conference, motion)), stand + _voted(scene, motion))


def _answers(scene: Scene, conference: Conference, motion: Motion) -> Iterator[Chip]:
    """Yield second, the two votes, and the chair's end of the vote."""
    if motion.seconder is None:
        yield _chip(scene, "second", scene.say("floor.second"), SecondMotion(), "hand")
    else:
        yes = VoteMotion(treaty=conference.id, vote="yes")
        no = VoteMotion(treaty=conference.id, vote="no")
        yield _chip(scene, "yes", scene.say("floor.yes"), yes, "check")
        yield _chip(scene, "no", scene.say("floor.no"), no, "x")
    if scene.me == conference.chair:
        yield _chip(scene, "close", scene.say("floor.close"), CloseMotion(), "gavel")


def _voted(scene: Scene, motion: Motion) -> str:
    """Return who has voted, and how we did."""
    if not motion.voted:
        return ""
    words = f"\n{scene.say('floor.voted', seats=', '.join(motion.voted))}"
    if scene.me in motion.votes:
        key = "floor.our_yes" if motion.votes[scene.me] else "floor.our_no"
        words += f" {scene.say(key)}"
    return words


def _offices(scene: Scene, conference: Conference) -> Iterator[Row]:
    """Yield a mediator's offer that waits for the seats in dispute."""
    offices = conference.offices
    if offices is None:
        return
    words = scene.say(
        "floor.offered",
        who=scene.name(offices.mediator),
        value=_worded(scene, conference, offices.article, offices.parameter, offices.value),
        article=offices.article,
    )
    chips = tuple(
        _chip(scene, f"offices.{word}", scene.say(f"floor.offices.{word}"), command, icon)
        for word, command, icon in (
            ("accept", AnswerOffices(accept=True), "check"),
            ("refuse", AnswerOffices(accept=False), "x"),
        )
    )
    yield Row(scene.say("offices.title"), "", chips, words)


def _friends(scene: Scene, conference: Conference) -> Iterator[Row]:
    """Yield the circle that is out of the room, and what it asks of us."""
    friends = conference.friends
    if friends is None:
        return
    names = ", ".join(scene.name(seat) for seat in friends.seats)
    words = scene.say("floor.circle", seats=names, article=friends.article)
    if friends.joint is not None:
        value = _worded(scene, conference, friends.article, friends.parameter, friends.joint)
        words = scene.say("friends.agreed", value=value)
    yield Row(scene.say("friends.title"), "", tuple(_in_circle(scene, conference)), words)


def _in_circle(scene: Scene, conference: Conference) -> Iterator[Chip]:
    """Yield the values that a friend may name, or the objection of the others."""
    friends = conference.friends
    if friends is None:
        return
    if friends.joint is not None:
        yield _chip(scene, "object", scene.say("floor.object"), ObjectValue(), "ban")
        return
    if scene.me not in friends.seats:
        return
    bracket = _bracket_of(conference, friends.article, friends.parameter)
    for number, value in enumerate(() if bracket is None else bracket.values):
        words = _worded(scene, conference, friends.article, friends.parameter, value)
        yield _chip(scene, f"name.{number}", words, NameValue(value=value))


def _article(scene: Scene, conference: Conference, article: int, propose: Answer) -> Iterator[Row]:
    """Yield what can be moved about the chosen article."""
    if article not in {clause.article for clause in conference.terms.clauses}:
        return
    chips = tuple(
        _chip(
            scene,
            kind,
            scene.say(f"floor.{kind}"),
            MoveMotion(motion=kind, article=article),
            icon,
        )
        for kind, icon in _ABOUT_ARTICLE
    )
    edit = Chip(id="floor.propose", label=scene.say("floor.propose"), icon="pencil", answer=propose)
    yield Row(scene.say("floor.article", article=article), "", (*chips, edit))
    for bracket in conference.brackets:
        if bracket.article == article:
            yield _bracket_row(scene, conference, bracket)


def _bracket_row(scene: Scene, conference: Conference, bracket: Bracket) -> Row:
    """Return the ways to settle one bracket: a vote on a value, the chair's friends, a mediator."""
    name = parameter_words(conference.terms, bracket.article, bracket.parameter, scene.language)
    article, parameter = bracket.article, bracket.parameter
    chips = [
        _chip(
            scene,
            f"choose.{parameter}.{number}",
            scene.say("floor.choose", value=_worded(scene, conference, article, parameter, value)),
            MoveMotion(motion="choose", value=value, article=article, parameter=parameter),
        )
        for number, value in enumerate(bracket.values)
    ]
    if scene.me == conference.chair:
        friends = CallFriends(seats=_sponsors(bracket), article=article, parameter=parameter)
        chips.append(_chip(scene, "friends", scene.say("floor.friends"), friends, "users"))
    offer = OfferGoodOffices(article=article, parameter=parameter)
    if scene.refusal(offer) is None:
        chips.append(_chip(scene, "offices", scene.say("floor.offices"), offer, "scale"))
    return Row(f"[ {name} ]", "", tuple(chips))


def _session(scene: Scene, conference: Conference) -> Iterator[Row]:
    """Yield what can be moved about the whole text and the session."""
    if conference.rule is None:
        chips = tuple(
            _chip(
                scene,
                f"rule.{rule}",
                scene.say("motion.rule", rule=rule),
                MoveMotion(motion="rule", rule=rule),
            )
            for rule in get_args(VotingRule)
        )
        yield Row(scene.say("floor.rule"), "", chips)
        return
    moves = (
        ("adopt_text", scene.say("motion.adopt_text"), MoveMotion(motion="adopt_text")),
        ("close_debate", scene.say("motion.close_debate"), MoveMotion(motion="close_debate")),
        ("adjourn", scene.say("motion.adjourn"), MoveMotion(motion="postpone")),
    )
    chips = tuple(_chip(scene, name, words, command) for name, words, command in moves)
    yield Row(scene.say("floor.session"), "", chips)


def _worded(
    scene: Scene, conference: Conference, article: int, parameter: str, value: Parameter
) -> str:
    """Return a value of a parameter as its card shows it."""
    return bracket_words(conference.terms, article, parameter, value, scene.language, scene.names)


def _sponsors(bracket: Bracket) -> tuple[SeatId, ...]:
    """Return the first seats behind the values, as many as fit into a circle."""
    behind = [seat for each in bracket.alternatives for seat in each.sponsors]
    return tuple(behind[:_CIRCLE])


def _bracket_of(conference: Conference, article: int, parameter: str) -> Bracket | None:
    return next(
        (b for b in conference.brackets if (b.article, b.parameter) == (article, parameter)), None
    )
