"""Strength of a treaty: how much its articles ask, of how many, and how surely a breach is seen.

Each article counts depth · participation · detection; the sum is scaled so that a text of seven
kinds at their strictest, binding everybody and watched as well as can be, has 10.
"""

from game.model.compliance import Monitor
from game.model.ids import SeatId
from game.model.treaties import BINDING, Clause, Treaty
from game.model.values import half_up
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.compliance.detection import BOOKS, CERTAIN, TRACKING, VISIT_SEES
from game.rules.kinds import duties_answering, duties_of, kind_of, kinds
from game.rules.parameters import Number

FULL_TREATY = (
    "debris_disposal",
    "debris_cap",
    "debris_asat_ban",
    "debris_fund",
    "debris_tracking",
    "debris_inspection",
    "gen_sanction",
)
"""The articles of the strongest text."""
BEST = 3
"""The highest level of tracking."""
STRONGEST = 10_000
"""Strength is kept in thousandths of a point, 0 to 10."""


def strength(world: World, treaty: Treaty) -> int:
    """Return the strength of a treaty, thousandths (0 to 10,000); 0 if it is not in force."""
    if treaty.state not in BINDING:
        return 0
    total = sum(_weight(world, duty) for duty in duties_of(world, treaty))
    return min(STRONGEST, half_up(STRONGEST * total, _full()))


def strongest(world: World, purpose: str) -> Treaty | None:
    """Return the strongest public treaty in force of a purpose; of equals the older one."""
    texts = world.treaties.values()
    found = [text for text in texts if text.terms.purpose == purpose and text.text_is_public]
    strengths = [(strength(world, text), text) for text in found]
    most, best = max(strengths, key=lambda each: each[0], default=(0, None))
    return best if most > 0 else None


def depth(clause: Clause) -> int:
    """Return where a clause stands between the weakest and the strictest allowed, permille.

    The mean over its parameters that have a stricter side; a clause without any is as strict as
    it can be.
    """
    kind = kind_of(clause)
    places = []
    for parameter in kind.parameters:
        side = kind.depth.get(parameter.name)
        if side is None or not isinstance(parameter, Number):
            continue
        span = parameter.most - parameter.least
        place = half_up(1000 * (kind.number(clause, parameter.name) - parameter.least), span)
        places.append(place if side == "more" else 1000 - place)
    return half_up(sum(places), len(places)) if places else 1000


def _weight(world: World, duty: Duty) -> int:
    """Return depth · participation · detection of an article, millionths of a thousandth."""
    obligors = tuple(duty.owing(world))
    participation = half_up(1000 * len(obligors), len(world.seats))
    visits = VISIT_SEES if _visited(world, duty) else 0
    detection = _seen(duty.kind.monitors, _watch(world, duty.bound), visits)
    return half_up(depth(duty.clause) * participation * detection, 1_000_000)


def _full() -> int:
    """Return the weight of the strongest text."""
    known = kinds()
    return sum(
        _seen(known[name].monitors, TRACKING[BEST], VISIT_SEES)
        for name in FULL_TREATY
        if name in known
    )


def _seen(monitors: tuple[Monitor, ...], tracking: int, visits: int) -> int:
    """Return the chance that a breach is seen by any of its monitors, permille."""
    chances = {"P": CERTAIN, "H": BOOKS, "S": tracking, "I": visits}
    unseen = 1000
    for monitor in monitors:
        unseen = half_up(unseen * (1000 - chances[monitor]), 1000)
    return 1000 - unseen


def _watch(world: World, bound: tuple[SeatId, ...]) -> int:
    """Return the chance by the best tracking network among the parties, permille."""
    return TRACKING[max((world.seats[seat].tracking for seat in bound), default=0)]


def _visited(world: World, duty: Duty) -> bool:
    """Return whether the same parties accept inspections where this article is checked."""
    return any(
        other.treaty == duty.treaty and other.kind.visits(world, other, inspector, place) > 0
        for other in duties_answering(world, "visits")
        for inspector in duty.bound
        for place in duty.kind.places
    )
