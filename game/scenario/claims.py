"""The claims of a playthrough: what must be true after a step, and what is not."""

from collections.abc import Iterable, Iterator

import msgspec

from game.model.ids import MILLION, SeatId
from game.model.treaties import Parameter
from game.model.world import World
from game.rules.duties.conditions import holds_in, leaves_of
from game.rules.duties.facts import Facts, facts_of
from game.rules.duties.metrics import value_of
from game.rules.scoring.metrics import METRICS
from game.scenario.acts import by_title
from game.scenario.nearest import unknown
from game.scenario.playthrough_schema import StepFile
from game.scenario.reading import Path_

Unmet = tuple[Path_, str, dict[str, Parameter]]
"""Where the claim stands in its step, the key of the sentence, its parameters."""


def unmet(world: World, step: StepFile) -> Iterator[Unmet]:
    """Yield the claims of a step that do not hold."""
    facts = facts_by_title(world) if step.holds else None
    for number, condition in enumerate(step.holds):
        if facts is not None and not holds_in(facts, condition):
            first = next(leaves_of(condition))
            yield (
                ("holds", number),
                "play.not-true",
                {
                    "metric": first.metric,
                    "given": value_of(facts, first.metric),
                    "wanted": f"{first.op} {first.value}",
                },
            )
    for seat, amounts in step.cash.items():
        path: Path_ = ("cash", seat)
        known = world.seats.get(SeatId(seat))
        if known is None:
            yield _unknown(path, "seat", seat, map(str, world.seats))
        else:
            yield from _outside(path, f"cash {seat}", known.cash, amounts)
    yield from _metrics(world, step)


def _metrics(world: World, step: StepFile) -> Iterator[Unmet]:
    """Yield objectives of seats that lie outside what the step says."""
    for seat, metrics in step.metrics.items():
        for name, values in metrics.items():
            path: Path_ = ("metrics", seat, name)
            if SeatId(seat) not in world.seats:
                yield _unknown(path, "seat", seat, map(str, world.seats))
            elif name not in METRICS:
                yield _unknown(path, "objective", name, METRICS)
            else:
                measured = METRICS[name](world, SeatId(seat))
                yield from _outside(path, f"{seat} {name}", measured, values)


def facts_by_title(world: World) -> Facts:
    """Return the public figures, with texts called by id or by title."""
    facts = facts_of(world)
    titled = {
        title: facts.treaties[name] for title, name in by_title(world) if name in facts.treaties
    }
    return msgspec.structs.replace(facts, treaties={**facts.treaties, **titled})


def _outside(path: Path_, what: str, value: int, limits: tuple[float, ...]) -> Iterator[Unmet]:
    """Yield a claim about a value in thousandths that lies outside its limits."""
    least, most = limits
    if not least * MILLION <= value <= most * MILLION:
        given = {"metric": what, "given": f"{value / MILLION:g}", "wanted": f"{least:g} … {most:g}"}
        yield path, "play.not-true", dict(given)


def _unknown(path: Path_, what: str, name: str, known: Iterable[str]) -> Unmet:
    """Return a claim about something that does not exist."""
    return path, "check.unknown", dict(unknown(what, name, known))
