"""How each delegation looks: colour, outer shape, emblem and code; never colour alone.

The colours were searched so that the closest pair stays apart for every kind of colour vision;
`tests/client/art/test_palette.py` measures it again.
"""

from typing import Literal

import msgspec

from game.client.art.colour import Colour, rgb

Shape = Literal[
    "circle", "hexagon", "square", "shield", "octagon", "diamond", "flower", "seed",
    "gear", "triangle", "drop", "spool", "arch",
]  # fmt: skip
Emblem = Literal[
    "shanyrak", "ray_star", "lattice", "star", "dots", "disc", "wheel", "sprout",
    "orbit", "chevrons", "wave", "peaks", "ring",
]  # fmt: skip


class Look(msgspec.Struct, frozen=True, cache_hash=True):
    """What makes one delegation recognisable at any size."""

    code: str
    colour: Colour
    shape: Shape
    emblem: Emblem
    emblem_is_dark: bool = True
    """Ink on light colours, cream on dark ones."""


def _look(code: str, colour: str, shape: Shape, emblem: Emblem, *, dark: bool = True) -> Look:
    return Look(code, rgb(colour), shape, emblem, dark)


LOOKS: tuple[Look, ...] = (
    _look("KAZ", "#27BCB9", "circle", "shanyrak"),
    _look("RUS", "#E04517", "hexagon", "ray_star", dark=False),
    _look("CHN", "#F8CA33", "square", "lattice"),
    _look("USA", "#4C7AF7", "shield", "star", dark=False),
    _look("EUR", "#B99EFF", "octagon", "dots"),
    _look("IND", "#FC9E7F", "flower", "wheel"),
    _look("JPN", "#F6F0E0", "diamond", "disc"),
    _look("UAE", "#418B5B", "seed", "sprout", dark=False),
    _look("COM", "#CCE0FF", "triangle", "orbit"),
)
"""The nine seats of the flagship, in the order of the rules."""

SPARES: tuple[Look, ...] = (
    _look("", "#FF7C0F", "gear", "peaks"),
    _look("", "#DB7791", "drop", "wave"),
    _look("", "#AB4C84", "spool", "ring", dark=False),
    _look("", "#D912BC", "arch", "chevrons", dark=False),
)
"""For nations that a scenario brings along; handed out in order."""


def looks_for(codes: tuple[str, ...]) -> tuple[Look, ...]:
    """Return a look for every code: its own if it has one, else the next spare one."""
    known = {look.code: look for look in LOOKS}
    strangers = [code for code in codes if code not in known]
    for number, code in enumerate(strangers):
        known[code] = msgspec.structs.replace(SPARES[number % len(SPARES)], code=code)
    return tuple(known[code] for code in codes)
