"""The thirty kinds of articles of the first edition.

Each has a card of the codex and a row in the page for authors. A kind that somebody adds for a
class of their own needs neither: its file, its words and its test are enough.
"""

from game.rules.clause_kind import ClauseKind
from game.rules.kinds import kinds

LEASE = (
    "rent",
    "term",
    "sites",
    "host_quota",
    "toxic_cap",
    "env_fee",
    "crash",
    "upkeep",
    "comanage",
)
SLOT = ("grant", "priority", "trade", "use_or_lose", "auction", "drop_zone", "ride")
DEBRIS = ("disposal", "cap", "asat_ban", "fund", "use_fee", "tracking", "inspection", "liability")
GENERAL = ("pay", "if_then", "sanction", "arbitrate", "joint", "capacity")
THIRTY: tuple[str, ...] = (
    *(f"lease_{name}" for name in LEASE),
    *(f"slot_{name}" for name in SLOT),
    *(f"debris_{name}" for name in DEBRIS),
    *(f"gen_{name}" for name in GENERAL),
)


def first_kinds() -> dict[str, ClauseKind]:
    """Return the thirty kinds by name. Raises KeyError if one is missing."""
    return {name: kinds()[name] for name in THIRTY}
