"""Scenes in the conference hall: three states, a text with a bracket, a motion on the floor."""

from game.model.conference import Alternative, Bracket, Conference, Motion
from game.model.ids import SeatId, Turn
from game.model.treaties import Clause, Entry, Parameter, Terms
from game.model.world import World
from game.rules import engine
from game.rules.conference import sessions
from game.rules.conference.calling import CallConference
from game.rules.conference.motions import MoveMotion, SecondMotion
from game.rules.engine import Command
from game.rules.treaties.motions import VoteMotion
from tests.rules.treaties.talks import the_table
from tests.worlds import EUR, KAZ, RUS, a_seat, after, play, some_terms

USA = SeatId("USA")
STATES = (KAZ, RUS, EUR, USA)
TRACKING = Clause(kind="debris_tracking", p={"level": 1})
BAN = Clause(kind="debris_asat_ban")
DISPOSAL = Clause(kind="debris_disposal")
LEVEL = Bracket(
    article=1,
    parameter="level",
    alternatives=(Alternative(value=1), Alternative(value=2), Alternative(value=3)),
)


def a_text(*clauses: Clause, **fields: object) -> Terms:
    """Return a working text of the four states; three of them make it enter into force."""
    given: dict[str, object] = {"entry": Entry(rule=("count",), count=3), "title": "Code"}
    return some_terms(*(clauses or (TRACKING, BAN)), parties=STATES, **{**given, **fields})


def the_room(**fields: object) -> World:
    """Return four states that are popular at home and a company, all of some influence."""
    popular = {"influence": 10, "approval_bonus": 200, "approval_until": 9}
    seats = {seat: a_seat(seat, **popular) for seat in STATES}
    return the_table(seats={**seats, SeatId("COM"): a_seat(SeatId("COM"), influence=10)}, **fields)


def called(
    *brackets: Bracket, terms: Terms | None = None, by: SeatId = EUR, world: World | None = None
) -> World:
    """Return a world in which a conference has just been called."""
    call = CallConference(actor=by, terms=terms or a_text(), brackets=brackets)
    return play(world or the_room(), call)


def ruled(world: World, rule: str = "majority") -> World:
    """Return the world after the rule of procedure was chosen."""
    return passed(world, MoveMotion(actor=KAZ, motion="rule", rule=rule))  # type: ignore[arg-type]


def meeting(*brackets: Bracket, rule: str = "majority", terms: Terms | None = None) -> World:
    """Return a conference that has its rule of procedure."""
    return ruled(called(*brackets, terms=terms), rule)


def the_conference(world: World) -> Conference:
    """Return the conference."""
    assert world.conference is not None
    return world.conference


def the_motion(world: World) -> Motion:
    """Return the motion on the floor."""
    motion = the_conference(world).motion
    assert motion is not None
    return motion


def vote(world: World, seat: SeatId, word: str = "yes") -> Command:
    """Return a vote on the motion."""
    name = the_conference(world).id
    return VoteMotion(actor=seat, treaty=name, vote=word)  # type: ignore[arg-type]


def seconded(world: World, motion: MoveMotion) -> World:
    """Return the world after a motion was moved and seconded."""
    second = next(seat for seat in STATES if seat != motion.actor)
    return play(world, motion, SecondMotion(actor=second))


def passed(world: World, motion: MoveMotion, against: tuple[SeatId, ...] = ()) -> World:
    """Return the world after a motion was moved, seconded and voted on by everybody."""
    world = seconded(world, motion)
    votes = [vote(world, seat, "no" if seat in against else "yes") for seat in STATES]
    return play(world, *votes)


def move(motion: str, by: SeatId = KAZ, **fields: object) -> MoveMotion:
    """Return a motion."""
    return MoveMotion(actor=by, motion=motion, **fields)  # type: ignore[arg-type]


def text_value(world: World, article: int, parameter: str) -> Parameter:
    """Return a parameter as the working text reads."""
    clauses = {clause.article: clause for clause in the_conference(world).terms.clauses}
    return clauses[article].p[parameter]


def evening(world: World) -> World:
    """Return the world after the talks of the turn, in Launch."""
    return after(engine.change(world, phase="launch"), sessions.close_day)


def next_day(world: World) -> World:
    """Return the world in Negotiate of the next turn."""
    return engine.change(evening(world), turn=Turn(world.turn + 1), phase="negotiate")
