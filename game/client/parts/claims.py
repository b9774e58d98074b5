"""Claims: damages before an arbiter, whose they are, and what we award if the arbiter is us."""

from game.client import amounts
from game.client.art.box import Box
from game.client.parts import texts
from game.client.scene import Scene
from game.client.widgets import layout
from game.client.widgets.button import Button
from game.client.widgets.rows import ItemRow
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.compliance import Award, Claim
from game.rules.compliance.claims import AwardClaim

_AWARDS: tuple[Award, ...] = ("dismiss", "half", "full")


def claim_rows(scene: Scene, claim: Claim, box: Box) -> tuple[Widget, ...]:
    """Return a claim with its story, and a button for each award that we may give."""
    theme = scene.theme
    head = ItemRow(
        code=claim.claimant,
        title=scene.name(claim.claimant),
        note=scene.say("claims.against", who=scene.name(claim.defendant)),
        value=amounts.money(scene, claim.amount),
        rect=Box(box.x, box.y, box.w, theme.px(46)),
    )
    words = Paragraph(words=story(scene, claim), style="small", colour=theme.mist)
    words = words.placed(Box(box.x + 12, head.rect.bottom, box.w - 24, 0))
    words = words.placed(Box(*words.rect[:3], words.wants(theme)[1]))
    below = Box(box.x + 12, words.rect.bottom + 6, box.w - 24, 0)
    return (head, words, *layout.flow(theme, _buttons(scene, claim), below, 6, 6))


def story(scene: Scene, claim: Claim) -> str:
    """Return under which text it was brought, and how it stands or ended."""
    text = texts.find(scene, claim.treaty)
    title = texts.called(scene, text) if text is not None else claim.treaty
    told = scene.say("claims.under", article=claim.article, title=title)
    if claim.award is None:
        return f"{told} {scene.say('claims.open', turn=claim.until)}"
    due = amounts.money(scene, claim.due)
    return f"{told} {scene.say(f'claims.{claim.award}.done', money=due)}"


def _buttons(scene: Scene, claim: Claim) -> tuple[Button, ...]:
    """Return the awards that the rules would take from us now."""
    wishes = {award: AwardClaim(claim=claim.id, award=award) for award in _AWARDS}
    return tuple(
        Button(
            id=f"claim.{claim.id}.{award}",
            kind="secondary",
            label=scene.say(f"claims.{award}"),
            answer=wish,
        )
        for award, wish in wishes.items()
        if scene.refusal(wish) is None
    )
