"""Call signs: what students are called in a room, so that no real name is ever typed."""

import secrets
from collections.abc import Iterable

NAMES = (
    "Saiga", "Tulpar", "Kulan", "Argali", "Berkut", "Eagle", "Crane", "Falcon", "Tulip", "Steppe",
    "Altai", "Aral", "Ishim", "Tobol", "Ural", "Comet", "Meteor", "Zenit", "Orbit", "Vega",
    "Altair", "Deneb", "Rigel", "Sirius", "Mira", "Izar", "Alcor", "Mizar", "Kochab", "Spica",
)  # fmt: skip
NUMBERS = range(1, 10)


def label(code: str) -> str:
    """Return the word by which people call a room."""
    return NAMES[int(code) % len(NAMES)]


def free_call_sign(taken: Iterable[str]) -> str:
    """Return a name and a digit that nobody in the room has; two digits when all are taken."""
    used = set(taken)
    free = [f"{name} {n}" for name in NAMES for n in NUMBERS if f"{name} {n}" not in used]
    if free:
        return secrets.choice(free)
    return f"{secrets.choice(NAMES)} {10 + secrets.randbelow(90)}"
