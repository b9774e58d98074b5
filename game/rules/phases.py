"""The phases of a turn, as lists of steps: read them to know what a turn does.

Each step is a function from a world to events; it runs on the world that the step before it left.
In Negotiate and Orders the seats act; as Negotiate ends, unanswered offers lapse.
"""

from game.rules import (
    clauses_run,
    closing,
    compliance,
    conditions,
    debts,
    ground,
    incidents_deck,
    intelligence,
    launches,
    market,
    projects,
    removals,
    retirement,
    scoring,
    sky,
    slots,
    standing,
    standing_review,
    weapons,
)
from game.rules.conference import sessions
from game.rules.engine import Step
from game.rules.treaties import force, offers, ratification

BRIEF: tuple[Step, ...] = (
    force.begin_turn,
    standing.gather_influence,
    market.grow_demand,
    market.pay_income,
    clauses_run.run_clauses,
    debts.settle_debts,
    conditions.read_conditions,
    incidents_deck.draw,
    slots.open_board,
)
ORDERS: tuple[Step, ...] = (offers.lapse,)
"""Done as Negotiate ends."""
LAUNCH: tuple[Step, ...] = (
    ratification.close,
    sessions.close_day,
    closing.close_sheets,
    incidents_deck.close_answers,
    intelligence.search,
    slots.sell_pool,
    slots.charge,
    projects.advance,
    launches.fly,
    weapons.test_weapons,
    sky.advance,
    removals.pay_removals,
    retirement.retire,
    market.pay_services,
    ground.age,
)
REVIEW: tuple[Step, ...] = (
    clauses_run.close_clauses,
    compliance.close_ledger,
    compliance.detect,
    compliance.enforce,
    compliance.survey,
    incidents_deck.aftermath,
    force.close_turn,
    standing_review.settle,
    scoring.record_turn,
    scoring.publish,
)
LAST_REVIEW: tuple[Step, ...] = (scoring.judge,)
"""What follows Review when no turn is left."""
