"""The condition editor: when an if-then article fires, and which clauses run then."""

from collections.abc import Callable, Iterator

import msgspec

from game.client.answers import Answer
from game.client.parts import drafting, texts
from game.client.parts.drafting import Draft
from game.client.parts.rows_of import Row, pick
from game.client.scene import Scene
from game.client.widgets.chip import Chip
from game.client.widgets.slider import Slider
from game.model.treaties import Clause, Condition
from game.rules.clauses.gen_if_then import MOST_INNER
from game.rules.duties.metrics import range_of
from game.text.conditions import condition_words

METRICS = (
    "orbit.MID.F", "orbit.LOW.F", "orbit.MID.H", "steppe.E", "tension.W", "market.price", "turn",
)  # fmt: skip
"""Metrics that are offered; a text from elsewhere may use others."""
VALUE = "number.if.value"
_OPS = ((">=", "edit.at_least"), ("<=", "edit.at_most"))


def condition_rows(
    scene: Scene, draft: Draft, clause: Clause, put: Callable[[Draft], Answer]
) -> Iterator[Row]:
    """Yield the rows of an article that waits for a condition."""
    now = clause.when or Condition(metric=METRICS[0], value=200)
    metrics = tuple(
        pick(
            f"if.{metric}",
            metric_name(scene, metric),
            on=metric == now.metric,
            answer=put(_about(draft, metric)),
        )
        for metric in METRICS
    )
    words = condition_words(now, scene.language, scene.names)
    yield Row(scene.say("edit.if"), "", metrics, words)
    ops = tuple(
        pick(
            f"op.{op}",
            scene.say(key),
            on=op == now.op,
            answer=put(drafting.conditioned(draft, op=op)),
        )
        for op, key in _OPS
    )
    yield Row("", "", ops)
    yield Row("", str(now.value), (_slider(now),))
    yield Row(scene.say("edit.then"), "", _inner_chips(scene, draft, clause, put))


def back_row(scene: Scene, draft: Draft, put: Callable[[Draft], Answer]) -> Row:
    """Return the way from an inner clause back to its condition."""
    chip = Chip(
        id="pick.outer",
        icon="arrow-left",
        label=scene.say("edit.back"),
        answer=put(msgspec.structs.replace(draft, inner=0)),
    )
    return Row("", "", (chip,))


def metric_name(scene: Scene, metric: str) -> str:
    """Return the name of a metric, as conditions say it."""
    family, _, rest = metric.partition(".")
    if family == "orbit":
        band, _, figure = rest.partition(".")
        return scene.say(f"metric.orbit.{figure}", name=band)
    return scene.say(f"metric.{metric}")


def _about(draft: Draft, metric: str) -> Draft:
    """Return the draft with another metric and a value in the middle of its range."""
    known = range_of(metric)
    middle = (known.least + known.most) // 2 if known is not None else 0
    return drafting.conditioned(draft, metric=metric, value=middle)


def _slider(now: Condition) -> Slider:
    known = range_of(now.metric)
    low, high = (known.least, known.most) if known is not None else (0, 100)
    step = max(1, (high - low) // 100)
    return Slider(id=VALUE, value=now.value, low=low, high=high, step=step)


def _inner_chips(
    scene: Scene, draft: Draft, clause: Clause, put: Callable[[Draft], Answer]
) -> tuple[Chip, ...]:
    """Return a chip for each clause that follows, and one to add another."""
    chips = [
        Chip(
            id=f"pick.then.{number}",
            label=texts.clause_title(scene, inner),
            answer=put(msgspec.structs.replace(draft, inner=number)),
        )
        for number, inner in enumerate(clause.then, 1)
    ]
    if len(clause.then) < MOST_INNER:
        adding = msgspec.structs.replace(draft, panel="add", inner=len(clause.then) + 1)
        chips.append(
            Chip(
                id="pick.then.add",
                icon="plus",
                label=scene.say("edit.add_inner"),
                answer=put(adding),
            )
        )
    return tuple(chips)
