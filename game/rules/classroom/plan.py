"""The lesson clock: from the minutes of a lesson to the lengths of its blocks, turns and phases.

A lesson has five blocks: connecting, briefing, play, debrief and exit ticket. Play is cut into as
many turns as a preset of the scenario has and the time allows. While the lesson runs the clock
looks again: late lessons get shorter turns and then fewer of them, early ones more time to
negotiate. The debrief is never shortened.
"""

from collections.abc import Sequence

from game.model.classroom import LessonPlan
from game.model.values import Value, half_up
from game.model.world import TURN_PHASES, Phase

MINUTE = 60
CLASSES = (50, 70, 130)
"""Lessons up to so many minutes form a class; the fourth class is longer."""
BRIEFING = (5, 8, 12, 20)
EXIT = (2, 3, 3, 10)
"""Minutes for each class."""
AIM = (260, 315, 390, 540)
"""Seconds that a turn should have in each class: 4:20, 5:15, 6:30, 9:00."""
LEAST_DEBRIEF = 8
LEAST_WANTED_DEBRIEF = 6
SLACK = 104
"""Turns may be shorter than the aim by so little: percent of the time for play."""
SHARES: dict[Phase, int] = {
    "brief": 80,
    "negotiate": 555,
    "orders": 185,
    "launch": 100,
    "review": 80,
}
"""Permille of a turn."""
FLOORS: dict[Phase, int] = {
    "brief": 20,
    "negotiate": 105,
    "orders": 45,
    "launch": 20,
    "review": 20,
}
STEP = 5
"""Phases are whole steps of seconds; what is left over goes to Negotiate."""
SHORTEST = 210
"""Seconds of the shortest turn."""
HURRIED = 60
"""With less than this before the debrief no further turn is begun."""
MOST_LONGER = 125
"""An early lesson makes turns at most so long: percent of the plan."""


class Pace(Value, frozen=True, kw_only=True):
    """How a running lesson goes on."""

    seconds: dict[Phase, int]
    turns: int
    """Number of the last turn."""


def planned(minutes: int, presets: Sequence[int], debrief: int | None = None) -> LessonPlan:
    """Return the plan of a lesson; presets are numbers of turns, debrief is in minutes."""
    kind = sum(minutes > most for most in CLASSES)
    connect = 3 if minutes <= CLASSES[0] else 5
    talk = (
        max(LEAST_DEBRIEF, minutes // 5) if debrief is None else max(LEAST_WANTED_DEBRIEF, debrief)
    )
    play = max(0, minutes - connect - BRIEFING[kind] - talk - EXIT[kind]) * MINUTE
    turns = _turns(play, AIM[kind], presets)
    turn = max(SHORTEST, play // turns)
    return LessonPlan(
        minutes=minutes,
        connect=connect * MINUTE,
        briefing=BRIEFING[kind] * MINUTE,
        play=play,
        debrief=talk * MINUTE,
        exit=EXIT[kind] * MINUTE,
        turns=turns,
        turn=turn,
        seconds={str(phase): long for phase, long in phases(turn).items()},
    )


def fits(plan: LessonPlan) -> bool:
    """Return whether all turns of a plan have room before its debrief."""
    return plan.turns * SHORTEST <= plan.play


def before_debrief(plan: LessonPlan) -> int:
    """Return how many seconds after the beginning of a lesson its debrief begins."""
    return plan.connect + plan.briefing + plan.play


def phases(turn: int) -> dict[Phase, int]:
    """Return the lengths of the phases of a turn of so many seconds, none below its floor."""
    seconds = {
        phase: max(FLOORS[phase], STEP * half_up(turn * share, 1000 * STEP))
        for phase, share in SHARES.items()
    }
    others = sum(long for phase, long in seconds.items() if phase != "negotiate")
    return {**seconds, "negotiate": max(FLOORS["negotiate"], turn - others)}


def paced(plan: LessonPlan, turn: int, turns: int, left: int) -> Pace:
    """Return how to go on after a turn of so many, with so many seconds until the debrief.

    The next turn is never taken away once it was announced, unless there is no time for anything.
    """
    if left < HURRIED or turn >= turns:
        return Pace(seconds=phases(plan.turn), turns=max(1, turn))
    more = turns - turn
    while more > 1 and left // more < SHORTEST:
        more -= 1
    long = min(plan.turn * MOST_LONGER // 100, left // more)
    return Pace(seconds=_lengths(plan, long), turns=turn + more)


def squeezed(
    seconds: dict[Phase, int], phase: Phase, left: int, another: bool, rest: int | None = None
) -> dict[Phase, int] | None:
    """Return shorter lengths for the phases from this one on, if a turn would run into the debrief.

    ``left`` seconds remain before it; ``another`` turn was announced and keeps its shortest length;
    ``rest`` seconds of this phase are still to come, None: all. None: there is time enough.
    """
    still = seconds[phase] if rest is None else min(rest, seconds[phase])
    later = TURN_PHASES[TURN_PHASES.index(phase) + 1 :]
    need = still + sum(seconds[each] for each in later)
    spare = left - (SHORTEST if another else 0)
    if not need or need <= spare:
        return None
    share = max(0, spare)
    cut = {each: max(1, seconds[each] * share // need) for each in later}
    gone = seconds[phase] - still
    return {**seconds, phase: max(1, gone + still * share // need), **cut}


def _turns(play: int, aim: int, presets: Sequence[int]) -> int:
    """Return the largest preset with turns of about the aim; the smallest if none fits."""
    fit = [turns for turns in presets if turns * aim * 100 <= SLACK * play]
    return max(fit, default=min(presets))


def _lengths(plan: LessonPlan, turn: int) -> dict[Phase, int]:
    """Return the phases of a turn that is longer, as long or shorter than planned."""
    if turn >= plan.turn:
        usual = phases(plan.turn)
        return {**usual, "negotiate": usual["negotiate"] + turn - plan.turn}
    if turn >= SHORTEST:
        return phases(turn)
    return {
        phase: max(1, seconds * turn // SHORTEST) for phase, seconds in phases(SHORTEST).items()
    }
