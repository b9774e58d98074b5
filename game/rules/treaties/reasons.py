"""Reasons: why a seat accepts, refuses or changes a text, in articles and objectives, not prose."""

from game.model.ids import SeatId
from game.model.treaties import Reason, Terms
from game.model.world import World
from game.rules.engine import require
from game.rules.kinds import kinds

MOST_REASONS = 4


def require_reason(world: World, seat: SeatId, terms: Terms, reason: Reason | None) -> None:
    """Refuse a reason about things that are not in the text or not among public objectives."""
    if reason is None:
        return
    articles = {clause.article: clause for clause in terms.clauses}
    require(len(reason.because) <= MOST_REASONS, "treaty.reason")
    for article, _, objective in reason.because:
        known = article in articles and objective in world.seats[seat].objectives
        require(known, "treaty.reason")
    if reason.would_accept is not None:
        article, name, value = reason.would_accept
        require(article in articles, "treaty.reason")
        parameters = kinds()[articles[article].kind].parameters
        sound = any(p.name == name and p.fault(value) is None for p in parameters)
        require(sound, "treaty.reason")
