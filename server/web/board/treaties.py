"""The treaty ledger: texts on the table with what changed, texts in force, what was not kept."""

from typing import Literal

from game import text
from game.model.compliance import Finding
from game.model.ids import SeatId, TreatyId
from game.model.treaties import BINDING, OPEN, Clause, State, Terms, Treaty
from game.model.values import Value
from game.rules.treaties.differences import diff
from server.web.board.scene import Scene

COMING: tuple[State, ...] = ("signed", "pending")
Mark = Literal["bound", "signed", "refused", "open"]
What = Literal["same", "changed", "added", "removed"]
FRAME = 0


class Seal(Value, frozen=True, kw_only=True):
    """One party and what it has done with a text."""

    seat: SeatId
    mark: Mark


class Paper(Value, frozen=True, kw_only=True):
    """One text in the list."""

    id: TreatyId
    title: str
    state: State
    version: int
    changes: int
    """Articles that differ from the version before."""
    seals: tuple[Seal, ...]
    done: int
    """Parties that have signed."""
    visibility: str
    locked: bool
    tempted: tuple[SeatId, ...] = ()
    """Seats that would gain by breaking it this year."""


class Fault(Value, frozen=True, kw_only=True):
    """A promise that was not kept, as far as somebody noticed."""

    id: str
    seat: SeatId
    article: int
    title: str
    status: str
    grade: str
    treaty: TreatyId


class Duty(Value, frozen=True, kw_only=True):
    """A row of this turn's obligations."""

    seat: SeatId
    article: int
    kind: str
    done: int
    due: int
    kept: bool


class Article(Value, frozen=True, kw_only=True):
    """An article as it stands, and as it stood in the version before where it changed."""

    number: int
    what: What
    words: str
    before: str = ""


class Ledger(Value, frozen=True, kw_only=True):
    """All texts of a room."""

    open: tuple[Paper, ...]
    running: tuple[Paper, ...]
    over: tuple[Paper, ...]
    faults: tuple[Fault, ...]
    duties: int
    kept: int


class Sheet(Value, frozen=True, kw_only=True):
    """One text in full."""

    paper: Paper
    author: str
    offered: int
    articles: tuple[Article, ...]
    frame: tuple[str, ...]
    """Names of the terms around the articles that changed."""
    duties: tuple[Duty, ...]
    faults: tuple[Fault, ...]
    reasons: tuple[tuple[SeatId, str], ...] = ()
    """What each bot answered last, and why."""


def ledger(scene: Scene) -> Ledger:
    """Return the texts of a room, the newest first."""
    world = scene.world
    texts = sorted(world.treaties.values(), key=_newest, reverse=True)
    duties = world.obligations or world.obligations_last
    return Ledger(
        open=tuple(_paper(scene, one) for one in texts if one.state in (*OPEN, *COMING)),
        running=tuple(_paper(scene, one) for one in texts if one.state in BINDING),
        over=tuple(
            _paper(scene, one) for one in texts if one.state not in (*OPEN, *COMING, *BINDING)
        ),
        faults=tuple(_fault(scene, one) for one in world.findings.values() if _is_alive(one)),
        duties=len(duties),
        kept=sum(duty.kept for duty in duties),
    )


def sheet(scene: Scene, name: str) -> Sheet | None:
    """Return a text in full; None: there is none of this name."""
    treaty = scene.world.treaties.get(TreatyId(name))
    if treaty is None:
        return None
    versions = treaty.versions
    older = versions[-2].terms if len(versions) > 1 else None
    return Sheet(
        paper=_paper(scene, treaty),
        author=scene.seat(versions[-1].author),
        offered=versions[-1].turn,
        articles=_articles(scene, treaty.terms, older),
        frame=() if older is None else _frame(scene, treaty.terms, older),
        duties=_duties(scene, treaty.id),
        faults=tuple(
            _fault(scene, one) for one in scene.world.findings.values() if one.treaty == treaty.id
        ),
        reasons=tuple(
            (seat, text.explain(reason, treaty.terms, scene.reader.language, scene.names))
            for seat, reason in treaty.reasons.items()
        ),
    )


def of(scene: Scene, seat: SeatId) -> tuple[Paper, ...]:
    """Return the texts that a seat writes or talks about, its drafts first."""
    world = scene.world
    drafts = [one for one in world.drafts.values() if one.proposer == seat]
    open_ones = [one for one in world.treaties.values() if one.state in (*OPEN, *COMING)]
    mine = [one for one in open_ones if seat in one.terms.parties]
    return tuple(_paper(scene, one) for one in (*drafts, *sorted(mine, key=_newest, reverse=True)))


def _newest(treaty: Treaty) -> tuple[int, int, str]:
    """Return what was touched last."""
    return (treaty.versions[-1].turn, treaty.version, treaty.id)


def _is_alive(finding: Finding) -> bool:
    """Return whether a finding is still something to talk about."""
    return finding.status in ("suspected", "confirmed")


def _paper(scene: Scene, treaty: Treaty) -> Paper:
    """Return a text for the list."""
    versions, terms = treaty.versions, treaty.terms
    changed = diff(versions[-2].terms, terms) if len(versions) > 1 else ()
    seats = tuple(dict.fromkeys((*terms.parties, *treaty.bound)))
    return Paper(
        id=treaty.id,
        title=scene.titled(terms.title),
        state=treaty.state,
        version=treaty.version,
        changes=len({change.article for change in changed}),
        seals=tuple(Seal(seat=seat, mark=_mark(treaty, seat)) for seat in seats),
        done=sum(_mark(treaty, seat) in ("bound", "signed") for seat in seats),
        visibility=terms.visibility if treaty.published is None else "public",
        locked=treaty.locked,
        tempted=tuple(seat for seat, texts in scene.tempted.items() if treaty.id in texts),
    )


def _mark(treaty: Treaty, seat: SeatId) -> Mark:
    """Return what a party has done."""
    if seat in treaty.bound or seat in treaty.ratified:
        return "bound"
    if seat in treaty.refused:
        return "refused"
    signature = treaty.signatures.get(seat)
    return "signed" if signature is not None and signature.version == treaty.version else "open"


def _articles(scene: Scene, now: Terms, older: Terms | None) -> tuple[Article, ...]:
    """Return every article of a text, with those that were taken out of the version before."""
    before = {clause.article: clause for clause in older.clauses} if older is not None else None
    after = {clause.article: clause for clause in now.clauses}
    numbers = sorted({*after, *(before or {})})
    return tuple(_article(scene, number, after.get(number), before) for number in numbers)


def _article(
    scene: Scene, number: int, clause: Clause | None, before: dict[int, Clause] | None
) -> Article:
    """Return one article and how it differs."""
    old = None if before is None else before.get(number)
    words = "" if clause is None else scene.sentence(clause)
    was = "" if old is None else scene.sentence(old)
    if clause is None:
        return Article(number=number, what="removed", words="", before=was)
    if before is None or old == clause:
        return Article(number=number, what="same", words=words)
    return Article(
        number=number, what="added" if old is None else "changed", words=words, before=was
    )


def _frame(scene: Scene, now: Terms, older: Terms) -> tuple[str, ...]:
    """Return which terms around the articles changed."""
    names = [change.parameter for change in diff(older, now) if change.article == FRAME]
    return tuple(
        scene.reader.say(f"frame.{name}") if text.has("en", f"frame.{name}") else name
        for name in names
    )


def _duties(scene: Scene, treaty: TreatyId) -> tuple[Duty, ...]:
    """Return the obligations under a text, of this turn or the last one that was closed."""
    rows = scene.world.obligations or scene.world.obligations_last
    return tuple(
        Duty(
            seat=row.obligor,
            article=row.article,
            kind=_kind(scene, row.kind),
            done=row.done,
            due=row.due,
            kept=row.kept,
        )
        for row in rows
        if row.treaty == treaty
    )


def _fault(scene: Scene, finding: Finding) -> Fault:
    """Return a finding for the list."""
    return Fault(
        id=finding.id,
        seat=finding.obligor,
        article=finding.article,
        title=_kind(scene, finding.kind),
        status=finding.status,
        grade=finding.grade,
        treaty=finding.treaty,
    )


def _kind(scene: Scene, kind: str) -> str:
    """Return the title of a kind of clause."""
    key = f"{kind}.title"
    return scene.reader.say(key) if text.has("en", key) else kind
