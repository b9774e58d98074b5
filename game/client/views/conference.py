"""Conference: the working text, what stands in brackets, the motion on the floor and the votes."""

import pygame

from game.client.answers import Answer
from game.client.art.box import Box
from game.client.parts import clause_editor, drafting, floor, hall, scenery, working_text
from game.client.parts.drafting import Draft
from game.client.parts.frame import frame, go_to_tab
from game.client.parts.rows_of import placed_rows
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.area import ScrollArea
from game.client.widgets.attention import Changed, Deed
from game.client.widgets.button import Button
from game.client.widgets.gestures import Gesture
from game.client.widgets.panel import Panel
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.conference import Conference
from game.rules.conference.brackets import SponsorValue
from game.rules.kinds import kind_of


class ConferencePage(View, frozen=True, kw_only=True):
    """The conference hall."""

    article: int = 1
    draft: Draft | None = None
    """The working text with the values that we are about to propose."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the hall, the text and the floor."""
        conference = hall.current(scene)
        if conference is None:
            return (*frame(scene, "talks"), *_nobody(scene))
        right = (
            self._proposing(scene, conference, self.draft)
            if self.draft is not None
            else floor.floor(scene, conference, self.article, self._open(conference))
        )
        return (
            *frame(scene, "talks"),
            *hall.hall(scene, conference),
            *working_text.working_text(scene, conference, self.article, self._choose),
            *right,
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def changed(self, deed: Deed, scene: Scene) -> Answer:
        """Move a number of the values that we propose."""
        if self.draft is None or not isinstance(deed, Changed):
            return None
        return self._put(clause_editor.number_changed(self.draft, deed.id, deed.value))

    def shortcut(self, gesture: Gesture, scene: Scene) -> Answer:
        """Go to another tab by its number."""
        return go_to_tab(gesture)

    def _choose(self, article: int) -> Answer:
        return self._become(article=article, draft=None)

    def _open(self, conference: Conference) -> Answer:
        """Return the way to the values of the chosen article."""
        return self._put(Draft(terms=conference.terms, article=self.article))

    def _put(self, draft: Draft) -> Answer:
        return self._become(draft=draft)

    def _proposing(self, scene: Scene, conference: Conference, draft: Draft) -> tuple[Widget, ...]:
        """Return the controls of the chosen article, and the button that stands behind them."""
        panel = Panel(rect=floor.BOX, heading=scene.say("floor.article", article=draft.article))
        inside = panel.inside(scene.theme)
        done = self._become(draft=None)
        behind = _changes(conference, draft)
        back = Button(id="propose.back", kind="ghost", label=scene.say("hall.cancel"), answer=done)
        send = Button(
            id="propose.send",
            icon="hand",
            label=scene.say("hall.propose"),
            enabled=bool(behind),
            answer=(*behind, done),
        )
        foot = Box(inside.x, floor.BOX.bottom - 60, inside.w, 44)
        half = foot.columns(2, 8)
        room = Box(inside.x, inside.y, inside.w, foot.y - 12 - inside.y)
        rows = placed_rows(scene, clause_editor.parameter_rows(scene, draft, self._put), room)
        area = ScrollArea(id="propose", rect=room, children=rows)
        return (panel, area, back.placed(half[0]), send.placed(half[1]))


VIEW = ConferencePage


def _changes(conference: Conference, draft: Draft) -> tuple[SponsorValue, ...]:
    """Return a proposal for each parameter that differs from the working text."""
    before = drafting.article_of(conference.terms, draft.article)
    after = drafting.article_of(draft.terms, draft.article)
    if before is None or after is None:
        return ()
    kind = kind_of(before)
    return tuple(
        SponsorValue(article=draft.article, parameter=each.name, value=kind.value(after, each.name))
        for each in kind.parameters
        if kind.value(after, each.name) != kind.value(before, each.name)
    )


def _nobody(scene: Scene) -> tuple[Widget, ...]:
    """Return the words for when no conference was called yet."""
    box = Box(264, 80, 620, 160)
    panel = Panel(rect=box, heading=scene.say("conference.title"))
    words = Paragraph(words=scene.say("hall.none"), rect=panel.inside(scene.theme))
    return (panel, words)
