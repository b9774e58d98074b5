"""News: what a letter from the room keeper says, as short notes in the reader's language."""

from collections.abc import Iterator

import msgspec

from game.client.parts import pledging, texts, values
from game.client.scene import Note, Scene
from game.model.ids import TreatyId
from game.rules.compliance.findings import FindingConfirmed, FindingMade
from game.rules.engine import Event, Refusal
from game.rules.ground.building import WorksDone
from game.rules.launches.flown import LaunchFlown
from game.rules.orders.dropped import OrderDropped
from game.rules.sky.weapons import WeaponTested
from game.rules.slots.pool import SlotDenied, SlotSold
from game.rules.talking import MessageSent, PledgeMade
from game.rules.treaties.binding import EnteredIntoForce, TreatyEnded
from game.rules.treaties.offers import (
    OfferWithdrawn,
    TreatyCountered,
    TreatyLapsed,
    TreatyOffered,
    TreatyRejected,
)
from game.rules.treaties.ratification import RatificationFailed, TreatyRatified
from game.rules.treaties.signing import ArticlesInitialled, TreatySigned

SECONDS = 6.0
"""How long a note stays."""
MOST = 2
"""Notes that are shown at once; the report keeps the others."""
QUIET = 0.0
"""A note that is past from the beginning: only the report shows it."""


def notes(scene: Scene, events: tuple[Event, ...], first: int) -> tuple[Note, ...]:
    """Return a note for each event that concerns us; ids count on from ``first``."""
    made = [note for event in events for note in _notes(scene, event)]
    return tuple(
        msgspec.structs.replace(note, id=str(first + number)) for number, note in enumerate(made)
    )


def _notes(scene: Scene, event: Event) -> Iterator[Note]:
    """Yield the note that an event deserves; what is between others is only for the report."""
    treaty = getattr(event, "treaty", None)
    ours = not isinstance(treaty, str) or _concerns_us(scene, treaty)
    until = scene.now + SECONDS if ours else QUIET
    for note in _worth_telling(scene, event):
        yield msgspec.structs.replace(note, until=until)


def _concerns_us(scene: Scene, treaty: str) -> bool:
    """Return whether we are a party of a text."""
    text = texts.find(scene, treaty)
    return text is not None and scene.me in (*text.terms.parties, *text.bound)


def _worth_telling(scene: Scene, event: Event) -> Iterator[Note]:
    """Yield what an event says."""
    yield from _talks(scene, event)
    yield from _treaties(scene, event)
    yield from _year(scene, event)


def _talks(scene: Scene, event: Event) -> Iterator[Note]:
    """Yield what others do with texts on the table."""
    match event:
        case TreatyOffered(proposer=seat, terms=terms) if seat != scene.me:
            words = scene.say("news.offered", who=scene.name(seat), title=scene.titled(terms.title))
            yield _note(words, "file-signature")
        case TreatyCountered(by=seat, terms=terms) if seat != scene.me:
            words = scene.say(
                "news.countered", who=scene.name(seat), title=scene.titled(terms.title)
            )
            yield _note(words, "git-compare")
        case TreatyRejected(by=seat, treaty=treaty) if seat != scene.me:
            yield _about(scene, "news.rejected", seat, treaty, "circle-x")
        case ArticlesInitialled(by=seat, treaty=treaty) if seat != scene.me:
            yield _about(scene, "news.agreed", seat, treaty, "check")
        case TreatySigned(by=seat, treaty=treaty) if seat != scene.me:
            yield _about(scene, "news.signed", seat, treaty, "file-signature")
        case PledgeMade(pledge=pledge) if pledge.seat != scene.me:
            what = pledging.sentence(scene, pledge)
            yield _note(
                scene.say("news.pledge", who=scene.name(pledge.seat), what=what), "handshake"
            )
        case MessageSent(message=message) if message.seat != scene.me:
            if message.channel.startswith(("pair:", "seat:")):
                words = scene.say("news.message", who=scene.name(message.seat))
                yield _note(words, "messages-square")


def _treaties(scene: Scene, event: Event) -> Iterator[Note]:
    """Yield what becomes of signed texts."""
    match event:
        case OfferWithdrawn(treaty=treaty) | TreatyLapsed(treaty=treaty):
            yield _about(scene, "news.lapsed", "", treaty, "circle-x")
        case TreatyRatified(seat=seat, treaty=treaty) if seat != scene.me:
            yield _about(scene, "news.ratified", seat, treaty, "vote")
        case RatificationFailed(seat=seat, treaty=treaty):
            yield _about(scene, "news.not_ratified", seat, treaty, "circle-x")
        case EnteredIntoForce(treaty=treaty):
            yield _about(scene, "news.in_force", "", treaty, "badge-check")
        case TreatyEnded(treaty=treaty):
            yield _about(scene, "news.ended", "", treaty, "circle-x")


def _year(scene: Scene, event: Event) -> Iterator[Note]:
    """Yield what happens in Launch and Review."""
    match event:
        case LaunchFlown(launch=launch) if launch.seat == scene.me:
            good = launch.outcome == "success"
            payload = scene.public.library.payloads.get(launch.payload)
            name = scene.spell(payload.name) if payload else launch.payload
            words = scene.say(f"news.flight.{launch.outcome}", payload=name)
            yield Note(id="", words=words, icon="rocket", status="ok" if good else "bad")
        case OrderDropped(seat=seat, key=key, given=given) if seat == scene.me:
            words = scene.say(
                "news.dropped", why=_reason(scene, Refusal(key=key, parameters=given))
            )
            yield Note(id="", words=words, icon="triangle-alert", status="warn")
        case SlotSold(buyer=seat, slot=slot) if seat == scene.me:
            words = scene.say("news.slot_won", slot=values.slot(scene, slot))
            yield Note(id="", words=words, icon="gavel", status="ok")
        case SlotDenied(owner=seat, slot=slot) if seat == scene.me:
            words = scene.say("news.slot_denied", slot=values.slot(scene, slot))
            yield Note(id="", words=words, icon="ban", status="bad")
        case WorksDone(project=project):
            words = scene.say("news.works_done", project=values.project(scene, project))
            yield _note(words, "construction")
        case WeaponTested(seat=seat, pieces=pieces):
            words = scene.say("news.weapon", who=scene.name(seat), pieces=pieces)
            yield Note(id="", words=words, icon="crosshair", status="bad")
        case FindingMade(finding=finding):
            who, kind = scene.name(finding.obligor), texts.kind_title(scene, finding.kind)
            words = scene.say("news.finding", who=who, kind=kind)
            yield Note(id="", words=words, icon="shield-alert", status="warn")
        case FindingConfirmed(finding=finding_id):
            found = {**scene.public.findings, **scene.own.findings}.get(finding_id)
            if found is not None:
                words = scene.say("news.confirmed", who=scene.name(found.obligor))
                yield Note(id="", words=words, icon="gavel", status="bad")


def _about(scene: Scene, key: str, seat: str, treaty: TreatyId, icon: str) -> Note:
    """Return a note about a text, with the seat that acted."""
    text = texts.find(scene, treaty)
    title = scene.titled(text.terms.title) if text is not None else scene.say("news.a_text")
    who = scene.name(seat) if seat else ""
    return _note(scene.say(key, who=who, title=title), icon)


def _reason(scene: Scene, refusal: Refusal) -> str:
    """Return why; journals of older games do not keep what some sentences need."""
    try:
        return scene.why(refusal)
    except ValueError:
        return scene.say("news.not_possible")


def _note(words: str, icon: str) -> Note:
    return Note(id="", words=words, icon=icon)
