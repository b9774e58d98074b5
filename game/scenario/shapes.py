"""The words that every file of a scenario is made of: names, amounts, texts, and their limits."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

FORMAT = 2
"""The newest format of scenario files that this version reads."""

NamesKind = Literal["real", "fictional"]
"""How nations and the site are called."""
Language = Literal["en", "ru", "kk"]
LANGUAGES: tuple[Language, ...] = ("en", "ru", "kk")
SPOKEN = "^(en|ru|kk)$"
LanguageKey = Annotated[str, Meta(pattern=SPOKEN, extra_json_schema={"enum": ["en", "ru", "kk"]})]
"""A language as a key: an editor and the check know which there are."""
Words = str | dict[LanguageKey, str]
"""A text: in the file's language, a map of languages, or ``@key`` into the folder ``text``."""
Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
SEAT_FORM = r"^[A-Z]{3}$"
SeatName = Annotated[str, Meta(pattern=SEAT_FORM)]
Musd = Annotated[float, Meta(ge=-1000, le=10_000)]
Price = Annotated[float, Meta(ge=0, le=10_000)]
Points = Annotated[float, Meta(ge=0, le=100)]
Count = Annotated[int, Meta(ge=0, le=1000)]
Percent = Annotated[int, Meta(ge=0, le=100)]
Permille = Annotated[int, Meta(ge=0, le=1000)]
Share = Annotated[float, Meta(ge=0, le=1)]
TurnNumber = Annotated[int, Meta(ge=0, le=60)]
ByPreset = TurnNumber | dict[str, TurnNumber]
"""A number, or one for each preset: ``{6: 2, 8: 3}``."""
Typed = bool | int | float | str | tuple[str | int, ...] | dict[str, int | float | str | bool]
"""A parameter of a clause: money in $M; a map gives one value for each preset or seat."""


class Shape(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A map in a file; unknown keys are mistakes."""
