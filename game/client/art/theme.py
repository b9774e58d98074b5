"""Every colour token of the client in one value; no screen ever writes a colour of its own."""

from typing import Literal

import msgspec

from game.client.art.colour import Colour, rgb
from game.client.art.delegations import LOOKS, Look, looks_for

Status = Literal["ok", "warn", "bad", "gold", "calm", "plain"]
"""How things stand; always shown beside an icon or a word."""


class Theme(msgspec.Struct, frozen=True, kw_only=True, cache_hash=True):
    """The tokens that all drawing takes; two values exist, `DARK` and `HIGH_CONTRAST`."""

    name: str
    scale: int = 100
    """Text size in percent, 100 or 125; layouts ask `px` for measures that grow with it."""
    calm: bool = False
    """Reduced motion: cross-fades only, no parallax, particles, shake or pulse."""
    high_contrast: bool = False
    line: int = 1
    """Width of panel borders, pixels."""

    n950: Colour
    """Space, input fields, tracks."""
    n900: Colour
    """Panels over scenes, top bar."""
    n800: Colour
    """Cards, tab group."""
    n700: Colour
    """Raised card, secondary button."""
    n600: Colour
    """Panel border, active row."""
    n500: Colour
    """Control border."""
    n400: Colour
    """Placeholder, zero value; large or secondary text only."""
    off: Colour
    """Words of what cannot be used now."""
    mist: Colour
    """Secondary text."""
    cream: Colour
    """Main text, selected tab, focus ring, paper."""
    cream50: Colour
    """Paper cards."""
    cream200: Colour
    """Icon discs on paper."""
    cream300: Colour
    """Lines on paper."""
    ink: Colour
    """Text on paper."""
    ink2: Colour
    """Secondary text on paper."""
    gold: Colour
    """The one primary action of a panel."""
    gold3: Colour
    """Section labels, border of the primary action."""
    gold7: Colour
    """Border of a selected clause."""
    tulip: Colour
    """Badges, contested, "you are here"."""
    badge: Colour
    badge_text: Colour
    """The disc with a count, and the count."""
    felt: Colour
    """Ornament on paper only."""
    ok: Colour
    warn: Colour
    bad: Colour
    """Status on dark, always beside an icon or a word."""
    ok_paper: Colour
    bad_paper: Colour
    link_paper: Colour
    """Status and links on paper."""
    go_fill: Colour
    go_text: Colour
    hold_fill: Colour
    hold_text: Colour
    contested_fill: Colour
    contested_text: Colour
    """Chips."""
    alert_fill: Colour
    """Head of an alert card, under cream text."""
    changed_fill: Colour
    changed_disc: Colour
    """A clause card that differs from the draft before."""
    mine_fill: Colour
    """My own chat bubble."""
    calm_blue: Colour
    """Water and tests: a fourth status that is neither good nor bad."""
    looks: tuple[Look, ...] = LOOKS

    def look(self, code: str) -> Look:
        """Return how the delegation with this code looks.

        Raises KeyError if the theme was not told of it; see `with_nations`.
        """
        for look in self.looks:
            if look.code == code:
                return look
        raise KeyError(f"{code!r} has no look: make the theme with `with_nations` first")

    def status(self, status: Status) -> Colour:
        """Return the colour of a status on a dark ground."""
        return {
            "ok": self.ok,
            "warn": self.warn,
            "bad": self.bad,
            "gold": self.gold3,
            "calm": self.calm_blue,
            "plain": self.mist,
        }[status]

    def with_nations(self, codes: tuple[str, ...]) -> "Theme":
        """Return the theme with a look for every code of a scenario."""
        return msgspec.structs.replace(self, looks=looks_for(codes))

    def at_scale(self, percent: int) -> "Theme":
        """Return the theme with another text size, 100 or 125 percent."""
        if percent not in SCALES:
            raise ValueError(f"text size {percent} % does not exist: use 100 or 125")
        return msgspec.structs.replace(self, scale=percent)

    def px(self, pixels: float) -> int:
        """Return a measure, given for 100 %, at the theme's text size."""
        return round(pixels * self.scale / 100)

    def emblem_colour(self, look: Look) -> Colour:
        """Return the colour of the emblem inside a token."""
        return DARK.ink if look.emblem_is_dark else DARK.cream


SCALES = (100, 125)

DARK = Theme(
    name="dark",
    n950=rgb("#090D22"),
    n900=rgb("#0F1430"),
    n800=rgb("#161C40"),
    n700=rgb("#202852"),
    n600=rgb("#303A70"),
    n500=rgb("#46518C"),
    n400=rgb("#7C88BE"),
    off=rgb("#5F6AA3"),
    mist=rgb("#B4BDDF"),
    cream=rgb("#F6ECD8"),
    cream50=rgb("#FCF7EA"),
    cream200=rgb("#EADCC0"),
    cream300=rgb("#CDB98F"),
    ink=rgb("#1D1B3A"),
    ink2=rgb("#5A5470"),
    gold=rgb("#F2B233"),
    gold3=rgb("#FFD983"),
    gold7=rgb("#A86C0C"),
    tulip=rgb("#E2502F"),
    badge=rgb("#BA381A"),
    badge_text=rgb("#F6ECD8"),
    felt=rgb("#B5402E"),
    ok=rgb("#62C98D"),
    warn=rgb("#FFB84A"),
    bad=rgb("#FF7262"),
    ok_paper=rgb("#1E7A4C"),
    bad_paper=rgb("#B3341F"),
    link_paper=rgb("#8A4B00"),
    go_fill=rgb("#1F5A44"),
    go_text=rgb("#C9F5DA"),
    hold_fill=rgb("#6B4410"),
    hold_text=rgb("#FFE0AE"),
    contested_fill=rgb("#7A2F2A"),
    contested_text=rgb("#FFD2C4"),
    alert_fill=rgb("#8E2F2B"),
    changed_fill=rgb("#FFF0BF"),
    changed_disc=rgb("#FFE08A"),
    mine_fill=rgb("#23486A"),
    calm_blue=rgb("#9FD3E0"),
)

HIGH_CONTRAST = msgspec.structs.replace(
    DARK,
    name="high_contrast",
    high_contrast=True,
    line=2,
    n950=rgb("#000000"),
    n900=rgb("#000000"),
    n800=rgb("#000000"),
    n700=rgb("#262626"),
    n600=rgb("#FFFFFF"),
    n500=rgb("#FFFFFF"),
    n400=rgb("#D9D9D9"),
    off=rgb("#8C8C8C"),
    mist=rgb("#F2F2F2"),
    cream=rgb("#FFFFFF"),
    cream50=rgb("#FFFFFF"),
    cream200=rgb("#F2F2F2"),
    cream300=rgb("#000000"),
    ink=rgb("#000000"),
    ink2=rgb("#1F1F1F"),
    gold=rgb("#FFD21F"),
    gold3=rgb("#FFE680"),
    gold7=rgb("#000000"),
    tulip=rgb("#FF6A3D"),
    badge=rgb("#FF6A3D"),
    badge_text=rgb("#000000"),
    ok=rgb("#6BFFA0"),
    warn=rgb("#FFC34D"),
    bad=rgb("#FF9C8E"),
    changed_fill=rgb("#FFFFFF"),
    changed_disc=rgb("#FFE680"),
    mine_fill=rgb("#262626"),
)
