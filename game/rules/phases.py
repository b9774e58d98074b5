"""The phases of a turn, as lists of steps: read them to know what a turn does.

Each step is a function from a world to events; it runs on the world that the step before it left.
In Negotiate and Orders the seats act; as Negotiate ends, unanswered offers lapse.
"""

from game.rules import compliance, scoring, slots
from game.rules.asteroid import fall, missions, watch
from game.rules.compliance import claims
from game.rules.conference import sessions
from game.rules.deck import incidents_deck
from game.rules.duties import clauses_run, conditions
from game.rules.engine import Step
from game.rules.ground import ground, projects
from game.rules.launches import intelligence, launches
from game.rules.money import debts, market
from game.rules.moon import sites
from game.rules.orders import closing
from game.rules.sky import removals, retirement, sky, weapons
from game.rules.standing import programmes, standing, standing_review
from game.rules.treaties import binding, force, offers, ratification

BRIEF: tuple[Step, ...] = (
    force.begin_turn,
    watch.observe,
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
    claims.settle_claims,
    compliance.survey,
    incidents_deck.aftermath,
    force.close_turn,
    standing_review.settle,
    programmes.review_programmes,
    sites.quarrel,
    missions.deflect,
    scoring.record_turn,
    scoring.publish,
)
LAST_REVIEW: tuple[Step, ...] = (binding.bind, fall.fall, scoring.judge)
"""What follows Review when no turn is left; what was ratified in the last turn still counts."""
