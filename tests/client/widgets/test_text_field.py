"""Writing in a field: Cyrillic letters, caret, selection, clipboard, all by gestures."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from game.client.art.box import Box
from game.client.art.theme import DARK
from game.client.widgets import editing
from game.client.widgets.attention import Attention, Copied, Cut, Deed, Submitted, Typed
from game.client.widgets.focus import respond
from game.client.widgets.gestures import Click, Drag, Gesture, Key, Press, Text
from game.client.widgets.text_field import TextField

FIELD = TextField(id="say", text="", rect=Box(100, 100, 300, 36), limit=40)


def write(*gestures: Gesture, text: str = "") -> tuple[TextField, Attention, Deed | None]:
    """Return field, attention and last deed after gestures, as a view would keep them."""
    field = msgspec.structs.replace(FIELD, text=text)
    attention = Attention().focused_on("say", len(text))
    deed: Deed | None = None
    for gesture in gestures:
        response = respond([field], attention, gesture, DARK)
        attention, deed = response.attention, response.deed
        if isinstance(deed, Typed):
            field = msgspec.structs.replace(field, text=deed.text)
        if isinstance(deed, Cut):
            field = msgspec.structs.replace(field, text=deed.rest)
    return field, attention, deed


def test_cyrillic_and_kazakh_letters_are_written_as_they_come():
    """SDL sends them as text, one letter or a whole word at a time."""
    field, _, _ = write(Text("Ә"), Text("ділет"), Key("space"), Text(" "), Text("ңұ"))

    assert field.text == "Әділет ңұ"


def test_the_space_that_opened_the_view_is_not_the_first_letter():
    """A button pressed with the space bar also sends a space as text."""
    assert write(Text(" "))[0].text == ""


def test_backspace_takes_the_letter_before_the_caret():
    """And delete the one behind it."""
    assert write(Key("backspace"), text="орбита")[0].text == "орбит"
    assert write(Key("home"), Key("delete"), text="орбита")[0].text == "рбита"


def test_shift_and_arrows_select_and_typing_replaces_it():
    """As in every other text field of a computer."""
    field, _, _ = write(Key("left", shift=True), Key("left", shift=True), Text("ы"), text="орбита")

    assert field.text == "орбиы"


def test_ctrl_a_and_ctrl_c_copy_everything():
    """The window puts the words of `Copied` into the clipboard."""
    _, _, deed = write(Key("a", ctrl=True), Key("c", ctrl=True), text="four slots")

    assert deed == Copied("say", "four slots")


def test_cut_takes_the_selection_away():
    """The deed carries both what was cut and what is left."""
    field, _, deed = write(Key("left", shift=True), Key("x", ctrl=True), text="slots")

    assert deed == Cut("say", "s", "slot")
    assert field.text == "slot"


def test_ctrl_and_arrows_go_by_words():
    """Home and end by the whole line."""
    field, _, _ = write(Key("left", ctrl=True), Text("new "), text="four slots")

    assert field.text == "four new slots"


def test_pasted_lines_become_one_line_within_the_limit():
    """Nothing that is pasted can make a message longer than the server takes."""
    field, _, _ = write(Text("one\ntwo\x07" + "x" * 100))

    assert field.text == "one two" + "x" * 33


def test_enter_submits():
    """The view sends the message and empties the field."""
    assert write(Key("enter"), text="We agree")[2] == Submitted("say", "We agree")


def test_arrows_up_and_down_leave_the_field():
    """So a keyboard player is not caught in it."""
    response = respond([FIELD], Attention(focus="say"), Key("down"), DARK)

    assert not response.heard


def test_a_digit_in_the_field_is_no_shortcut_of_the_view():
    """The key is heard; the letter comes as text."""
    assert respond([FIELD], Attention(focus="say"), Key("1"), DARK).heard


def test_dragging_over_letters_selects_them():
    """From the place of the press to the place of the pointer."""
    field = msgspec.structs.replace(FIELD, text="orbit")
    attention = respond([field], Attention(), Press((112, 118)), DARK).attention
    attention = respond([field], attention, Drag((390, 118)), DARK).attention
    attention = respond([field], attention, Click((390, 118)), DARK).attention

    assert (attention.mark, attention.caret) == (0, 5)


@given(
    st.text(max_size=30),
    st.integers(-5, 40),
    st.integers(-5, 40),
    st.sampled_from(["insert", "erase", "move", "word"]),
)
def test_caret_and_mark_never_leave_the_text(text: str, caret: int, mark: int, act: str):
    """Whatever the view does to the text in between."""
    before = editing.line(text, caret, mark)
    after = {
        "insert": lambda: editing.inserted(before, "Қазақ", 60),
        "erase": lambda: editing.erased(before, before.caret - 1),
        "move": lambda: editing.selected_to(before, caret * 2),
        "word": lambda: editing.moved(before, editing.word_right(before)),
    }[act]()

    assert 0 <= after.start <= after.end <= len(after.text)
