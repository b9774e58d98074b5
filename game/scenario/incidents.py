"""Which kinds of incidents this version of the game has, and which a scenario may name."""

from functools import cache

from game import catalogue

DESIGNED = (
    "anniversary", "asteroid_notice", "asteroid_rehearsal", "asteroid_shelter", "asteroid_watch",
    "baiterek_slip", "bloc_invitation", "budget_cut", "collision",
    "conjunction_alert", "crew_emergency", "debris_milestone", "demand_bust", "demand_surge",
    "drop_zone_protest", "dust_storm", "export_restrictions", "heritage_day", "insurance_panic",
    "leak", "mini_boom", "new_entrant", "pad_accident", "pool_vote", "price_shock",
    "review_conference", "rocket_crash", "saiga_migration", "satellite_breakup", "solar_storm",
    "town_utilities", "un_vote",
)  # fmt: skip
"""Every kind of the game's design; a file may name them before a version has them all."""


@cache
def available() -> tuple[str, ...]:
    """Return the kinds that can happen in this version."""
    try:
        return tuple(catalogue.modules("game.rules.incidents"))
    except LookupError:
        return ()
