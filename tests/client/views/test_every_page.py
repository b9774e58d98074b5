"""Every page of the window, in three languages, two themes and two text sizes."""

import pygame
import pytest

from game.client.answers import Fields
from game.client.memory import LANGUAGES, Language, Settings
from game.client.parts.acts.year import acts
from game.client.parts.drafting import FRAME, Draft
from game.client.render import picture_of
from game.client.scene import Scene
from game.client.stage import opened
from game.client.view import view_named
from game.client.widgets import focus, printed
from game.client.widgets.attention import Attention
from game.model.ids import SeatId
from game.model.world import World
from game.rules.turns import MarkReady
from tests.client import scenes
from tests.client.scenes import BOARD, EUR, KAZ, RUS, SIGNED

LOOKS = ((False, 100), (True, 100), (False, 125), (True, 125))
"""High contrast, and text size in percent."""
Moment = tuple[str, World | None, str, Fields]


def moments() -> dict[str, Moment]:
    """Return pages in moments of a game that fill them."""
    return {**_doors(), **_sights(), **_talks(), **_books(), **_show()}


def _doors() -> dict[str, Moment]:
    """Return the pages before a game."""
    return {
        "title": ("title", None, "", {}),
        "join": ("join", None, "", {}),
        "solo": ("solo", None, "", {}),
        "host": ("host", None, "", {}),
        "settings": ("settings", None, "", {}),
        "keys": ("keys", None, "", {"waiting": "orbit", "refused": "f9"}),
        "fault": ("fault", None, "", {}),
    }


def _sights() -> dict[str, Moment]:
    """Return the pages on which one looks around."""
    talks, orders, launch = scenes.negotiating(), scenes.ordering(), scenes.launching()
    return {
        "lobby": ("lobby", scenes.lobby(), KAZ, {}),
        "briefing": ("briefing", talks, KAZ, {}),
        "briefing with red lines": ("briefing", scenes.conferring(), KAZ, {}),
        "menu": ("menu", talks, KAZ, {}),
        "report a message": ("question", talks, KAZ, {"about": "report", "command": MarkReady()}),
        "question": ("question", talks, KAZ, {"about": "leave"}),
        "steppe": ("steppe", orders, RUS, {}),
        "steppe in launch": ("steppe", launch, RUS, {}),
        "orbit": ("orbit", orders, EUR, {}),
        "orbit after collisions": ("orbit", scenes.eventful(), EUR, {}),
        "orbit with an asteroid": ("orbit", scenes.beyond(), KAZ, {}),
        "moon": ("moon", scenes.beyond(), KAZ, {}),
    }


def _talks() -> dict[str, Moment]:
    """Return the pages of talks, texts and conferences."""
    talks = scenes.negotiating()
    text = scenes.offer(talks)
    desk = Draft(terms=text.terms, counters=text.id, version=2)
    frame = Draft(terms=text.terms, panel="frame", article=FRAME)
    return {
        "plenary": ("talks", talks, KAZ, {}),
        "pair": ("talks", talks, KAZ, {"channel": "pair:KAZ+RUS"}),
        "counter-offer": ("talks", talks, KAZ, {"channel": text.id}),
        "clause editor": ("talks", talks, KAZ, {"channel": text.id, "draft": desk}),
        "frame editor": ("talks", talks, KAZ, {"channel": text.id, "draft": frame}),
        "chooser": ("talks", talks, KAZ, {"draft": Draft(terms=text.terms, panel="add")}),
        "board": ("board", scenes.governed(), KAZ, {"treaty": BOARD}),
        "signed text": ("talks", scenes.signed(), KAZ, {"channel": SIGNED}),
        "conference": ("conference", scenes.conferring(), KAZ, {"article": 1}),
        "proposing": (
            "conference",
            scenes.conferring(),
            KAZ,
            {"article": 1, "draft": Draft(terms=scenes.working_terms())},
        ),
    }


def _books() -> dict[str, Moment]:
    """Return the pages of orders, money and results."""
    talks, orders, launch = scenes.negotiating(), scenes.ordering(), scenes.launching()
    mine = next(slot.id for slot in orders.slots.values() if slot.owner == KAZ)
    return {
        "delegation": ("delegation", orders, KAZ, {}),
        "codex": ("codex", talks, KAZ, {"entry": "lease"}),
        "codex of events": ("codex", talks, KAZ, {"topic": "events"}),
        "our slots": ("slots", orders, RUS, {}),
        "slots": ("slots", orders, KAZ, {"chosen": mine}),
        "launches": ("projects", orders, RUS, {}),
        "ground": ("projects", orders, KAZ, {"page": "ground"}),
        "more orders": ("projects", orders, RUS, {"page": "special"}),
        "ledger": ("ledger", orders, KAZ, {}),
        "report": ("report", launch, RUS, {}),
        "debrief": ("debrief", scenes.ended(), KAZ, {}),
        "deals of the debrief": ("debrief", scenes.ended(), KAZ, {"part": "deals"}),
        "the site": ("debrief", scenes.ended(), KAZ, {"part": "site"}),
    }


def _show() -> dict[str, Moment]:
    """Return every scene of an eventful year."""
    world = scenes.eventful()
    played = acts(scenes.scene(world, RUS))
    return {
        f"playback {type(act).__name__}": (
            "playback",
            world,
            RUS,
            {"acts": played, "place": place, "begun": 0.0, "turn": 1},
        )
        for place, act in enumerate(played)
    }


def scene_of(world: World | None, seat: str, settings: Settings) -> Scene:
    """Return the scene of a moment three seconds after the window opened."""
    if world is None:
        return Scene(settings=settings, now=3.0, nearby=("192.168.100.200:58765",))
    return scenes.scene(world, SeatId(seat), settings=settings, now=3.0)


@pytest.mark.parametrize("name", moments())
@pytest.mark.parametrize(
    ("contrast", "scale"), LOOKS, ids=["dark", "contrast", "dark-125", "contrast-125"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_shows_all_its_words(
    name: str, contrast: bool, scale: int, language: Language
) -> None:
    """Nothing is cut off (the kit notes it), and the page is not empty."""
    view, world, seat, fields = moments()[name]
    settings = Settings(language=language, contrast=contrast, scale=125 if scale == 125 else 100)

    picture = picture_of(view, scene_of(world, seat, settings), fields)

    seen = {picture.get_at((x, y))[:3] for x in range(0, 1280, 40) for y in range(0, 720, 40)}
    assert len(seen) > 2


@pytest.mark.parametrize("name", moments())
def test_every_widget_has_a_name_of_its_own(name: str) -> None:
    """Two of one name would catch the tab key between them."""
    view, world, seat, fields = moments()[name]
    scene = scene_of(world, seat, Settings())
    widgets = view_named(view, fields).widgets(scene)

    ids = [each.widget.id for each in focus.reach(widgets, Attention(), scene.theme)]

    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize("name", moments())
def test_a_page_at_rest_looks_as_it_was_painted(name: str) -> None:
    """From the third frame on panels are pictures; two steps of 255 are rounding."""
    view, world, seat, fields = moments()[name]
    scene, stage = scene_of(world, seat, Settings()), opened(view, fields)
    printed._SHEETS.clear()

    frames = [pygame.Surface((1280, 720)) for _ in range(3)]
    for frame in frames:
        stage.paint(frame, scene)

    first, last = (pygame.surfarray.array3d(frame).astype(int) for frame in frames[::2])
    assert abs(first - last).max() <= 2


def test_a_note_lies_over_the_page() -> None:
    """Refusals and news are seen wherever the player is."""
    quiet = scenes.scene(scenes.negotiating())
    told = scenes.scene(scenes.negotiating(), notes=scenes.notes())

    pictures = [pygame.image.tobytes(picture_of("ledger", each), "RGB") for each in (quiet, told)]

    assert pictures[0] != pictures[1]
