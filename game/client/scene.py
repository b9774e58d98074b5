"""The scene: everything a page may look at: the sight, the language, the theme, the time.

One such value is made for every frame. A page paints from it and asks it for words; it never looks
anywhere else, so a test can show any moment of a game without a window or a server.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import msgspec

from game import text
from game.client.art.theme import DARK, HIGH_CONTRAST, Status, Theme
from game.client.memory import HeldPlace, Settings
from game.client.tutorial.progress import Tour
from game.model.ids import PlaceId, Quarter, SeatId
from game.model.treaties import Parameter, Terms
from game.model.values import Text
from game.rules.engine import Command, Refusal
from game.text.names import Called
from game.text.spoken import Given

if TYPE_CHECKING:  # the rules take a while to load, and the title does not need them
    from game.client.known import Known
    from game.rules.sky.foresight import Foresight
    from game.sight.seen import OwnSight, PublicSight, SeatView, Sight

YEAR_SHOWN = 24
"""Seconds in which an untimed Launch shows the year."""
LineState = Literal["idle", "connecting", "live", "lost", "refused"]


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """How the line to the room keeper is."""

    state: LineState = "idle"
    reason: str = ""
    """Why it failed: a key of `ui.ftl`."""
    details: dict[str, Parameter] = {}
    unsent: int = 0
    """Commands that wait for an acknowledgement."""


class Ticket(msgspec.Struct, frozen=True, kw_only=True):
    """The place that this device holds in a room."""

    code: str = ""
    address: str = ""
    place: PlaceId = PlaceId("")
    call_sign: str = ""
    seat_key: str = ""
    """Four digits that open the same place on another device; empty once it was shown."""
    solo: bool = False
    """The room is our own; we start it."""
    shared: str = ""
    """The address that others type to come into our room; empty: nobody else can."""


class Note(msgspec.Struct, frozen=True, kw_only=True):
    """A short piece of news at the edge of the window."""

    id: str
    words: str
    icon: str = "info"
    status: Status = "plain"
    until: float = 0.0
    """On the window's clock, seconds."""


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """One moment at one device."""

    settings: Settings = Settings()
    now: float = 0.0
    """The window's clock, seconds."""
    known: "Known | None" = None
    line: Line = Line()
    ticket: Ticket = Ticket()
    deadline: float | None = None
    """When the phase ends on the window's clock; None: untimed."""
    before: "Sight | None" = None
    """The sight in which this turn began, for what has changed since."""
    pointer: tuple[int, int] = (640, 360)
    """Where the pointer is on the canvas."""
    since: float = 0.0
    """When the phase was opened, on the window's clock."""
    refused: dict[str, Refusal] = {}
    """The last answer no to each kind of command, until it is sent again."""
    notes: tuple[Note, ...] = ()
    news: tuple[Note, ...] = ()
    """What happened this turn, latest first, for the report."""
    foresights: "tuple[tuple[Terms | None, Foresight], ...]" = ()
    """Futures of this turn that were asked for, the latest last; None: as things are."""
    looking: tuple[Terms | None, ...] = ()
    """Futures that are being reckoned."""
    tour: Tour | None = None
    """How far the tutorial has come; None: this is no tutorial."""
    places: tuple[HeldPlace, ...] = ()
    """Rooms that this device may return to."""
    nearby: tuple[str, ...] = ()
    """Addresses of classes that were found on the network."""
    fault: str = ""
    """What is kept of the last error on this device; empty: there was none."""

    @property
    def names(self) -> "Mapping[str, Called]":
        """Return everything with a name that an article may speak of."""
        return {} if self.known is None else self.known.names

    @property
    def theme(self) -> Theme:
        """Return the theme that the settings ask for, with a look for every seat."""
        return theme_for(self.settings, tuple(self.public.seats) if self.known else ())

    @property
    def language(self) -> str:
        """Return the language of this device."""
        return self.settings.language

    @property
    def sight(self) -> "Sight":
        """Return what the seat sees; pages of a game are only shown when there is one."""
        if self.known is None:
            raise LookupError("this page belongs to a game, and no game is open")
        return self.known.sight

    @property
    def public(self) -> "PublicSight":
        """Return the public part of the sight."""
        return self.sight.public

    @property
    def own(self) -> "OwnSight":
        """Return the seat's own part of the sight."""
        return self.sight.own

    @property
    def me(self) -> SeatId:
        """Return the own seat."""
        return self.sight.seat

    @property
    def left(self) -> int | None:
        """Return the seconds until the phase ends; None: untimed or paused."""
        if self.deadline is None or (self.known and self.public.paused):
            return None
        return max(0, round(self.deadline - self.now))

    @property
    def quarter(self) -> Quarter:
        """Return the quarter that Launch shows now; the year passes while the phase lasts."""
        whole = self.public.settings.seconds.get("launch", 0) or YEAR_SHOWN
        quarters: tuple[Quarter, ...] = (1, 2, 3, 4)
        return quarters[min(3, int(4 * (self.now - self.since) / whole))]

    def say(self, key: str, /, **given: Given) -> str:
        """Return a text of the client in the language of this device."""
        return text.say(self.language, key, **given)

    def foresight(self, terms: Terms | None) -> "Foresight | None":
        """Return the future with a text, if it was asked for this turn."""
        return next((found for asked, found in self.foresights if asked == terms), None)

    @property
    def last_foresight(self) -> "Foresight | None":
        """Return the future that was asked for last."""
        return self.foresights[-1][1] if self.foresights else None

    def refusal(self, command: Command) -> Refusal | None:
        """Return why a command would be refused as far as the seat can know, or None."""
        return None if self.known is None else self.known.refusal(command)

    def why(self, refusal: Refusal) -> str:
        """Return a refusal in words."""
        return text.refused(refusal.key, refusal.parameters, self.language, self.names)

    def spell(self, words: Text) -> str:
        """Return a text of the scenario in the language of this device, else in English."""
        return text.pick(words, self.language)

    def titled(self, title: str) -> str:
        """Return the title of a text in the language of this device; a person's own stays."""
        return text.titled(title, self.language, self.names)

    def seat(self, seat: str) -> "SeatView":
        """Return what everybody sees of a seat."""
        return self.public.seats[SeatId(seat)]

    def name(self, seat: str) -> str:
        """Return the name of a seat; names that are no seats stay as they are."""
        view = self.public.seats.get(SeatId(seat))
        return seat if view is None else self.spell(view.name)


def theme_for(settings: Settings, codes: tuple[str, ...] = ()) -> Theme:
    """Return the theme for these settings and delegations."""
    return _theme(settings.contrast, settings.scale, settings.calm, codes)


@lru_cache(maxsize=32)
def _theme(contrast: bool, scale: int, calm: bool, codes: tuple[str, ...]) -> Theme:
    plain = (HIGH_CONTRAST if contrast else DARK).at_scale(scale)
    theme = msgspec.structs.replace(plain, calm=calm)
    return theme.with_nations(codes) if codes else theme
