"""Votes of the joint board of a lease: host and tenant decide together about listed matters."""

from collections.abc import Iterator

from game.model.ids import SeatId, TreatyId
from game.model.launches import PoolRule
from game.model.world import World
from game.rules.clause_kind import Duty
from game.rules.engine import Audience, Command, Event, change, require
from game.rules.kinds import duties_of
from game.rules.treaties.known import hearers
from game.rules.treaties.leaving import member

RULES: tuple[PoolRule, ...] = ("uniform", "first_price", "scored", "lottery")
YES, NO = "yes", "no"


class VoteBoard(Command, frozen=True, kw_only=True):
    """Vote on a matter of the joint board: yes, no, or a rule for the pool."""

    treaty: TreatyId
    article: int
    matter: str
    vote: str

    def decide(self, world: World) -> Iterator[Event]:
        """Host and tenant, in Negotiate and Orders; a later vote of the year replaces it."""
        seat, treaty = member(world, self.actor, self.treaty)
        boards = [duty for duty in duties_of(world, treaty) if self._meant(duty, seat)]
        require(bool(boards), "vote.nothing")
        known = (*RULES, NO) if self.matter == "pool_rule" else (YES, NO)
        require(self.vote in known, "vote.unknown", matter=self.matter)
        yield BoardVoted(
            treaty=treaty.id,
            article=self.article,
            matter=self.matter,
            seat=seat,
            vote=self.vote,
        )

    def _meant(self, duty: Duty, seat: SeatId) -> bool:
        """Return whether an article runs a board that decides this, with a vote for the seat."""
        named = duty.article == self.article and self.matter in duty.kind.matters(duty)
        return named and seat in (*duty.obligors, *duty.beneficiaries)


class BoardVoted(Event, frozen=True, kw_only=True):
    """A member of the board voted."""

    treaty: TreatyId
    article: int
    matter: str
    seat: SeatId
    vote: str

    def evolve(self, world: World) -> World:
        """Keep the vote for this year."""
        key = motion(world, self.treaty, self.article, self.matter)
        votes = {**world.poll.get(key, {}), self.seat: self.vote}
        return change(world, poll={**world.poll, key: votes})

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


def motion(world: World, treaty: TreatyId, article: int, matter: str) -> str:
    """Return the name under which this year's votes on a matter are kept."""
    return f"board/{treaty}/{article}/{matter}/{world.turn}"


def board_text(name: str) -> TreatyId:
    """Return the text whose board votes under this name."""
    return TreatyId(name.split("/")[1])


def votes_on(world: World, duty: Duty, matter: str) -> dict[SeatId, str]:
    """Return the votes cast this year on a matter."""
    return world.poll.get(motion(world, duty.treaty, duty.article, matter), {})
