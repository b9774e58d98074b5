"""Conditions: "if the fragment index is 200 or more". Only listed public metrics, and no code.

A condition is one comparison, or several joined by all, any and not. Texts with an if-then article
read theirs every Brief.
"""

import operator
from collections.abc import Callable, Iterator
from functools import partial

import msgspec

from game.model.ids import TreatyId, Turn
from game.model.treaties import BINDING, Condition, Treaty
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.duties.facts import Facts, facts_of, membership
from game.rules.duties.metrics import range_of, value_of
from game.rules.engine import Audience, Event, Step, follow
from game.rules.kinds import duties_of
from game.rules.treaties.known import changed, hearers, texts

THIS = "this"
"""How a text calls itself in its conditions."""
MOST_LEAVES = 6
MOST_DEPTH = 3
OPERATORS: dict[str, Callable[[int, int], bool]] = {
    ">=": operator.ge,
    ">": operator.gt,
    "<=": operator.le,
    "<": operator.lt,
    "==": operator.eq,
    "!=": operator.ne,
}


class ConditionFired(Event, frozen=True, kw_only=True):
    """The condition of an article holds; the clauses under it run."""

    treaty: TreatyId
    article: int
    since: Turn
    until: Turn
    """Last turn in which they run if nothing changes."""

    def evolve(self, world: World) -> World:
        """Remember since when and how long."""
        text = world.treaties[self.treaty]
        key = str(self.article)
        return changed(
            world,
            self.treaty,
            triggered={**text.triggered, key: self.until},
            fired={**text.fired, key: self.since},
        )

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


def holds(world: World, condition: Condition) -> bool:
    """Return whether a condition holds in the world."""
    return holds_in(facts_of(world), condition)


def holds_in(facts: Facts, condition: Condition) -> bool:
    """Return whether a condition holds by these facts."""
    if condition.metric:
        compare = OPERATORS[condition.op]
        return compare(value_of(facts, condition.metric), condition.value)
    if condition.none is not None:
        return not holds_in(facts, condition.none)
    if condition.all:
        return all(holds_in(facts, part) for part in condition.all)
    return any(holds_in(facts, part) for part in condition.any)


def faults_of(condition: Condition, world: World) -> Iterator[tuple[str, str]]:
    """Yield (refusal key, metric) for everything wrong with a condition."""
    leaves = tuple(leaves_of(condition))
    if not leaves or len(leaves) > MOST_LEAVES or depth_of(condition) > MOST_DEPTH:
        yield "condition.shape", ""
    for leaf in leaves:
        known = range_of(leaf.metric)
        if known is None or not _exists(leaf.metric, world):
            yield "condition.metric_unknown", leaf.metric
        elif not known.least <= leaf.value <= known.most:
            yield "condition.out_of_range", leaf.metric


def leaves_of(condition: Condition) -> Iterator[Condition]:
    """Yield the comparisons of a condition; an empty part counts as one without a metric."""
    parts = parts_of(condition)
    if condition.metric or not parts:
        yield condition
    for part in parts:
        yield from leaves_of(part)


def parts_of(condition: Condition) -> tuple[Condition, ...]:
    """Return the conditions that a condition joins."""
    inverted = (condition.none,) if condition.none is not None else ()
    return (*condition.all, *condition.any, *inverted)


def depth_of(condition: Condition) -> int:
    """Return how many joins lie on top of each other, plus one."""
    return 1 + max((depth_of(part) for part in parts_of(condition)), default=0)


def read_conditions(world: World) -> Iterator[Event]:
    """Read the condition of every if-then article, and run what fires (a step of Brief).

    All of them read the figures of the morning, so none hangs on what another one brought about.
    """
    morning = facts_of(world)
    for name in [treaty.id for treaty in texts(world, *BINDING) if _depends(treaty)]:
        for duty in tuple(duties_of(world, world.treaties[name])):
            fired = firing(world, duty, morning)
            if fired is None:
                continue
            for event in _run(world, duty, fired):
                yield event
                world = event.evolve(world)


def _depends(treaty: Treaty) -> bool:
    """Return whether anything in a text depends on a condition."""
    return any(clause.when is not None for clause in treaty.terms.clauses)


def firing(world: World, duty: Duty, facts: Facts) -> ConditionFired | None:
    """Return the event if the condition of an article makes its clauses run from now on."""
    condition, key = duty.clause.when, str(duty.article)
    if condition is None:
        return None
    treaty = world.treaties[duty.treaty]
    last, begun = treaty.triggered.get(key, 0), treaty.fired.get(key)
    goes_on = begun is not None and last == world.turn - 1 and duty.number("for_turns") == 0
    spent = bool(duty.value("once")) and begun is not None and not goes_on
    if last >= world.turn or spent or not holds_for(facts, treaty, condition):
        return None
    return ConditionFired(
        treaty=duty.treaty,
        article=duty.article,
        since=begun if goes_on and begun is not None else Turn(world.turn),
        until=Turn(world.turn + max(0, duty.number("for_turns") - 1)),
    )


def holds_for(facts: Facts, treaty: Treaty, condition: Condition) -> bool:
    """Return whether a condition of a text holds; ``this`` is the text itself."""
    own = {**facts.treaties, THIS: membership(treaty)}
    return holds_in(msgspec.structs.replace(facts, treaties=own), condition)


def _run(world: World, outer: Duty, fired: ConditionFired) -> Iterator[Event]:
    """Let the inner clauses begin, and do what they do in this turn."""
    yield fired
    world = fired.evolve(world)
    steps: list[Step] = []
    for duty in inner_duties(world, outer):
        if fired.since == world.turn:
            steps.append(partial(duty.kind.at_force, duty=duty))
        steps.append(partial(duty.kind.each_turn, duty=duty))
    yield from follow(world, steps)


def inner_duties(world: World, outer: Duty) -> tuple[Duty, ...]:
    """Return the clauses under an if-then article that run now."""
    running = duties_of(world, world.treaties[outer.treaty])
    return tuple(
        duty for duty in running if duty.article == outer.article and duty.clause.when is None
    )


def _exists(metric: str, world: World) -> bool:
    """Return whether what a metric names exists and everybody may know it."""
    family, _, rest = metric.partition(".")
    name = rest.rpartition(".")[0]
    treaty = world.treaties.get(TreatyId(name))
    known = {
        "nation": name in world.seats,
        "pad": name in world.ground.pads,
        "treaty": name == THIS or (treaty is not None and treaty.text_is_public),
    }
    return known.get(family, True)
