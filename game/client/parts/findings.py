"""Findings: who broke what, what became of it, and what we can answer or do about it."""

from collections.abc import Iterator

from game.client.art.box import Box
from game.client.art.theme import Status
from game.client.parts import texts
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.button import Button, Kind
from game.client.widgets.rows import ItemRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.compliance import Finding
from game.rules.compliance.answers import AnswerFinding, Apologise
from game.rules.engine import Command
from game.rules.treaties.leaving import SuspendArticle, TerminateForBreach
from game.rules.treaties.motions import VoteMotion

_STATUS: dict[str, Status] = {
    "suspected": "warn",
    "confirmed": "bad",
    "dropped": "plain",
    "cured": "ok",
}


def known(scene: Scene) -> tuple[Finding, ...]:
    """Return all findings that the seat may know, open ones first, the latest first."""
    every = {**scene.public.findings, **scene.own.findings}
    return tuple(sorted(every.values(), key=lambda each: (each.status != "suspected", -each.turn)))


def finding_rows(scene: Scene, finding: Finding, box: Box) -> tuple[Widget, ...]:
    """Return a finding with its story and the buttons that can be used now, from a corner down."""
    theme = scene.theme
    head = ItemRow(
        code=finding.obligor,
        title=scene.name(finding.obligor),
        note=scene.say(
            "ledger.finding", kind=texts.kind_title(scene, finding.kind), turn=finding.turn
        ),
        value=scene.say(f"finding.{finding.status}"),
        status=_STATUS[finding.status],
    )
    head = head.placed(Box(box.x, box.y, box.w, theme.px(46)))
    words = Paragraph(words=story(scene, finding), style="small", colour=theme.mist)
    words = words.placed(Box(box.x + 12, head.rect.bottom, box.w - 24, 0))
    words = words.placed(Box(*words.rect[:3], words.wants(theme)[1]))
    buttons = tuple(_buttons(scene, finding))
    row = layout.flow(theme, buttons, Box(box.x + 12, words.rect.bottom + 6, box.w - 24, 0), 6, 6)
    return (head, words, *row)


def story(scene: Scene, finding: Finding) -> str:
    """Return how sure it is, what was answered, and how long there is to mend it."""
    text = texts.find(scene, finding.treaty)
    title = texts.called(scene, text) if text is not None else finding.treaty
    parts = [
        scene.say(
            "ledger.breach",
            article=finding.article,
            treaty=title,
            grade=scene.say(f"grade.{finding.grade}"),
        ),
        scene.say(f"evidence.{finding.evidence}"),
    ]
    if finding.answer != "none":
        parts.append(scene.say(f"answered.{finding.answer}"))
    if finding.explanation:
        parts.append(f"\u201c{finding.explanation}\u201d")
    if finding.cure_until is not None:
        parts.append(scene.say("ledger.cure", turn=finding.cure_until))
    return " ".join(parts)


def _buttons(scene: Scene, finding: Finding) -> Iterator[Button]:
    """Yield a button for each command that the rules would take now."""
    for key, kind, command in _commands(scene, finding):
        if scene.refusal(command) is None:
            yield Button(
                id=f"finding.{finding.id}.{key}",
                label=scene.say(f"ledger.do.{key}"),
                kind=kind,
                answer=command,
            )


def _commands(scene: Scene, finding: Finding) -> Iterator[tuple[str, Kind, Command]]:
    """Yield everything that a seat might do about a finding."""
    name, treaty = finding.id, finding.treaty
    if finding.obligor == scene.me:
        if finding.answer == "none":
            yield "admit", "secondary", AnswerFinding(finding=name, answer="admit")
            yield "contest", "secondary", AnswerFinding(finding=name, answer="contest")
        yield "apologise", "primary", Apologise(finding=name)
        return
    if scene.me not in finding.votes:
        yield "upheld", "secondary", VoteMotion(treaty=treaty, finding=name, vote="yes")
        yield "dropped", "secondary", VoteMotion(treaty=treaty, finding=name, vote="no")
    if scene.me in finding.victims:
        article = finding.article
        yield "suspend", "danger", SuspendArticle(treaty=treaty, article=article, finding=name)
        yield "terminate", "danger", TerminateForBreach(treaty=treaty, finding=name)
