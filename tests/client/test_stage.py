"""The stage: pages lie on each other, one is shown, none forgets what was typed."""

import msgspec

from game.client.answers import Back, Become, Copy, Open, Switch
from game.client.scene import Scene
from game.client.stage import opened
from game.client.views.join import JoinPage
from game.client.views.talks import Talks
from game.client.widgets.gestures import Key, Text
from game.rules.turns import MarkReady
from tests.client import scenes
from tests.client.hands import on_stage, pressed


def test_a_page_lies_over_another_until_it_goes_back() -> None:
    """Escape is the way back."""
    stage, _ = opened("title").follow(Open("settings"))
    assert stage.top.name == "settings"

    stage, _ = stage.hear(Key("escape"), Scene())

    assert stage.top.name == "title"


def test_a_switched_page_comes_back_as_it_was() -> None:
    """Half a message is still there after a look at the orbit."""
    stage = on_stage("talks", Talks(written={"plenary": "Half a"}))
    stage, _ = stage.follow(Switch("orbit"))
    stage, _ = stage.follow(Switch("talks"))

    assert stage.top.view == Talks(written={"plenary": "Half a"})


def test_fields_of_a_switch_change_only_what_they_name() -> None:
    """The channel is another one, the typed words stay."""
    stage = on_stage("talks", Talks(written={"plenary": "Half a"}))
    stage, _ = stage.follow((Switch("orbit"), Switch("talks", {"channel": "seat:KAZ"})))

    assert stage.top.view == Talks(channel="seat:KAZ", written={"plenary": "Half a"})


def test_commands_leave_the_stage_as_errands() -> None:
    """The stage sends nothing itself."""
    stage, errands = opened("title").follow((MarkReady(), Open("join")))

    assert errands == (MarkReady(),)
    assert stage.top.name == "join"


def test_the_last_page_cannot_be_taken_away() -> None:
    """A window always shows something."""
    stage, _ = opened("title").follow(Back())

    assert stage.top.name == "title"


def test_a_field_has_the_keyboard_when_its_page_opens() -> None:
    """Six digits can be typed at once."""
    stage, _ = opened("title").follow(Open("join"))
    stage, _ = stage.hear(Text("4"), Scene())

    assert stage.top.view == JoinPage(code="4")


def test_cut_words_go_to_the_clipboard_and_out_of_the_field() -> None:
    """Ctrl-A, ctrl-X."""
    stage = on_stage("join", JoinPage(code="482"))
    stage, _ = pressed(stage, Scene(), "code")
    stage, _ = stage.hear(Key("a", ctrl=True), Scene())

    stage, errands = stage.hear(Key("x", ctrl=True), Scene())

    assert errands == (Copy(text="482"),)
    assert stage.top.view == JoinPage(code="")


def test_the_room_leads_to_a_page_and_keeps_the_old_ones() -> None:
    """When the game starts, nothing typed in the lobby's pages is lost."""
    stage = on_stage("talks", Talks(written={"plenary": "Hello"})).led_to("steppe")
    stage, _ = stage.follow(Switch("talks"))

    assert stage.top.view == Talks(written={"plenary": "Hello"})


def test_the_announcement_of_a_phase_moves() -> None:
    """It wipes over the page, and then it is gone."""
    begun = scenes.scene(scenes.negotiating(), now=10.5, since=10.0)
    stage = opened("ledger")

    assert stage.moves(begun)
    assert not stage.moves(msgspec.structs.replace(begun, now=20.0))


def test_becoming_keeps_the_name_of_the_page() -> None:
    """A changed page is still that page."""
    stage, _ = opened("join").follow(Become(JoinPage(code="1")))

    assert stage.top.name == "join"
