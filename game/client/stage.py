"""The stage: the pages that lie on each other. Only the top one is shown and heard.

A stage is a value: hearing a gesture gives the next stage and what has to be sent or carried out.
A page that was left by `Switch` is kept with everything typed in it and comes back as it was.
"""

from typing import TypeAlias

import msgspec
import pygame

from game.client.answers import (
    Answer,
    Back,
    Become,
    Copy,
    Fields,
    Focus,
    One,
    Open,
    Switch,
    Wish,
    each_of,
)
from game.client.arranged import Arranged
from game.client.art.box import CANVAS, Box
from game.client.parts import overlay
from game.client.scene import Scene
from game.client.view import View, name_of, view_named
from game.client.widgets import focus
from game.client.widgets.attention import Attention, Copied, Cut, Deed, Typed
from game.client.widgets.gestures import Gesture, Key, lens_around, lens_on
from game.client.widgets.widget import Widget
from game.rules.engine import Command

Errand: TypeAlias = Command | Wish
"""What leaves the stage: a command for the room keeper or a wish for the window."""


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """A view and where the player's pointer and keyboard are on it."""

    name: str
    view: View
    attention: Attention = Attention()


class Stage(msgspec.Struct, frozen=True, kw_only=True):
    """The pages, the lowest first."""

    pages: tuple[Page, ...]
    kept: dict[str, Page] = {}
    """Pages that were switched away from, by name."""

    @property
    def top(self) -> Page:
        """Return the page that is shown."""
        return self.pages[-1]

    def hear(self, gesture: Gesture, scene: Scene) -> "tuple[Stage, tuple[Errand, ...]]":
        """Return the stage after a gesture, and the errands that follow."""
        page = self.top
        response = focus.respond(_shown(page.view, scene), page.attention, gesture, scene.theme)
        stage = self._with_top(msgspec.structs.replace(page, attention=response.attention))
        if response.deed is not None:
            return stage.follow(_answer(page.view, response.deed, scene))
        return stage.follow(None if response.heard else _unheard(page.view, gesture, scene))

    def hear_key(self, key: str, scene: Scene) -> "tuple[Stage, tuple[Errand, ...]]":
        """Return the stage after any key went down while the top page waits for one."""
        return self.follow(self.top.view.any_key(key, scene))

    def paint(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the top page, and the one below it if the top one lies over it."""
        if self.top.view.lays_over and len(self.pages) > 1:
            msgspec.structs.replace(self, pages=self.pages[:-1]).paint(surface, scene)
        self.top.view.backdrop(surface, scene)
        focus.paint(surface, scene.theme, _shown(self.top.view, scene), self.top.attention)

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return everything that is shown on the top page."""
        return _shown(self.top.view, scene)

    def lens(self, scene: Scene) -> Box:
        """Return what the magnifier shows: around the keyboard's choice, or the pointer."""
        zoom = scene.settings.zoom
        if zoom == 100:
            return CANVAS
        chosen = self._chosen(scene) if self.top.attention.by_keys else None
        return lens_on(scene.pointer, zoom) if chosen is None else lens_around(chosen.rect, zoom)

    def writes(self, scene: Scene) -> bool:
        """Return whether letters go into a field now."""
        chosen = self._chosen(scene)
        return chosen is not None and chosen.writes

    def _chosen(self, scene: Scene) -> Widget | None:
        """Return the widget that has the keyboard."""
        attention = self.top.attention
        if not attention.focus:
            return None
        found = focus.reach(self.widgets(scene), attention, scene.theme)
        return next((each.widget for each in found if each.widget.id == attention.focus), None)

    def tick(self, scene: Scene) -> "tuple[Stage, tuple[Errand, ...]]":
        """Return the stage after some time or a new sight."""
        return self.follow(self.top.view.tick(scene))

    def follow(self, answer: Answer) -> "tuple[Stage, tuple[Errand, ...]]":
        """Return the stage after an answer, and the errands in it."""
        stage, errands = self, []
        for one in each_of(answer):
            if isinstance(one, Command | Wish):
                errands.append(one)
            else:
                stage = stage._turned(one)
        return stage, tuple(errands)

    def led_to(self, name: str) -> "Stage":
        """Return the stage with another lowest page and none above; typed texts are kept."""
        return opened(name)._and_keeping(self)

    def moves(self, scene: Scene) -> bool:
        """Return whether something moves on the top page or over it."""
        return self.top.view.moves(scene) or overlay.moves(scene)

    def _and_keeping(self, old: "Stage") -> "Stage":
        pages = {page.name: page for page in old.pages}
        return msgspec.structs.replace(self, kept={**old.kept, **pages})

    def _turned(self, one: One) -> "Stage":
        """Return the stage after one move of its pages."""
        if isinstance(one, Become) and isinstance(one.view, View):
            return self._with_top(msgspec.structs.replace(self.top, view=one.view))
        if isinstance(one, Focus):
            attention = self.top.attention.focused_on(one.id, one.caret)
            return self._with_top(msgspec.structs.replace(self.top, attention=attention))
        if isinstance(one, Open):
            page = self._page(one.view, one.fields)
            return msgspec.structs.replace(self, pages=(*self.pages, page))
        if isinstance(one, Switch):
            page = self._page(one.view, one.fields)
            return self._keeping(self.top)._with_top(page)
        if isinstance(one, Back) and len(self.pages) > 1:
            return msgspec.structs.replace(self._keeping(self.top), pages=self.pages[:-1])
        return self

    def _page(self, name: str, fields: Fields) -> Page:
        """Return the kept page of a name, with other fields, or a fresh one."""
        kept = self.kept.get(name)
        if kept is None:
            return fresh(name, fields)
        return msgspec.structs.replace(
            kept, view=msgspec.structs.replace(kept.view, **fields), attention=_calmed(kept)
        )

    def _keeping(self, page: Page) -> "Stage":
        return msgspec.structs.replace(self, kept={**self.kept, page.name: page})

    def _with_top(self, page: Page) -> "Stage":
        return msgspec.structs.replace(self, pages=(*self.pages[:-1], page))


def opened(name: str, fields: Fields | None = None) -> Stage:
    """Return a stage with one fresh page."""
    return Stage(pages=(fresh(name, fields or {}),))


def fresh(name: str, fields: Fields) -> Page:
    """Return a page as it opens, with the keyboard where it is needed first."""
    view = view_named(name, fields)
    return Page(name=name, view=view, attention=Attention().focused_on(view.first))


def _shown(view: View, scene: Scene) -> tuple[Widget, ...]:
    """Return the widgets of a view, and over them what concerns every page."""
    return _ARRANGED.setdefault(type(view).__name__, Arranged(_arrange))(view, scene)


def _arrange(view: View, scene: Scene) -> tuple[Widget, ...]:
    shown = (*view.widgets(scene), *overlay.widgets(scene))
    if scene.tour is None:
        return shown
    from game.client.tutorial import guide  # loads the lessons, which only the tutorial needs

    return (*shown, *guide.widgets(scene, name_of(view), shown))


_ARRANGED: dict[str, Arranged] = {}
"""The last arrangement of each kind of page; two pages at most are shown at a time."""


def _answer(view: View, deed: Deed, scene: Scene) -> Answer:
    """Return the view's answer to a deed; the clipboard is the window's business."""
    if isinstance(deed, Copied):
        return Copy(text=deed.text)
    if isinstance(deed, Cut):
        rest = view.answer(Typed(deed.id, deed.rest), scene)
        return (Copy(text=deed.text), *each_of(rest))
    return view.answer(deed, scene)


def _unheard(view: View, gesture: Gesture, scene: Scene) -> Answer:
    """Return the view's own answer to a key; escape goes back unless the view says otherwise."""
    answer = view.shortcut(gesture, scene)
    if answer is None and isinstance(gesture, Key) and gesture.name == "escape":
        return Back()
    return answer


def _calmed(page: Page) -> Attention:
    """Return the attention of a page that comes back: scrolled as it was, nothing held."""
    return Attention(scrolled=page.attention.scrolled)
