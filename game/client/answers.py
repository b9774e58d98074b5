"""Answers: what a page of the window can say to a gesture. A page never acts by itself.

A command of the rules goes to the server, `Open`, `Back`, `Switch`, `Become` and `Focus` move the
pages, a `Wish` is carried out by the window (join a class, keep a setting, leave).
"""

from typing import TYPE_CHECKING, Literal, TypeAlias, TypeGuard

import msgspec

from game.model.treaties import Terms
from game.rules.engine import Command

if TYPE_CHECKING:
    from game.wire.to_server import Level

Fields: TypeAlias = dict[str, object]


class Open(msgspec.Struct, frozen=True):
    """Lay a page over this one; ``fields`` set what it shows."""

    view: str
    fields: Fields = {}


class Switch(msgspec.Struct, frozen=True):
    """Put another page in the place of this one; it keeps what was typed in it before."""

    view: str
    fields: Fields = {}


class Back(msgspec.Struct, frozen=True):
    """Take this page away."""


class Become(msgspec.Struct, frozen=True):
    """Stay on this page, changed."""

    view: msgspec.Struct
    """The same view with other fields; a view makes it by its ``_become``."""


class Focus(msgspec.Struct, frozen=True):
    """Give the keyboard to a widget of this page, in a text with the caret behind a letter."""

    id: str
    caret: int = 0


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """Something only the window can do."""


class Join(Wish, frozen=True, kw_only=True):
    """Enter a room with the code from the teacher."""

    address: str
    code: str
    seat_key: str = ""
    """Four digits: come back to a place that was taken on another device."""


class Rejoin(Wish, frozen=True, kw_only=True):
    """Return to a room whose place this device still holds."""

    address: str
    code: str


class PlaySolo(Wish, frozen=True, kw_only=True):
    """Open a room on this machine and play it with computer delegations."""

    scenario: str
    preset: str
    level: "Level" = "written"


class GoOn(Wish, frozen=True, kw_only=True):
    """Go on with a game that this machine keeps."""

    code: str


class HostRoom(Wish, frozen=True, kw_only=True):
    """Open a room on this machine for a class; the computer plays the seats that nobody takes."""

    scenario: str
    preset: str
    level: "Level" = "written"


class ChooseSeat(Wish, frozen=True, kw_only=True):
    """Move to another delegation before the game starts."""

    seat: str


class Begin(Wish, frozen=True, kw_only=True):
    """Start the game in a room of one's own."""


class Teach(Wish, frozen=True, kw_only=True):
    """Open the teacher's pages of a room of one's own in the browser."""


class Leave(Wish, frozen=True, kw_only=True):
    """Leave the room and go back to the title."""


class Quit(Wish, frozen=True, kw_only=True):
    """Close the window."""


class Keep(Wish, frozen=True, kw_only=True):
    """Remember settings on this device; each name is a field of `memory.Settings`."""

    fields: Fields


class Copy(Wish, frozen=True, kw_only=True):
    """Put a text into the clipboard."""

    text: str


class Guide(Wish, frozen=True, kw_only=True):
    """Go on, back or out in the tutorial."""

    turning: Literal["next", "back", "skip", "fold", "end"]


class LookAhead(Wish, frozen=True, kw_only=True):
    """Ask where the sky leads in 25 years, with a text or as things are."""

    terms: Terms | None = None


class Dismiss(Wish, frozen=True, kw_only=True):
    """Take away a refusal or the news that is shown."""

    about: str


One: TypeAlias = Command | Open | Switch | Back | Become | Focus | Wish
Answer: TypeAlias = One | tuple[One, ...] | None


def each_of(answer: Answer) -> tuple[One, ...]:
    """Return an answer as a list of single answers, in order."""
    if answer is None:
        return ()
    return answer if isinstance(answer, tuple) else (answer,)


def is_answer(value: object) -> TypeGuard[Answer]:
    """Tell whether a value that a widget carried is an answer."""
    if isinstance(value, tuple):
        return all(is_answer(part) for part in value)
    return isinstance(value, Command | Open | Switch | Back | Become | Focus | Wish)
