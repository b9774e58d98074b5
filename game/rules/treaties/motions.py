"""Motions: the one command with which parties vote."""

from collections.abc import Iterator
from typing import Literal

from game.model.ids import TEACHER, FindingId, TreatyId
from game.model.world import World
from game.rules.compliance.contests import voted
from game.rules.conference.ballots import cast
from game.rules.conference.floor import sitting
from game.rules.engine import Command, Event, require
from game.rules.treaties.amending import AmendmentVoted
from game.rules.treaties.known import at_the_table, require_talks
from game.rules.treaties.leaving import member
from game.rules.treaties.voting import voters


class VoteMotion(Command, frozen=True, kw_only=True):
    """Vote on the amendment of a text, on a finding under it, or on a conference's motion."""

    treaty: TreatyId
    finding: FindingId | None = None
    """None: the amendment. A contested finding: is it upheld? A confirmed one: the sanction."""
    vote: Literal["yes", "half", "no"]
    """Only an arbiter may award half."""

    def decide(self, world: World) -> Iterator[Event]:
        """By whoever has a vote, while it is open; a later vote replaces an earlier one."""
        if self.finding is not None:
            yield self._on_finding(world, self.finding)
            return
        conference = sitting(world)
        if conference is not None and conference.id == self.treaty:
            yield from cast(world, self.actor, self.vote)
            return
        seat, treaty = member(world, self.actor, self.treaty)
        require(seat in voters(world, treaty), "vote.none")
        open_ = treaty.amendment is not None and not treaty.amendment.adopted
        require(open_ and self.vote != "half", "vote.nothing")
        yield AmendmentVoted(treaty=treaty.id, seat=seat, agree=self.vote == "yes")

    def _on_finding(self, world: World, finding: FindingId) -> Event:
        """Return the vote on a finding; the teacher speaks for the UN where a text names it."""
        if self.actor == TEACHER:
            require_talks(world)
            require(self.treaty in world.treaties, "treaty.unknown")
            return voted(world, world.treaties[self.treaty], self.actor, finding, self.vote)
        _, treaty = at_the_table(world, self.actor, self.treaty)
        return voted(world, treaty, self.actor, finding, self.vote)
