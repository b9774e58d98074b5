"""What lies over every page: the pause, a lost line, and news or refusals as short notes."""

import msgspec

from game.client import amounts
from game.client.answers import Dismiss, Open
from game.client.scene import Note, Scene
from game.client.widgets.banner import Banner, Toast
from game.client.widgets.widget import Widget
from game.model.world import TURN_PHASES

_TOP, _GAP = 68, 6
"""Where the first note lies, just under the top bar, and what is left to the next, pixels."""
WIPE, ANNOUNCED = 0.9, 2.2
"""Seconds in which the announcement of a phase comes, and after which it is gone."""


def moves(scene: Scene) -> bool:
    """Return whether the announcement of a phase is wiping over the page."""
    return _announced(scene) and not scene.settings.calm


def widgets(scene: Scene) -> tuple[Widget, ...]:
    """Return the banners and notes of this moment, below each other."""
    y, placed = _TOP, []
    for toast in (*_standing(scene), *(_note(note) for note in scene.notes)):
        placed.append(toast.centred(scene.theme, y))
        y = placed[-1].rect.bottom + _GAP
    return (*placed, *_banner(scene))


def _announced(scene: Scene) -> bool:
    """Return whether a phase has just begun."""
    if scene.known is None or scene.public.phase not in TURN_PHASES:
        return False
    return scene.since > 0 and scene.now - scene.since < ANNOUNCED


def _banner(scene: Scene) -> tuple[Banner, ...]:
    """Return the announcement of a phase that has just begun."""
    if not _announced(scene):
        return ()
    phase = scene.public.phase
    return (
        Banner(
            words=scene.say(f"phase.{phase}"),
            note=scene.say(f"phase.{phase}.note"),
            share=(scene.now - scene.since) / WIPE,
        ),
    )


def _standing(scene: Scene) -> tuple[Toast, ...]:
    """Return what stays until it is over: the line, the pause, a bot in our seat, a payment."""
    if scene.line.state == "lost":
        words = scene.say("banner.lost", count=scene.line.unsent)
        return (Toast(words=words, icon="wifi-off", status="bad"),)
    if scene.known is None:
        return ()
    if scene.line.state == "refused":
        words = scene.say(scene.line.reason, **scene.line.details)
        return (Toast(words=words, icon="wifi-off", status="bad"),)
    return (*_pause(scene), *_keeper(scene), *_payment(scene))


def _pause(scene: Scene) -> tuple[Toast, ...]:
    """Return the pause, with the question that the teacher asks meanwhile."""
    question = scene.spell(scene.public.lesson.question)
    if question:
        return (_asked(scene, question),)
    if scene.public.paused:
        return (Toast(words=scene.say("banner.paused"), icon="pause", status="warn"),)
    return ()


def _asked(scene: Scene, question: str) -> Toast:
    """Return the question of the pause; a press leads to where it is answered."""
    toast = Toast(words=question, icon="circle-help", status="gold")
    if not scene.public.lesson.prompts:
        return toast
    words = f"{question} \u2192 {scene.say('speak.answer')}"
    return msgspec.structs.replace(toast, words=words, id="question", answer=Open("voices"))


def _keeper(scene: Scene) -> tuple[Toast, ...]:
    """Return who plays our seat while we watch: a bot or the steward."""
    seat = scene.public.seats.get(scene.known.sight.seat) if scene.known else None
    if seat is None or seat.played_by == "player" or scene.public.phase not in TURN_PHASES:
        return ()
    return (Toast(words=scene.say(f"banner.{seat.played_by}"), icon="bot", status="gold"),)


def _payment(scene: Scene) -> tuple[Toast, ...]:
    """Return the orders that wait for a yes of our delegation; a press leads to them."""
    if not scene.own.payments:
        return ()
    amount = amounts.money(scene, sum(each.amount for each in scene.own.payments))
    toast = PassingToast(
        words=scene.say("banner.payment", money=amount), icon="banknote", status="warn"
    )
    return (msgspec.structs.replace(toast, id="payment", answer=Open("delegation")),)


def _note(note: Note) -> Toast:
    """Return a note that a click takes away; the tab key passes it by."""
    toast = PassingToast(words=note.words, icon=note.icon, status=note.status)
    return msgspec.structs.replace(toast, id=f"note.{note.id}", answer=Dismiss(about=note.id))


class PassingToast(Toast, frozen=True, kw_only=True):
    """A note that goes by itself."""

    @property
    def tabbed(self) -> bool:
        """Leave the tab key to the page."""
        return False
