"""Widgets that know more than a click: sliders, lists, choices, dialogs, spotlights, tabs."""

from game.client.art.box import Box
from game.client.art.theme import DARK
from game.client.widgets import layout
from game.client.widgets.area import ScrollArea
from game.client.widgets.attention import Attention, Changed, Pressed
from game.client.widgets.button import Button
from game.client.widgets.choice import Choice, Option
from game.client.widgets.dialog import Dialog
from game.client.widgets.focus import reach, respond
from game.client.widgets.gestures import Click, Drag, Key, Press, Scroll
from game.client.widgets.rows import ItemRow
from game.client.widgets.scene_tag import SceneTag, untangled
from game.client.widgets.slider import Slider, Stepper
from game.client.widgets.speech_card import Spotlight
from game.client.widgets.tabs import Tab, TabBar
from game.client.widgets.words import Label

FRESH = Attention()
SLIDER = Slider(id="bid", value=20, low=0, high=40, step=2, rect=Box(100, 100, 224, 34))
ROWS = tuple(ItemRow(id=f"r{i}", title=f"Row {i}", answer=i) for i in range(10))
LIST = ScrollArea(
    id="list", rect=Box(0, 100, 300, 120), children=layout.column(DARK, ROWS, 0, 100, 280, 4)
)
CHAT = ScrollArea(id="chat", rect=LIST.rect, children=LIST.children, sticks_to_end=True)


def test_a_slider_follows_the_pointer_in_steps():
    """Press and drag both set the value."""
    held = respond([SLIDER], FRESH, Press((112, 110)), DARK)
    dragged = respond([SLIDER], held.attention, Drag((161, 400)), DARK)

    assert held.deed == Changed("bid", 0)
    assert dragged.deed == Changed("bid", 10)


def test_a_slider_steps_with_the_arrows_and_stops_at_its_ends():
    """Home and end go there at once."""
    attention = Attention(focus="bid")

    assert respond([SLIDER], attention, Key("right"), DARK).deed == Changed("bid", 22)
    assert respond([SLIDER], attention, Key("page_up"), DARK).deed == Changed("bid", 40)
    assert respond([SLIDER], attention, Key("home"), DARK).deed == Changed("bid", 0)


def test_a_stepper_goes_down_left_and_up_right():
    """The middle does nothing."""
    stepper = Stepper(id="n", value=5, low=0, high=9, rect=Box(0, 0, 120, 36))

    assert respond([stepper], FRESH, Click((5, 10)), DARK).deed == Changed("n", 4)
    assert respond([stepper], FRESH, Click((115, 10)), DARK).deed == Changed("n", 6)
    assert respond([stepper], FRESH, Click((60, 10)), DARK).deed == Changed("n", 5)


def test_a_choice_answers_with_the_option():
    """Each option is a widget of its own for mouse and keyboard."""
    choice = Choice(id="c", options=(Option("en", "en"), Option("kk", "kk")), selected=0)
    choice = choice.at(DARK, 0, 0)
    second = reach([choice], FRESH, DARK)[-1].widget

    assert respond([choice], FRESH, Click(second.rect.centre), DARK).deed == Pressed("c.1", "kk")


def test_the_wheel_scrolls_the_list_under_the_pointer_and_no_further_than_its_end():
    """What was below can be clicked then."""
    attention = FRESH
    for _ in range(20):
        attention = respond([LIST], attention, Scroll((50, 150), 1), DARK).attention

    assert LIST.top(attention) == LIST.reach
    assert respond([LIST], attention, Click((50, 200)), DARK).deed == Pressed("r9", 9)


def test_what_is_scrolled_away_cannot_be_clicked():
    """Below the list's edge lies another widget, or nothing."""
    assert not respond([LIST], FRESH, Click((50, 240)), DARK).heard


def test_the_focus_scrolls_the_list_to_itself():
    """Tabbing through a list never leads out of sight."""
    attention = Attention(focus="r1")
    for _ in range(8):
        attention = respond([LIST], attention, Key("tab"), DARK).attention
    last = next(each for each in reach([LIST], attention, DARK) if each.widget.id == "r9")

    assert attention.focus == "r9"
    assert last.window.overlap(last.widget.rect) == last.widget.rect


def test_page_keys_scroll_a_list_that_has_nothing_to_choose():
    """A chat can be read with the keyboard alone."""
    lines = [Label(words="line", rect=Box(0, 100 + 40 * i, 200, 20)) for i in range(9)]
    area = ScrollArea(id="log", rect=Box(0, 100, 300, 120), children=tuple(lines))
    attention = respond([area], FRESH, Key("page_down"), DARK).attention

    assert area.top(attention) > 0


def test_a_chat_opens_at_its_end_and_stays_there():
    """New lines push the old ones up."""
    longer = ScrollArea(
        id="chat", rect=CHAT.rect, sticks_to_end=True,
        children=layout.column(DARK, (*ROWS, *ROWS), 0, 100, 280, 4),
    )  # fmt: skip

    assert CHAT.top(FRESH) == CHAT.reach
    assert longer.top(FRESH) == longer.reach


def test_the_bar_of_a_list_can_be_dragged():
    """For a mouse without a wheel."""
    x = LIST.rect.right - 4
    held = respond([LIST], FRESH, Press((x, 110)), DARK).attention
    attention = respond([LIST], held, Drag((x, 219)), DARK).attention

    assert LIST.top(attention) == LIST.reach


def test_nothing_under_a_dialog_can_be_reached():
    """Neither by click nor by tab."""
    below = Button(id="below", label="Below", rect=Box(0, 0, 100, 38))
    dialog = Dialog(heading="Leave?", buttons=(Button(id="yes", label="Yes", answer="yes"),))

    assert not respond([below, dialog], FRESH, Click((10, 10)), DARK).heard
    assert respond([below, dialog], FRESH, Key("tab"), DARK).attention.focus == "yes"


def test_a_spotlight_leaves_only_what_it_lights():
    """The pupil can try the very thing that is explained."""
    lit = Button(id="lit", label="Lit", rect=Box(0, 0, 100, 38))
    dark = Button(id="dark", label="Dark", rect=Box(300, 0, 100, 38))
    view = [lit, dark, Spotlight(holes=(Box(0, 0, 120, 50),))]

    assert [each.widget.id for each in reach(view, FRESH, DARK)] == ["lit"]


def test_tabs_share_the_width_and_answer_one_by_one():
    """No tab is narrower than its word."""
    tabs = tuple(Tab(key, key, "orbit", key) for key in ("steppe", "orbit", "negotiations"))
    bar = TabBar(tabs=tabs, selected="orbit", rect=Box(100, 8, 330, 48))
    parts = bar.parts(DARK, FRESH)

    assert parts[-1].rect.right == bar.rect.right - 4
    assert parts[2].rect.w > parts[0].rect.w
    assert respond([bar], FRESH, Click(parts[2].rect.centre), DARK).deed == Pressed(
        "tab.negotiations", "negotiations"
    )


def test_tags_dodge_panels_and_each_other():
    """Two pads stand close together, and a panel covers the corner."""
    panel = Box(0, 80, 260, 400)
    tags = tuple(
        SceneTag(point=(x, 300), title="Site 1, Gagarin's Start", note="ready").above(DARK)
        for x in (300, 320)
    )
    first, second = untangled(tags, (panel,))

    assert first.rect.overlap(panel).w == 0
    assert first.rect.overlap(second.rect).h == 0 or first.rect.overlap(second.rect).w == 0


def test_flow_wraps_where_the_box_ends():
    """Quick replies in Russian take more rows."""
    buttons = [Button(id=str(i), label="Встречное предложение") for i in range(3)]
    placed = layout.flow(DARK, buttons, Box(0, 0, 500, 200))

    assert [each.rect.y for each in placed] == [0, 0, 46]
