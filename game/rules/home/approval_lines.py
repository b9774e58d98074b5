"""What each people likes and dislikes in a text: one table per seat, one line per reason.

The numbers are the game's own, in tenths of a point. A seat of a scenario that has
no table of its own is judged by the lines of the world alone.
"""

from game.model.ids import MILLION
from game.model.treaties import Terms
from game.model.values import Value
from game.rules.home.approval_questions import (
    Mood,
    Question,
    at_least,
    at_most,
    debris_text,
    deposited_here,
    each,
    either,
    fund_above,
    fund_part_above,
    gives_us,
    has,
    lacks,
    own_stake,
    payments_above,
    says,
    secret,
    years_above_30,
)


class Line(Value, frozen=True, kw_only=True):
    """One reason why a people likes or dislikes a text."""

    key: str
    """Its words are under ``approval-<key>`` in the language files."""
    points: int
    """Tenths, for each time that the question counts."""
    asks: Question


def line(key: str, points: int, asks: Question) -> Line:
    """Return a line; short, so that the tables below read as tables."""
    return Line(key=key, points=points, asks=asks)


def breaks_such(mood: Mood, terms: Terms) -> int:
    """Ask whether the seat breaks a treaty of the same purpose."""
    return terms.purpose in mood.breaching


def proud(mood: Mood, terms: Terms) -> int:
    """Return the tenths that a recent weapon test or navigation launch is worth at home."""
    seat = mood.seat
    return seat.approval_bonus if mood.turn <= seat.approval_until else 0


def protested(mood: Mood, terms: Terms) -> int:
    """Ask whether the host has left a protest of villages unanswered."""
    return mood.seat.id == mood.host and mood.protest


def steppe_ill(mood: Mood, terms: Terms) -> int:
    """Ask whether the steppe is in poor health."""
    return mood.steppe < 500


M = MILLION
RENT, TERM, CAP = "lease_rent", "lease_term", "debris_cap"
TOXIC, QUOTA, VISITS = "lease_toxic_cap", "lease_host_quota", "debris_inspection"
INSPECTED = at_least(VISITS, "visits", 1)
TRACKED = line("tracking", 60, at_least("debris_tracking", "level", 2))
SECRET = line("secret", -80, secret)
EXPENSIVE = line("payments", -100, payments_above(40 * M))
TIGHT_CAP = at_most(CAP, "units", 3)

WORLD: tuple[Line, ...] = (
    line("breaking", -100, breaks_such),
    line("pride", 1, proud),
    line("protest", -50, protested),
)
"""For every seat."""

LINES: dict[str, tuple[Line, ...]] = {
    "KAZ": (
        line("lease_long", -1, years_above_30),
        line(
            "toxic_many",
            -100,
            each(at_least(TOXIC, "launches", 9), lacks(at_least(TOXIC, "launches", 13))),
        ),
        line("toxic_very_many", -200, at_least(TOXIC, "launches", 13)),
        line("env_fee", 100, at_least("lease_env_fee", "fee", 3 * M)),
        line("host_votes", 80, at_least("lease_comanage", "votes", 30)),
        line("host_slots", 60, at_least(QUOTA, "slots", 4)),
        line("rent_low", -80, at_most(RENT, "amount", 100 * M - 1)),
        line("steppe_ill", -100, steppe_ill),
    ),
    "RUS": (
        line("rent_high", -120, at_least(RENT, "amount", 160 * M + 1)),
        line("lease_short", -150, at_most(TERM, "years", 9)),
        line("pads_inspected", -80, each(INSPECTED, says(VISITS, "where", "pads"))),
        line("toxic_enough", 80, at_least(TOXIC, "launches", 10)),
        line("host_slots_few", 60, at_most(QUOTA, "slots", 3)),
        line("sublease", -80, at_least("lease_sites", "share", 31)),
    ),
    "CHN": (
        line("inspections_many", -120, at_least(VISITS, "visits", 2)),
        line("weapons_banned", 80, says("debris_asat_ban", "scope", "all")),
        line("slots_for_us", 80, gives_us("slot_grant", "slots", 2, 99)),
        line("fund_by_history", -100, says("debris_fund", "formula", "history")),
        line("host_votes_over_us", -60, at_least("lease_comanage", "votes", 1)),
    ),
    "USA": (
        line("not_inspected", -120, each(debris_text, lacks(INSPECTED))),
        line("tests_banned", 100, has("debris_asat_ban")),
        TRACKED,
        line("fund_expensive", -100, fund_above(20 * M)),
        line("cap_tight", -80, TIGHT_CAP),
    ),
    "EUR": (
        line("disposal", 100, at_least("debris_disposal", "rate", 90)),
        line("fund_or_fee", 80, has("debris_fund", "debris_use_fee")),
        line("inspected", 60, INSPECTED),
        line("no_sanction", -120, each(debris_text, lacks(has("gen_sanction")))),
        SECRET,
        EXPENSIVE,
    ),
    "IND": (
        line(
            "inspectors",
            -120,
            either(
                at_least(VISITS, "visits", 2),
                each(says(VISITS, "inspectors", "un"), says(VISITS, "where", "factories")),
            ),
        ),
        line("slots_for_us", 80, gives_us("slot_grant", "slots", 1, 99)),
        line("fund_equal", -100, says("debris_fund", "formula", "equal")),
        line("fund_fair", 60, says("debris_fund", "formula", "history", "launches")),
        line("cap_tight", -80, TIGHT_CAP),
    ),
    "JPN": (
        line("removal", 100, says("debris_fund", "spend", "removal")),
        TRACKED,
        line(
            "no_notice",
            -100,
            each(has("debris_tracking"), lacks(at_least("debris_tracking", "notify", 1))),
        ),
        line("fund_share", -80, fund_part_above(30)),
        line("know_how", 40, gives_us("gen_capacity", "points", 0, 99)),
    ),
    "UAE": (
        line("ride", 80, gives_us("slot_ride", "number", 1, 99)),
        line("stake", 80, own_stake),
        EXPENSIVE,
        SECRET,
        line("deposited", 60, deposited_here),
    ),
    "COM": (
        line("cap_tight", -150, TIGHT_CAP),
        line("use_fee", -100, at_least("debris_use_fee", "fee", 2 * M + 1)),
        line("slots_cheap", 100, gives_us("slot_grant", "price", 0, 12 * M)),
        line(
            "factories_inspected",
            -80,
            each(at_least(VISITS, "visits", 2), says(VISITS, "where", "factories")),
        ),
        line("by_fault", 80, says("debris_liability", "rule", "fault")),
    ),
}
"""By seat. The lines of the text itself; those of the world come on top."""
