"""Fixed policies under the real sky: what everybody's behaviour does to the middle band, no dice.

Some seats follow one policy from some turn on, the others ride free all the time. Nobody bargains
and nobody pays: only launches, conduct at the end of life and removal reach the sky, through the
same rules as in a game. Expected numbers of the debris model, so the answer is always the same.
"""

from game.model.ids import SATELLITES_PER_UNIT, Band, SeatId, Turn
from game.model.launches import OrderSheet
from game.model.seats import Tally
from game.model.treaties import Clause, Terms, Treaty
from game.model.values import Value
from game.model.world import World
from game.orbit import DebrisModel, index
from game.rules.engine import change
from game.rules.kinds import duties
from game.rules.scoring.fate import YEARS_ON
from game.rules.sky.cohorts import fleets
from game.rules.sky.removals import OBJECTS_PER_UNIT
from game.rules.sky.sky_record import params, sky_of
from game.rules.sky.traffic import traffic_after, traffic_of
from game.scenario.load import first_world
from game.scenario.texts import in_force

PROMISE = Clause(
    article=1, kind="debris_disposal", p={"rate": 95, "years": 5, "covers": "satellites"}
)
MIDDLE: Band = "MID"


class Policy(Value, frozen=True, kw_only=True):
    """What all seats together would do in a turn, if all of them followed it."""

    units: int
    """Launched in a turn, divided by the fleets at the start."""
    kits: bool = False
    """Full kits under a promise of five years; else nothing is done at the end of life."""
    removals: int = 0
    """Removal units in a turn."""


class Plan(Value, frozen=True, kw_only=True):
    """Who follows which policy from when on."""

    policy: Policy
    free: Policy
    """What everybody does before, and the others go on doing."""
    start: int = 1
    members: int = 9
    """How many seats follow it, the first ones in seat order."""


class Course(Value, frozen=True, kw_only=True):
    """Where the middle band went: its index after each turn, then three turns on."""

    path: tuple[float, ...]
    later: float
    close: float
    """The index at which the band closes."""

    @property
    def last(self) -> float:
        """Return the index after the last turn."""
        return self.path[-1]

    @property
    def closed(self) -> int | None:
        """Return the first turn after which the band was closed."""
        return next((n for n, level in enumerate(self.path, 1) if level >= self.close), None)

    @property
    def health(self) -> float:
        """Return the health of the band three turns on, 1 open to 0 closed."""
        return min(1.0, max(0.0, 1 - (self.later - 100) / (self.close - 100)))


def flagship(preset: int) -> World:
    """Return the first world of the flagship."""
    return first_world("baikonur_70", preset)


def kessler_point() -> World:
    """Return the first world of Kessler Point; its host launches nothing."""
    return first_world("kessler_point", 10)


def course(world: World, plan: Plan) -> Course:
    """Return what a plan does to the middle band of a world before its first turn."""
    record = world.sky.record
    model = DebrisModel(sky_of(record), params(), deterministic=True)
    path = []
    for turn in range(1, world.settings.turns + 1):
        together = tuple(world.seats)[: plan.members] if turn >= plan.start else ()
        now = in_turn(world, turn, plan, together)
        model.traffic = traffic_of(now, duties(now), record.owners)
        removed = OBJECTS_PER_UNIT * plan.policy.removals * len(together) // len(world.seats)
        for _ in range(world.settings.orbit.years_per_turn):
            model.remove(count=removed)
            model.step()
        path.append(index(model.sky, params())[MIDDLE])
    model.traffic = traffic_after(now, duties(now), record.owners)
    model.step(YEARS_ON * world.settings.orbit.years_per_turn)
    later = index(model.sky, params())[MIDDLE]
    return Course(path=tuple(path), later=later, close=world.settings.orbit.close)


def in_turn(world: World, turn: int, plan: Plan, together: tuple[SeatId, ...]) -> World:
    """Return the world in a turn in which some seats follow the policy and the others do not."""
    policies = {seat: plan.policy if seat in together else plan.free for seat in world.seats}
    owned = fleets(world)
    whole = sum(owned.values())
    promised = tuple(seat for seat in together if policies[seat].kits)
    return change(
        world,
        turn=Turn(turn),
        treaties={text.id: text for text in _promise(world, promised)},
        sheets={
            seat: OrderSheet(conduct="kit" if policy.kits else "none")
            for seat, policy in policies.items()
        },
        tallies={
            seat: Tally(
                units_launched={
                    MIDDLE: round(SATELLITES_PER_UNIT * policy.units * owned[seat] / whole)
                }
            )
            for seat, policy in policies.items()
        },
    )


def _promise(world: World, parties: tuple[SeatId, ...]) -> tuple[Treaty, ...]:
    """Return the text in force by which some seats promise their kits; none without them."""
    if not parties:
        return ()
    terms = Terms(title="Kits", depositary=parties[0], parties=parties, clauses=(PROMISE,))
    return (in_force(terms, parties[0], world.seed, 0),)
