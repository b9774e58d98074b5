"""Lessons: the nine steps of First Steps on the Steppe (game.md section 24.1), task by task."""

from collections.abc import Callable, Iterator

from game.client.parts import texts
from game.client.parts.drafting import Draft
from game.client.parts.frame_editor import TITLE
from game.client.scene import Scene
from game.client.tutorial.tour import Moment, Step, Task
from game.client.views.talks import Talks
from game.model.ids import SeatId, TreatyId
from game.model.treaties import BINDING, OPEN, Clause, Terms, Treaty

KAZ, EUR = SeatId("KAZ"), SeatId("EUR")
SATELLITE, GRANT, DISPOSAL = "earth_obs", "slot_grant", "debris_disposal"
ON = ("ready.ring",)
OFFER, COMPACT = "@offer", "@compact"
"""Names that stand for our offer to Europe and for the treaty on debris, wherever shown."""
PLANNING = ("negotiate", "orders")
PHASES = ("brief", "negotiate", "orders", "launch", "review", "ended")
Done = Callable[[Moment], bool]


def on_page(page: str) -> Done:
    """Return whether a page is open."""
    return lambda moment: moment.page == page


def since(turn: int, phase: str) -> Done:
    """Return whether a phase of a turn has begun."""
    wanted = (turn, PHASES.index(phase))

    def begun(moment: Moment) -> bool:
        """Return whether the game has come so far."""
        public = moment.scene.public
        if public.phase == "lobby":
            return False
        return public.phase == "ended" or (public.turn, PHASES.index(public.phase)) >= wanted

    return begun


def during(turn: int, *phases: str) -> Done:
    """Return whether the game is in one of these phases, in a turn or later.

    Who presses the ring once too often does the lesson a year later.
    """

    def fits(moment: Moment) -> bool:
        """Return whether the lesson can be done now."""
        public = moment.scene.public
        return public.turn >= turn and public.phase in phases

    return fits


def left_lobby(moment: Moment) -> bool:
    """Return whether the game has begun."""
    return moment.scene.public.phase != "lobby"


def ordered(payload: str) -> Done:
    """Return whether a payload stands on the order sheet, or has flown."""

    def stands(moment: Moment) -> bool:
        """Return whether it is planned or flown."""
        scene = moment.scene
        planned = any(entry.payload == payload for entry in scene.own.sheet.manifest)
        log = (*scene.public.launches, *scene.public.launch_log)
        return planned or any(each.seat == scene.me and each.payload == payload for each in log)

    return stands


def planned_any(moment: Moment) -> bool:
    """Return whether any launch stands on the order sheet."""
    return bool(moment.scene.own.sheet.manifest) or ordered(SATELLITE)(moment)


def drafting(fits: Callable[[Terms], bool]) -> Done:
    """Return whether the text on the desk fits, or our offer to Europe is already made."""

    def written(moment: Moment) -> bool:
        """Return whether the draft is that far."""
        draft = _desk(moment)
        return (draft is not None and fits(draft.terms)) or offered(moment)

    return written


def offered(moment: Moment) -> bool:
    """Return whether Europe has, or had, an offer of a slot from us."""
    return next(_offers(moment.scene), None) is not None


def answered(moment: Moment) -> bool:
    """Return whether Europe has said something to our offer."""
    return any(len(text.versions) > 1 or text.state != "offered" for text in _offers(moment.scene))


def reads_offer(moment: Moment) -> bool:
    """Return whether our offer to Europe lies open, or is settled."""
    opened = isinstance(moment.view, Talks) and moment.view.channel in _ids(_offers(moment.scene))
    return opened or countered(moment)


def edits_offer(moment: Moment) -> bool:
    """Return whether a counter-offer to Europe lies on our desk, or is sent."""
    draft = _desk(moment)
    return (draft is not None and draft.counters in _ids(_offers(moment.scene))) or countered(
        moment
    )


def changed_offer(moment: Moment) -> bool:
    """Return whether our counter-offer differs from what is on the table."""
    draft = _desk(moment)
    on_table = {text.id: text.terms for text in _offers(moment.scene)}
    differs = draft is not None and on_table.get(draft.counters or TreatyId("")) != draft.terms
    return (edits_offer(moment) and differs) or countered(moment)


def countered(moment: Moment) -> bool:
    """Return whether we have answered with a version of our own, or the text is settled."""
    me = moment.scene.me
    return any(
        sum(version.author == me for version in text.versions) > 1 or _settled(text, me)
        for text in _offers(moment.scene)
    )


def sold(moment: Moment) -> bool:
    """Return whether we have signed with Europe."""
    return any(_settled(text, moment.scene.me) for text in _offers(moment.scene))


def ratified(moment: Moment) -> bool:
    """Return whether our people have agreed to the sale, or need not be asked."""
    me = moment.scene.me
    return any(
        me in text.ratified or text.state not in (*OPEN, "signed") for text in _offers(moment.scene)
    )


def reads_lease(moment: Moment) -> bool:
    """Return whether a text in force is open."""
    if not isinstance(moment.view, Talks):
        return False
    text = texts.find(moment.scene, moment.view.channel)
    return text is not None and text.state in BINDING


def compact_signed(moment: Moment) -> bool:
    """Return whether we have signed the treaty on debris."""
    return any(moment.scene.me in text.signatures for text in _compacts(moment.scene))


def compact_open(moment: Moment) -> bool:
    """Return whether the treaty on debris lies open."""
    if not isinstance(moment.view, Talks):
        return False
    return moment.view.channel in _ids(_compacts(moment.scene))


def looked_ahead(moment: Moment) -> bool:
    """Return whether both futures were compared."""
    return any(terms is not None for terms, _ in moment.scene.foresights)


def compact_ratified(moment: Moment) -> bool:
    """Return whether our people have agreed to the treaty on debris, or it is too late."""
    me = moment.scene.me
    ratified = any(me in text.ratified for text in _compacts(moment.scene))
    return ratified or since(5, "launch")(moment)


def _desk(moment: Moment) -> Draft | None:
    """Return the text on our desk."""
    return moment.view.draft if isinstance(moment.view, Talks) else None


def _offers(scene: Scene) -> Iterator[Treaty]:
    """Yield our texts with Europe about a slot."""
    for text in texts.seen(scene).values():
        with_europe = {scene.me, EUR} == set(text.terms.parties)
        if with_europe and _grants(text.terms):
            yield text


def _grants(terms: Terms) -> tuple[Clause, ...]:
    """Return the articles that give slots."""
    return tuple(clause for clause in terms.clauses if clause.kind == GRANT)


def _compacts(scene: Scene) -> Iterator[Treaty]:
    """Yield the texts on debris among three."""
    for text in texts.seen(scene).values():
        if len(text.terms.parties) > 2 and any(c.kind == DISPOSAL for c in text.terms.clauses):
            yield text


def _ids(found: Iterator[Treaty]) -> tuple[str, ...]:
    return tuple(text.id for text in found)


def _settled(text: Treaty, me: SeatId) -> bool:
    """Return whether nothing is left for us to say to a text."""
    return me in text.signatures or text.state in (*BINDING, "rejected", "withdrawn", "expired")


def lights(task: Task, scene: Scene) -> tuple[str, ...]:
    """Return the ids to light up, how they begin, in the order of preference."""
    meant = {OFFER: _offers, COMPACT: _compacts}
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
                done=drafting(lambda terms: bool(_grants(terms))),
            ),
            Task(
                key="by",
                page="talks",
                lights=("pick.by.KAZ", "editor"),
                done=drafting(lambda terms: any(KAZ in c.by for c in _grants(terms))),
            ),
            Task(
                key="to",
                page="talks",
                lights=("pick.to.EUR", "editor"),
                done=drafting(lambda terms: any(EUR in c.to for c in _grants(terms))),
            ),
            Task(key="price", page="talks", lights=("editor",)),
            Task(key="send", page="talks", lights=("act.offer", "act.counter_send"), done=offered),
        ),
    ),
    Step(
        key="counter",
        tasks=(
            Task(key="wait", page="talks", lights=(OFFER,), done=answered),
            Task(key="read", page="talks", lights=(OFFER,), done=reads_offer),
            Task(key="edit", page="talks", lights=("act.counter",), done=edits_offer),
            Task(
                key="change",
                page="talks",
                lights=("number.price", "article.1", "editor"),
                done=changed_offer,
            ),
            Task(key="send", page="talks", lights=("act.counter_send",), done=countered),
            Task(
                key="sign",
                page="talks",
                lights=("act.sign", "act.agree", OFFER),
                done=sold,
            ),
            Task(
                key="ratify",
                page="talks",
                lights=("act.ratify", "ready.ring", OFFER),
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
                lights=("act.sign", "act.agree", COMPACT),
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
                lights=("act.ratify", "ready.ring", COMPACT),
                done=compact_ratified,
            ),
            Task(key="end", lights=ON, done=since(5, "ended")),
        ),
    ),
)
