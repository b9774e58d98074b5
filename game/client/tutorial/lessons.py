"""Lessons: the nine steps of First Steps on the Steppe, task by task."""

from collections.abc import Callable, Iterator

from game.client.parts.frame_editor import TITLE
from game.client.scene import Scene
from game.client.tutorial.deeds import (
    EUR,
    GRANT,
    KAZ,
    SATELLITE,
    answered,
    changed_offer,
    compact_open,
    compact_ratified,
    compact_signed,
    compacts,
    countered,
    drafting,
    during,
    edits_offer,
    grants,
    left_lobby,
    looked_ahead,
    offered,
    offers,
    on_page,
    ordered,
    planned_any,
    ratified,
    reads_lease,
    reads_offer,
    since,
    sold,
)
from game.client.tutorial.tour import Step, Task
from game.model.treaties import Treaty

ON = ("ready.ring",)
OFFER, COMPACT = "@offer", "@compact"
"""Names that stand for our offer to Europe and for the treaty on debris, wherever shown."""
PLANNING = ("negotiate", "orders")


def lights(task: Task, scene: Scene) -> tuple[str, ...]:
    """Return the ids to light up, how they begin, in the order of preference."""
    meant = {OFFER: offers, COMPACT: compacts}
    return tuple(id for name in task.lights for id in _shown(name, meant.get(name), scene))


def _shown(
    name: str, found: Callable[[Scene], Iterator[Treaty]] | None, scene: Scene
) -> tuple[str, ...]:
    """Return the ids under which something is shown: texts in the list or among the channels."""
    if found is None:
        return (name,)
    return tuple(f"{place}.{text.id}" for text in found(scene) for place in ("text", "channel"))


STEPS: tuple[Step, ...] = (
    Step(
        key="steppe",
        tasks=(
            Task(key="lobby", page="lobby", lights=("ready",), done=left_lobby),
            Task(key="look", page="steppe", lights=("pad.",)),
            Task(key="year", page="steppe", lights=ON, done=since(1, "launch")),
            Task(key="watch", page="steppe", lights=("flight.", "plan.")),
        ),
    ),
    Step(
        key="orbit",
        tasks=(
            Task(key="go", page="orbit", done=on_page("orbit")),
            Task(key="index", page="orbit", lights=("band.",)),
        ),
    ),
    Step(
        key="satellite",
        tasks=(
            Task(key="year", lights=ON, done=during(2, *PLANNING)),
            Task(key="go", page="projects", done=on_page("projects")),
            Task(key="add", page="projects", lights=("launch.add",), done=planned_any),
            Task(
                key="payload",
                page="projects",
                lights=(f"pick.payload.{SATELLITE}", "launch"),
                done=ordered(SATELLITE),
            ),
            Task(key="kit", page="projects", lights=("pick.conduct.",)),
        ),
    ),
    Step(
        key="wind",
        tasks=(
            Task(key="choose", page="projects", lights=("pick.go.", "launch")),
            Task(key="year", lights=ON, done=since(2, "launch")),
        ),
    ),
    Step(
        key="offer",
        tasks=(
            Task(key="year", lights=ON, done=during(3, "negotiate")),
            Task(key="go", page="talks", done=on_page("talks")),
            Task(key="new", page="talks", lights=("text.new",), done=drafting(lambda _terms: True)),
            Task(
                key="party",
                page="talks",
                lights=("pick.party.EUR",),
                done=drafting(lambda terms: EUR in terms.parties),
            ),
            Task(
                key="title",
                page="talks",
                lights=(TITLE, "article.frame", "editor"),
                done=drafting(lambda terms: bool(terms.title.strip())),
            ),
            Task(
                key="article",
                page="talks",
                lights=(f"kind.{GRANT}", "article.add", "chooser"),
                done=drafting(lambda terms: bool(grants(terms))),
            ),
            Task(
                key="by",
                page="talks",
                lights=("pick.by.KAZ", "editor"),
                done=drafting(lambda terms: any(KAZ in c.by for c in grants(terms))),
            ),
            Task(
                key="to",
                page="talks",
                lights=("pick.to.EUR", "editor"),
                done=drafting(lambda terms: any(EUR in c.to for c in grants(terms))),
            ),
            Task(key="price", page="talks", lights=("editor",)),
            Task(key="send", page="talks", lights=("do.offer", "do.counter_send"), done=offered),
        ),
    ),
    Step(
        key="counter",
        tasks=(
            Task(key="wait", page="talks", lights=(OFFER,), done=answered),
            Task(key="read", page="talks", lights=(OFFER,), done=reads_offer),
            Task(key="edit", page="talks", lights=("do.counter",), done=edits_offer),
            Task(
                key="change",
                page="talks",
                lights=("number.price", "article.1", "editor"),
                done=changed_offer,
            ),
            Task(key="send", page="talks", lights=("do.counter_send",), done=countered),
            Task(
                key="sign",
                page="talks",
                lights=("do.sign", "do.agree", OFFER),
                done=sold,
            ),
            Task(
                key="ratify",
                page="talks",
                lights=("do.ratify", "ready.ring", OFFER),
                done=ratified,
            ),
        ),
    ),
    Step(
        key="crash",
        tasks=(
            Task(key="year", lights=ON, done=during(4, *PLANNING)),
            Task(key="card", page="steppe", lights=("story.",)),
            Task(key="ledger", page="ledger", done=on_page("ledger")),
            Task(key="promises", page="ledger", lights=("ledger.promises", "ledger.treaties")),
            Task(key="clause", page="ledger", lights=("treaty.",), done=reads_lease),
        ),
    ),
    Step(
        key="compact",
        tasks=(
            Task(key="year", lights=ON, done=during(5, *PLANNING)),
            Task(key="open", page="talks", lights=(COMPACT,), done=compact_open),
            Task(
                key="sign",
                page="talks",
                lights=("do.sign", "do.agree", COMPACT),
                done=compact_signed,
            ),
        ),
    ),
    Step(
        key="futures",
        tasks=(
            Task(key="ahead", page="talks", lights=("ahead", COMPACT), done=looked_ahead),
            Task(key="compare", page="talks", lights=("ahead",)),
            Task(
                key="ratify",
                page="talks",
                lights=("do.ratify", "ready.ring", COMPACT),
                done=compact_ratified,
            ),
            Task(key="end", lights=ON, done=since(5, "ended")),
        ),
    ),
)
