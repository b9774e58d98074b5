"""Slips of the pen: what an author meant who wrote a name or a number in another form."""

import re
from collections.abc import Iterable

from game.scenario.nearest import NO_CURE, nearest

ALIKE = str.maketrans("АВЕІКМНОРСТУХаеіорсух", "ABEIKMHOPCTYXaeiopcyx")
"""Cyrillic letters that look like Latin ones."""
SOUNDS = str.maketrans(
    dict(
        zip(
            "АБВГДЕЗИЙКЛМНОПРСТУФЦЫ",
            "ABVGDEZIJKLMNOPRSTUFCY",
            strict=True,
        )
    )
)
"""Cyrillic letters by their sound, for names of seats that are Cyrillic throughout."""
LATIN = re.compile(r"[A-Za-z]")
CUT = re.compile(r"[^A-Za-z0-9]+")
NUMBER = re.compile(r"-?\d{1,18}(\.\d{1,18})?")
WHOLE = re.compile(r"-?\d{1,18}")
SHARE = re.compile(r"0\.\d{1,18}")
"""A chance written as a part of one."""
HUGE = re.compile(r"[-+]?\d{19,}")
"""A whole number that no figure of the game needs."""
THOUSANDS = re.compile(r"(?<=\d)[ ,](?=\d{3}\b)")


def well_formed(given: str, pattern: str, known: Iterable[str] = ()) -> dict[str, str]:
    """Return ``{"cure": name}`` for the name of the right form that was meant, or ``no-cure``.

    ``known`` are names of that form; one of them may be near where the letters alone do not help.
    """
    letters = given.translate(ALIKE if LATIN.search(given) else SOUNDS)
    parts = [part for part in CUT.split(letters) if part]
    attempts = (letters, letters.upper(), "_".join(parts).lower(), "-".join(parts).upper())
    formed = next((a for a in attempts if re.fullmatch(pattern, a)), None)
    return nearest(given, known) if formed is None else {"cure": formed}


PERMILLE = 1000
"""Up to where chances go; a sign of percent beside one of them is a tenth of what is written."""


def plain_number(given: str, *, whole: bool, most: object = None) -> dict[str, str]:
    """Return ``{"cure": number}`` for the number that was meant, or ``no-cure``.

    ``most`` is the greatest number that may stand there: of a chance in permille 94 % is 940, and
    so is 0.94.
    """
    digits = THOUSANDS.sub("", given.strip().strip("%$₸€M "))
    attempt = digits.strip().replace(",", ".")
    if most == PERMILLE and "%" in given and NUMBER.fullmatch(attempt):
        return {"cure": str(round(float(attempt) * 10))}
    if most == PERMILLE and SHARE.fullmatch(attempt):
        return {"cure": str(round(float(attempt) * PERMILLE))}
    fits = (WHOLE if whole else NUMBER).fullmatch(attempt)
    return {"cure": attempt if fits else NO_CURE}
