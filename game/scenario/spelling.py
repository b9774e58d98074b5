"""Slips of the pen: what an author meant who wrote a name or a number in another form."""

import re

from game.scenario.nearest import NO_CURE

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
THOUSANDS = re.compile(r"(?<=\d)[ ,](?=\d{3}\b)")


def well_formed(given: str, pattern: str) -> dict[str, str]:
    """Return ``{"cure": name}`` for the name of the right form that was meant, or ``no-cure``."""
    letters = given.translate(ALIKE if LATIN.search(given) else SOUNDS)
    parts = [part for part in CUT.split(letters) if part]
    attempts = (letters, letters.upper(), "_".join(parts).lower(), "-".join(parts).upper())
    return {"cure": next((a for a in attempts if re.fullmatch(pattern, a)), NO_CURE)}


PERMILLE = 1000
"""Up to where chances go; a sign of percent beside one of them is a tenth of what is written."""


def plain_number(given: str, *, whole: bool, most: object = None) -> dict[str, str]:
    """Return ``{"cure": number}`` for the number that was meant, or ``no-cure``.

    ``most`` is the greatest number that may stand there: 94 % of a chance in permille is 940.
    """
    digits = THOUSANDS.sub("", given.strip().strip("%$₸€ "))
    attempt = digits.strip().replace(",", ".")
    if most == PERMILLE and "%" in given and NUMBER.fullmatch(attempt):
        return {"cure": str(round(float(attempt) * 10))}
    fits = (WHOLE if whole else NUMBER).fullmatch(attempt)
    return {"cure": attempt if fits else NO_CURE}
