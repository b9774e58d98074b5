"""Deeds: how one sees in the game that a task of the tutorial was done."""

from collections.abc import Callable, Iterator

from game.client.parts import texts
from game.client.parts.drafting import Draft
from game.client.scene import Scene
from game.client.tutorial.tour import Moment
from game.client.views.talks import Talks
from game.model.ids import SeatId, TreatyId
from game.model.treaties import BINDING, OPEN, Clause, Terms, Treaty

KAZ, EUR = SeatId("KAZ"), SeatId("EUR")
SATELLITE, GRANT, DISPOSAL = "earth_obs", "slot_grant", "debris_disposal"
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
    return next(offers(moment.scene), None) is not None


def answered(moment: Moment) -> bool:
    """Return whether Europe has said something to our offer."""
    return any(len(text.versions) > 1 or text.state != "offered" for text in offers(moment.scene))


def reads_offer(moment: Moment) -> bool:
    """Return whether our offer to Europe lies open, or is settled."""
    opened = isinstance(moment.view, Talks) and moment.view.channel in _ids(offers(moment.scene))
    return opened or countered(moment)


def edits_offer(moment: Moment) -> bool:
    """Return whether a counter-offer to Europe lies on our desk, or is sent."""
    draft = _desk(moment)
    return (draft is not None and draft.counters in _ids(offers(moment.scene))) or countered(moment)


def changed_offer(moment: Moment) -> bool:
    """Return whether our counter-offer differs from what is on the table."""
    draft = _desk(moment)
    on_table = {text.id: text.terms for text in offers(moment.scene)}
    differs = draft is not None and on_table.get(draft.counters or TreatyId("")) != draft.terms
    return (edits_offer(moment) and differs) or countered(moment)


def countered(moment: Moment) -> bool:
    """Return whether we have answered with a version of our own, or the text is settled."""
    me = moment.scene.me
    return any(
        sum(version.author == me for version in text.versions) > 1 or _settled(text, me)
        for text in offers(moment.scene)
    )


def sold(moment: Moment) -> bool:
    """Return whether we have signed with Europe."""
    return any(_settled(text, moment.scene.me) for text in offers(moment.scene))


def ratified(moment: Moment) -> bool:
    """Return whether our people have agreed to the sale, or need not be asked."""
    me = moment.scene.me
    return any(
        me in text.ratified or text.state not in (*OPEN, "signed") for text in offers(moment.scene)
    )


def reads_lease(moment: Moment) -> bool:
    """Return whether a text in force is open."""
    if not isinstance(moment.view, Talks):
        return False
    text = texts.find(moment.scene, moment.view.channel)
    return text is not None and text.state in BINDING


def compact_signed(moment: Moment) -> bool:
    """Return whether we have signed the treaty on debris."""
    return any(moment.scene.me in text.signatures for text in compacts(moment.scene))


def compact_open(moment: Moment) -> bool:
    """Return whether the treaty on debris lies open."""
    if not isinstance(moment.view, Talks):
        return False
    return moment.view.channel in _ids(compacts(moment.scene))


def looked_ahead(moment: Moment) -> bool:
    """Return whether both futures were compared."""
    return any(terms is not None for terms, _ in moment.scene.foresights)


def compact_ratified(moment: Moment) -> bool:
    """Return whether our people have agreed to the treaty on debris, or it is too late."""
    me = moment.scene.me
    ratified = any(me in text.ratified for text in compacts(moment.scene))
    return ratified or since(5, "launch")(moment)


def _desk(moment: Moment) -> Draft | None:
    """Return the text on our desk."""
    return moment.view.draft if isinstance(moment.view, Talks) else None


def offers(scene: Scene) -> Iterator[Treaty]:
    """Yield our texts with Europe about a slot."""
    for text in texts.seen(scene).values():
        with_europe = {scene.me, EUR} == set(text.terms.parties)
        if with_europe and grants(text.terms):
            yield text


def grants(terms: Terms) -> tuple[Clause, ...]:
    """Return the articles that give slots."""
    return tuple(clause for clause in terms.clauses if clause.kind == GRANT)


def compacts(scene: Scene) -> Iterator[Treaty]:
    """Yield the texts on debris among three."""
    for text in texts.seen(scene).values():
        if len(text.terms.parties) > 2 and any(c.kind == DISPOSAL for c in text.terms.clauses):
            yield text


def _ids(found: Iterator[Treaty]) -> tuple[str, ...]:
    return tuple(text.id for text in found)


def _settled(text: Treaty, me: SeatId) -> bool:
    """Return whether nothing is left for us to say to a text."""
    return me in text.signatures or text.state in (*BINDING, "rejected", "withdrawn", "expired")
