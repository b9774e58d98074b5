"""Talks: channels and texts, the paper in the middle, the chat, and what a text would do for us."""

import msgspec
import pygame

from game.client.answers import Answer
from game.client.parts import (
    channels,
    chat,
    clause_editor,
    drafting,
    frame_editor,
    impact,
    initialling,
    paper,
    reserving,
    scenery,
    stamping,
    talk_actions,
    texts,
    texts_list,
)
from game.client.parts.drafting import FRAME, Draft
from game.client.parts.frame import frame, go_to_tab
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.attention import Changed, Deed, Pressed, Submitted, Typed
from game.client.widgets.gestures import Gesture
from game.client.widgets.widget import Widget
from game.model.ids import SeatId
from game.model.talk import PLENARY
from game.model.treaties import BINDING, Treaty


class Talks(View, frozen=True, kw_only=True):
    """The negotiation table."""

    channel: str = PLENARY
    written: dict[str, str] = {}
    """What is typed in each channel and not sent yet."""
    sent: str = ""
    """The line that was sent last; it comes back if it is refused."""
    draft: Draft | None = None
    """The text on our desk."""
    version: int = 0
    """An older version to look at; 0: the newest."""
    read: dict[str, int] = {}
    """How many messages of each channel were seen."""
    sealed: dict[str, dict[SeatId, float]] = {}
    """The signatures that were seen under each text, and since when."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the frame, the channels, and what belongs to the chosen one."""
        parts = self._writing(scene, self.draft) if self.draft else self._reading(scene)
        read = unread(scene, self.read)
        read.pop(self.channel, None)
        rows = channels.channels(scene, self.channel, self._go, read)
        return (*frame(scene, "talks"), *rows, *parts)

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def changed(self, deed: Deed, scene: Scene) -> Answer:
        """Keep what is typed, send it, and move the numbers of the draft."""
        if isinstance(deed, Typed) and deed.id == chat.FIELD:
            return self._become(written={**self.written, self.channel: deed.text})
        sends = isinstance(deed, Submitted) and deed.id == chat.FIELD
        if sends or (isinstance(deed, Pressed) and deed.answer == chat.SEND):
            return self._said()
        if self.draft is None:
            return None
        if isinstance(deed, Typed) and deed.id == frame_editor.TITLE:
            return self.put(drafting.with_terms(self.draft, title=deed.text))
        if isinstance(deed, Changed):
            return self.put(_moved(self.draft, deed))
        return None

    def shortcut(self, gesture: Gesture, scene: Scene) -> Answer:
        """Go to another tab by its number."""
        return go_to_tab(gesture)

    def tick(self, scene: Scene) -> Answer:
        """Give a refused line back, and remember what was seen of the open channel."""
        if self.sent and chat.refused(scene) and not self.written.get(self.channel):
            return self._become(written={**self.written, self.channel: self.sent}, sent="")
        read = {**self.read, self.channel: len(chat.said_in(scene, self.channel))}
        sealed = self._sealed(scene)
        if sealed == self.sealed and read[self.channel] == self.read.get(self.channel, 0):
            return None
        return self._become(read=read, sealed=sealed)

    def moves(self, scene: Scene) -> bool:
        """Return whether a seal is on its way to the paper."""
        return stamping.falls(scene, self.sealed.get(self.channel))

    def _sealed(self, scene: Scene) -> dict[str, dict[SeatId, float]]:
        """Return the signatures that were seen, with those of the open text as they are now."""
        text = texts.find(scene, self.channel)
        if text is None:
            return self.sealed
        noted = stamping.noted(scene, text, self.sealed.get(self.channel))
        return {**self.sealed, self.channel: noted}

    def put(self, draft: Draft) -> Answer:
        """Lay a text on our desk."""
        return self._become(draft=draft)

    def _go(self, channel: str) -> Answer:
        return self._become(channel=channel, version=0, sent="")

    def _show(self, version: int) -> Answer:
        return self._become(version=version)

    def _said(self) -> Answer:
        """Send the line and empty it."""
        message = chat.sent(self.channel, self.written.get(self.channel, ""))
        if message is None:
            return None
        written = {**self.written, self.channel: ""}
        return (self._become(written=written, sent=message.text), message)

    def _reading(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the chosen text, or the list of all texts, with the chat of the channel."""
        text = texts.find(scene, self.channel)
        written = self.written.get(self.channel, "")
        if text is None:
            talk = chat.chat(scene, self.channel, written, self._show, chat.TALL)
            return (*texts_list.listed(scene, self.channel, self._go, self.put), *talk)
        talk = chat.chat(scene, self.channel, written, self._show)
        fallen = stamping.fallen(scene, text, self.sealed.get(self.channel))
        sheet = msgspec.structs.replace(paper.sheet_of(text, self.version), fallen=fallen)
        handles = talk_actions.for_text(scene, text, self.put)
        runs = text.state in BINDING
        heading = scene.say("impact.treaty" if runs else "impact.heading", number=text.version)
        return (
            *impact.impact(scene, sheet.terms, heading),
            *paper.paper(scene, sheet, self._articles(scene, text), None),
            *self._right(scene, text, talk),
            *talk_actions.actions(scene, handles),
        )

    def _articles(self, scene: Scene, text: Treaty) -> dict[int, Answer]:
        """Return what a press on each article does; an older version is only looked at."""
        if self.version:
            return {}
        return {**initialling.choices(scene, text), **reserving.choices(scene, text)}

    def _right(self, scene: Scene, text: Treaty, talk: tuple[Widget, ...]) -> tuple[Widget, ...]:
        """Return the chat; a draft that nobody knows has none."""
        return talk if text.state != "draft" else texts_list.secret(scene)

    def _writing(self, scene: Scene, draft: Draft) -> tuple[Widget, ...]:
        """Return the text on the desk with the editor of its chosen article."""
        chosen = {
            number: self.put(msgspec.structs.replace(draft, panel=panel, article=number, inner=0))
            for number, panel in (
                (FRAME, "frame"),
                *((clause.article, "clause") for clause in draft.terms.clauses),
            )
        }
        add = self.put(msgspec.structs.replace(draft, panel="add", inner=0))
        sheet = paper.sheet_of_draft(scene, draft)
        handles = talk_actions.for_draft(draft, self._become(draft=None))
        return (
            *impact.impact(scene, draft.terms, scene.say("impact.draft")),
            *paper.paper(scene, sheet, chosen, add),
            *_editor(scene, draft, self),
            *talk_actions.actions(scene, handles),
        )


VIEW = Talks


def unread(scene: Scene, read: dict[str, int]) -> dict[str, int]:
    """Return how many new messages each channel has."""
    counts: dict[str, int] = {}
    for message in scene.own.messages:
        counts[message.channel] = counts.get(message.channel, 0) + 1
    return {name: count - read.get(name, 0) for name, count in counts.items()}


def _editor(scene: Scene, draft: Draft, view: Talks) -> tuple[Widget, ...]:
    """Return the panel for what is edited now."""
    if draft.panel == "frame":
        return frame_editor.frame_editor(scene, draft, view.put)
    if draft.panel == "add" or draft.clause is None:
        return clause_editor.chooser(scene, draft, view.put)
    return clause_editor.editor(scene, draft, view.put)


def _moved(draft: Draft, deed: Changed) -> Draft:
    """Return the draft after a slider or stepper moved."""
    if deed.id.startswith(f"{clause_editor.NUMBER}frame."):
        return frame_editor.frame_number_changed(draft, deed.id, deed.value)
    return clause_editor.number_changed(draft, deed.id, deed.value)
