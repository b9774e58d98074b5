"""Gates: what on an order sheet would break an article, and whether its seat knows it."""

from collections.abc import Iterator

from game.model.ids import SeatId
from game.model.launches import Breach, OrderSheet
from game.model.world import World
from game.rules.answers import Obstacle
from game.rules.engine import Refusal
from game.rules.kinds import duties_answering


def obstacles(world: World, seat: SeatId, sheet: OrderSheet) -> Iterator[Obstacle]:
    """Yield everything on a seat's sheet that would break one of its articles."""
    for duty in duties_answering(world, "gate"):
        if seat in duty.obligors:
            yield from duty.kind.gate(world, duty, seat, sheet)


def broken_by(world: World, obstacle: Obstacle) -> Refusal:
    """Return the refusal of an order that meets an obstacle."""
    return Refusal(
        key="order.breaks_article",
        parameters={
            "treaty": obstacle.treaty,
            "title": world.treaties[obstacle.treaty].terms.title,
            "article": obstacle.article,
            "where": obstacle.where,
        },
    )


def breach_of(obstacle: Obstacle) -> Breach:
    """Return the confession that would let an obstacle pass."""
    return Breach(treaty=obstacle.treaty, article=obstacle.article)
