"""The way to what each student answers alone: quiz in the lobby, board and ticket later."""

from game.client.answers import Open
from game.client.scene import Scene
from game.client.widgets.button import Button


def ways(scene: Scene) -> tuple[Button, ...]:
    """Return the button of this moment, if a teacher asks something of everybody."""
    if scene.ticket.solo and not scene.ticket.shared:
        return ()
    if scene.public.phase == "ended":
        return (_way(scene, "voices", "", "speak.open"),)
    if scene.public.phase == "lobby" and scene.public.lesson.quiz:
        return (_way(scene, "quiz", "clipboard-list", "speak.quiz"),)
    return ()


def asks_word(scene: Scene) -> bool:
    """Return whether a word about the game is asked of us that we have not said yet."""
    said = scene.own.answered.get(scene.ticket.place, ())
    return scene.public.phase == "ended" and bool(ways(scene)) and "word" not in said


def _way(scene: Scene, view: str, icon: str, key: str) -> Button:
    """Return a button that opens a page."""
    label = scene.say(key)
    return Button(id=view, kind="secondary", icon=icon, label=label, answer=Open(view))
