"""Hands for tests: press a widget of a page by mouse or by keyboard, and type."""

from game.client.answers import Answer, Become
from game.client.scene import Scene
from game.client.stage import Errand, Page, Stage
from game.client.view import View
from game.client.widgets import focus
from game.client.widgets.attention import Attention
from game.client.widgets.focus import Reached
from game.client.widgets.gestures import Click, Key, Text
from game.client.widgets.text_field import TextField
from game.client.widgets.widget import Widget


def widget(view: View, scene: Scene, id: str) -> Widget:
    """Return a widget that can be reached; fails and lists those that can."""
    return _reached(view, scene, id).widget


def click(view: View, scene: Scene, id: str) -> Answer:
    """Return what a click on a widget answers."""
    attention = _scrolled_to(_reached(view, scene, id))
    place = _reached(view, scene, id, attention).widget.rect.centre
    response = focus.respond(view.widgets(scene), attention, Click(place), scene.theme)
    return None if response.deed is None else view.answer(response.deed, scene)


def keys(view: View, scene: Scene, id: str, key: str = "enter") -> Answer:
    """Return what a key answers after the tab key has led to a widget."""
    attention = Attention()
    for _ in range(300):
        step = focus.respond(view.widgets(scene), attention, Key("tab"), scene.theme)
        attention = step.attention
        if attention.focus == id:
            break
    assert attention.focus == id, f"the tab key never came to {id}"
    response = focus.respond(view.widgets(scene), attention, Key(key), scene.theme)  # type: ignore[arg-type]  # names of keys
    return None if response.deed is None else view.answer(response.deed, scene)


def both(view: View, scene: Scene, id: str) -> Answer:
    """Return what a widget answers, the same by mouse and by keyboard."""
    by_mouse, by_keys = click(view, scene, id), keys(view, scene, id)
    assert by_mouse == by_keys
    return by_mouse


def typed(view: View, scene: Scene, id: str, words: str) -> Answer:
    """Return what a page answers to words typed into a field."""
    field = widget(view, scene, id)
    end = len(field.text) if isinstance(field, TextField) else 0
    attention = Attention().focused_on(id, end)
    response = focus.respond(view.widgets(scene), attention, Text(words), scene.theme)
    assert response.deed is not None, f"{id} hears no letters"
    return view.answer(response.deed, scene)


def became(answer: Answer) -> View:
    """Return the page that an answer turns a page into."""
    parts = answer if isinstance(answer, tuple) else (answer,)
    views = (part.view for part in parts if isinstance(part, Become))
    return next(view for view in views if isinstance(view, View))


def on_stage(name: str, view: View) -> Stage:
    """Return a stage with one page."""
    return Stage(pages=(Page(name=name, view=view),))


def pressed(stage: Stage, scene: Scene, id: str) -> tuple[Stage, tuple[Errand, ...]]:
    """Return the stage and the errands after a click on the top page."""
    place = _reached(stage.top.view, scene, id).widget.rect.centre
    return stage.hear(Click(place), scene)


def _scrolled_to(each: Reached) -> Attention:
    """Return the attention after the wheel has brought a widget into sight."""
    attention = Attention()
    for area in each.areas:
        attention = area.revealing(each.widget.rect, attention)
    return attention


def _reached(view: View, scene: Scene, id: str, attention: Attention | None = None) -> Reached:
    every = focus.reach(view.widgets(scene), attention or Attention(), scene.theme)
    for each in every:
        if each.widget.id == id:
            return each
    raise AssertionError(f"no {id}; there are {[each.widget.id for each in every]}")
