"""Choice and checkbox: one of several, or yes and no."""

import msgspec
import pygame

from game.client.art import fitting, icons, text
from game.client.art.box import Box
from game.client.art.colour import CLEAR
from game.client.art.layer import stamp
from game.client.art.panels import plate
from game.client.art.theme import Theme
from game.client.widgets.attention import Attention
from game.client.widgets.widget import TARGET, Widget


class Option(msgspec.Struct, frozen=True):
    """One thing to choose; the answer is what the view gets when it is chosen."""

    label: str
    answer: object


class OptionButton(Widget, frozen=True, kw_only=True):
    """One part of a choice."""

    label: str
    selected: bool

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 6

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size of word and margins."""
        return (text.width(theme, self.label, "smallb") + 22, max(TARGET, theme.px(34)))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint a cream pill if selected."""
        box = self.rect
        if self.selected or self.is_hovered(attention):
            fill = theme.cream if self.selected else theme.n600
            stamp(surface, plate(box.w, box.h - 6, 6, fill, CLEAR), (box.x, box.y + 3))
        raised = self.is_hovered(attention) and theme.high_contrast
        ink = theme.ink if self.selected or raised else theme.cream
        fitting.write_boxed(surface, theme, self.label, box.inset(4, 3), "smallb", ink)


class Choice(Widget, frozen=True, kw_only=True):
    """Options side by side in one group; the selected one is cream."""

    options: tuple[Option, ...]
    selected: int

    @property
    def usable(self) -> bool:
        """Leave gestures to the options."""
        return False

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size in which every option has the room it needs."""
        widths = [each.wants(theme)[0] for each in self._buttons()]
        return (sum(widths) + 8, max(TARGET, theme.px(34)))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint the group's ground and its options."""
        box = self.rect
        ground = plate(box.w, box.h, 8, theme.n800, theme.n600, theme.line)
        stamp(surface, ground, (box.x, box.y))
        for button in self.parts(theme, attention):
            button.draw(surface, theme, attention)

    def parts(self, theme: Theme, attention: Attention) -> tuple[Widget, ...]:
        """Return the options in their place."""
        buttons = self._buttons()
        wanted = [each.wants(theme)[0] for each in buttons]
        scale = (self.rect.w - 8) / (sum(wanted) or 1)
        x, placed = float(self.rect.x + 4), []
        for button, wide in zip(buttons, wanted, strict=True):
            left, right = round(x), round(x + wide * scale)
            placed.append(button.placed(Box(left, self.rect.y, right - left, self.rect.h)))
            x += wide * scale
        return tuple(placed)

    def _buttons(self) -> tuple[OptionButton, ...]:
        return tuple(
            OptionButton(
                id=f"{self.id}.{number}",
                answer=option.answer,
                label=option.label,
                selected=number == self.selected,
                enabled=self.enabled,
                tip=self.tip,
            )
            for number, option in enumerate(self.options)
        )


class Checkbox(Widget, frozen=True, kw_only=True):
    """A box to tick, its label and a value at the right end."""

    label: str
    ticked: bool
    note: str = ""

    @property
    def round(self) -> int:
        """Return the corner radius of the focus ring."""
        return 6

    def wants(self, theme: Theme) -> tuple[int, int]:
        """Return the size; a long label wraps within the width of the box."""
        note = text.width(theme, self.note, "smallb") + 12 if self.note else 0
        side = theme.px(22) + 10
        wide = self.rect.w or text.width(theme, self.label, "small") + side + note + 2
        room = wide - side - note
        return (wide, max(TARGET, text.block_height(theme, self.label, room, "small") + 6))

    def draw(self, surface: pygame.Surface, theme: Theme, attention: Attention) -> None:
        """Paint tick box, label and value."""
        side, box = theme.px(22), self.rect
        y = box.centre[1]
        edge = theme.gold if self.ticked else theme.n500
        edge = theme.cream if self.is_hovered(attention) else edge
        fill = theme.gold if self.ticked else theme.n950
        stamp(surface, plate(side, side, 6, fill, edge, 1.5), (box.x, y - side / 2))
        if self.ticked:
            at = (box.x + side / 2, y)
            icons.draw_icon(surface, "check", at, theme.px(15), theme.ink, 3)
        ink = theme.ok if self.ticked else theme.mist
        noted = text.write(surface, theme, self.note, (box.right, y), "smallb", ink, "right")
        self._draw_label(surface, theme, box.x + side + 10, box.right - noted)

    def _draw_label(self, surface: pygame.Surface, theme: Theme, left: int, right: int) -> None:
        room = right - left - (12 if self.note else 0)
        high = text.block_height(theme, self.label, room, "small")
        top = self.rect.centre[1] - high / 2
        ink = theme.cream if self.enabled else theme.off
        text.write_block(surface, theme, self.label, (left, top), room, "small", ink)
