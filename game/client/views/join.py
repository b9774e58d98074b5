"""Join: a press on the class that was found, or six digits from the teacher, open a room.

The address is that of the only class on the network, else it stays as it was last time.
"""

from typing import ClassVar

import msgspec
import pygame

from game.client.answers import Answer, Back, Focus, Join
from game.client.art.box import Box
from game.client.parts import scenery
from game.client.parts.heading import Heading
from game.client.scene import Scene
from game.client.view import View
from game.client.widgets.attention import Deed, Submitted, Typed
from game.client.widgets.button import Button
from game.client.widgets.panel import Panel
from game.client.widgets.text_field import TextField
from game.client.widgets.widget import Widget
from game.client.widgets.words import Label, Paragraph

CODE_LENGTH = 6
KEY_LENGTH = 4
SIGN_LENGTH = 24
"""Letters of a call sign."""
_PANEL = Box(340, 150, 600, 420)
_FOUND = Box(956, 150, 308, 300)
_MOST_FOUND = 4


class JoinPage(View, frozen=True, kw_only=True):
    """A code and an address."""

    first: ClassVar[str] = "code"
    looks_around: ClassVar[bool] = True
    code: str = ""
    address: str = ""
    """Empty: where the last class was."""
    seat_key: str = ""
    """Four digits from another device, or the call sign for those who lost them."""

    def widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the two fields and the button."""
        heading = Heading(title=scene.say("join.heading"), note=scene.say("join.note"))
        back = Button(id="back", kind="ghost", label=scene.say("join.back"), answer=Back())
        return (
            heading,
            Panel(rect=_PANEL),
            *self._code_widgets(scene),
            *self._address_widgets(scene),
            *self._key_widgets(scene),
            *self._around(scene),
            back.placed(Box(_PANEL.x + 32, 506, 160, 44)),
            self._button(scene),
        )

    def backdrop(self, surface: pygame.Surface, scene: Scene) -> None:
        """Paint the felt."""
        scenery.paint_felt(surface, scene)

    def changed(self, deed: Deed, scene: Scene) -> Answer:
        """Keep what is typed; the sixth digit sends the code."""
        if isinstance(deed, Typed) and deed.id == "code":
            code = "".join(letter for letter in deed.text if letter.isdigit())[:CODE_LENGTH]
            page, become = msgspec.structs.replace(self, code=code), self._become(code=code)
            return (become, page.join(scene)) if page.is_complete else become
        if isinstance(deed, Typed) and deed.id == "key":
            return self._become(seat_key=deed.text[:SIGN_LENGTH])
        if isinstance(deed, Typed):
            return self._become(address=deed.text)
        if isinstance(deed, Submitted) and len(self.code) == CODE_LENGTH:
            return self.join(scene)
        return None

    @property
    def is_complete(self) -> bool:
        """Return whether the code has all its digits and no seat key is being typed."""
        return len(self.code) == CODE_LENGTH and not self.seat_key

    def join(self, scene: Scene) -> Join:
        """Return the wish to enter the room."""
        key = self.seat_key.strip()
        key = "" if key.isdigit() and len(key) != KEY_LENGTH else key
        return Join(address=self.where(scene), code=self.code, seat_key=key)

    def where(self, scene: Scene) -> str:
        """Return the address that is tried: as typed, the only one around, or the last one."""
        only = scene.nearby[0] if len(scene.nearby) == 1 else ""
        return self.address or only or scene.settings.address

    def _code_widgets(self, scene: Scene) -> tuple[Widget, ...]:
        left, wide = _PANEL.x + 32, _PANEL.w - 64
        label = Label(words=scene.say("join.code"), rect=Box(left, 172, wide, 28), style="bodyb")
        field = TextField(
            id="code",
            text=self.code,
            placeholder=scene.say("join.code.hint"),
            limit=CODE_LENGTH,
            big=True,
            rect=Box(left, 206, wide, 64),
        )
        return (label, field)

    def _address_widgets(self, scene: Scene) -> tuple[Widget, ...]:
        left, wide = _PANEL.x + 32, _PANEL.w - 64
        label = Label(words=scene.say("join.address"), rect=Box(left, 292, wide, 28), style="bodyb")
        field = TextField(
            id="address",
            text=self.where(scene),
            placeholder=scene.say("join.address.hint"),
            limit=120,
            icon="wifi",
            rect=Box(left, 324, wide, 44),
        )
        news, colour = _news(scene)
        words = Paragraph(words=news, style="small", colour=colour, rect=Box(left, 430, wide, 64))
        return (label, field, words)

    def _key_widgets(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the field for those who come from another device."""
        left, wide = _PANEL.x + 32, _PANEL.w - 64
        label = Label(words=scene.say("join.back_again"), style="small", colour=scene.theme.mist)
        field = TextField(
            id="key",
            text=self.seat_key,
            placeholder=scene.say("join.back_again.hint"),
            limit=SIGN_LENGTH,
            rect=Box(left + wide - 160, 380, 160, 40),
        )
        return (label.placed(Box(left, 380, wide - 176, 40)), field)

    def _around(self, scene: Scene) -> tuple[Widget, ...]:
        """Return the classes that were found on the network; a press joins one in its lobby.

        Once its game runs, and where a server has several, the digits are asked for.
        """
        found = scene.nearby[:_MOST_FOUND]
        if not found:
            return ()
        panel = Panel(rect=_FOUND, heading=scene.say("join.around"))
        inside = panel.inside(scene.theme)
        rooms = (Box(inside.x, inside.y + row * 56, inside.w, 46) for row in range(len(found)))
        below = Box(inside.x, inside.y + len(found) * 56, inside.w, 64)
        hint = Paragraph(words=scene.say("join.around.hint"), style="small", rect=below)
        return (
            panel,
            msgspec.structs.replace(hint, colour=scene.theme.mist),
            *(
                Button(
                    id=f"class.{address}",
                    kind="secondary",
                    icon="check" if address == self.where(scene) else "wifi",
                    label=address,
                    answer=self._chosen(scene, address),
                    rect=room,
                )
                for address, room in zip(found, rooms, strict=True)
            ),
        )

    def _chosen(self, scene: Scene, address: str) -> Answer:
        """Return what follows from a class that was found: we are off, or the code is next."""
        page = msgspec.structs.replace(self, address=address)
        if page.is_complete:
            return (self._become(address=address), page.join(scene))
        ready = (self._become(address=address), Focus("code", len(self.code)))
        if self.code or self.seat_key:
            return ready
        return (*ready, Join(address=address, code=""))

    def _button(self, scene: Scene) -> Button:
        busy = scene.line.state == "connecting"
        ready = len(self.code) == CODE_LENGTH and bool(self.where(scene)) and not busy
        return Button(
            id="join",
            label=scene.say("join.busy" if busy else "join.join"),
            icon="log-in",
            enabled=ready,
            tip="" if ready else scene.say("join.not_yet"),
            answer=self.join(scene),
            rect=Box(_PANEL.right - 32 - 220, 500, 220, 56),
        )


VIEW = JoinPage


def _news(scene: Scene) -> tuple[str, tuple[int, int, int, int]]:
    """Return what to say below the fields, and its colour."""
    if scene.line.state == "refused":
        return scene.say(scene.line.reason, **scene.line.details), scene.theme.bad
    if scene.line.reason:
        return scene.say(scene.line.reason, **scene.line.details), scene.theme.gold
    return scene.say("join.where"), scene.theme.mist
