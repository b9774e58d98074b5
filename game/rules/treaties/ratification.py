"""Ratification: what a government signed, its people must accept.

The window at the end of Orders is the only time for it. A seat whose approval is 50 or more may
ratify; with 40 to 49 it must lobby first; below that its people refuse. In rooms with team votes
the delegation's majority decides instead. A text that nobody refused waits up to three turns for
the parties that it needs.
"""

from collections.abc import Iterator

from game.model.ids import PlaceId, SeatId, TreatyId, Turn
from game.model.treaties import BINDING, Treaty
from game.model.world import World
from game.rules.engine import Audience, Command, Event, only, require
from game.rules.home.approval import approval, mood
from game.rules.standing.standing import InfluenceChanged
from game.rules.treaties.binding import PATIENCE
from game.rules.treaties.known import at_the_table, changed, hearers, texts, without
from game.rules.treaties.offers import TreatyLapsed, lapse

APPROVED = 500
"""Tenths; from here on a seat ratifies without lobbying."""
LOBBIED = 400
"""Tenths; from here on lobbying carries it."""
LOBBY_COST = 2


class LobbyApproval(Command, frozen=True, kw_only=True):
    """Spend influence at home so that a doubtful text can be ratified."""

    treaty: TreatyId

    def decide(self, world: World) -> Iterator[Event]:
        """For a signed text with approval of 40 to 49, once."""
        seat, treaty = at_the_table(world, self.actor, self.treaty)
        require_signatory(treaty, seat)
        require(seat not in treaty.lobbied, "ratify.already_lobbied")
        level = approval(mood(world, seat), treaty.terms)
        helps = LOBBIED <= level < APPROVED
        require(helps, "ratify.lobby_useless", approval=level // 10)
        require(world.seats[seat].influence >= LOBBY_COST, "dp.too_few", needed=LOBBY_COST)
        yield InfluenceChanged(seat=seat, by=-LOBBY_COST, reason="lobby")
        yield ApprovalLobbied(treaty=treaty.id, seat=seat)


class RatifyTreaty(Command, frozen=True, kw_only=True):
    """Answer for the people: ratify a signed text, or send it back for this turn."""

    treaty: TreatyId
    ratify: bool = True

    def decide(self, world: World) -> Iterator[Event]:
        """Only in the ratification window, with enough approval."""
        seat, treaty = at_the_table(world, self.actor, self.treaty)
        require(world.ratifying, "ratify.closed")
        require_signatory(treaty, seat)
        require(not by_team_vote(world, seat), "ratify.team_votes")
        if not self.ratify:
            yield RatificationFailed(treaty=treaty.id, seat=seat, turn=Turn(world.turn))
            return
        level = approval(mood(world, seat), treaty.terms)
        enough = level >= APPROVED or (level >= LOBBIED and seat in treaty.lobbied)
        require(enough, "ratify.not_approved", approval=level // 10)
        yield TreatyRatified(treaty=treaty.id, seat=seat, turn=Turn(world.turn))


class VoteRatification(Command, frozen=True, kw_only=True):
    """Cast one student's vote on the ratification of a signed text."""

    treaty: TreatyId
    place: PlaceId
    """The student's own place, filled in by the room."""
    agree: bool

    def decide(self, world: World) -> Iterator[Event]:
        """Only in rooms with team votes, in the window; a later vote replaces an earlier one."""
        seat, treaty = at_the_table(world, self.actor, self.treaty)
        require(world.ratifying, "ratify.closed")
        require_signatory(treaty, seat)
        require(by_team_vote(world, seat), "ratify.no_team_vote")
        place = world.places.get(self.place)
        require(place is not None and place.seat == seat, "seat.place_unknown")
        yield RatificationVoted(treaty=treaty.id, seat=seat, place=self.place, agree=self.agree)


class ApprovalLobbied(Event, frozen=True, kw_only=True):
    """A seat won over its doubters."""

    treaty: TreatyId
    seat: SeatId

    def evolve(self, world: World) -> World:
        """Remember it until the text is ratified."""
        lobbied = (*world.treaties[self.treaty].lobbied, self.seat)
        return changed(world, self.treaty, lobbied=lobbied)

    def seen_by(self, world: World) -> Audience:
        """Only the own delegation knows how the people think."""
        return only(self.seat)


class TreatyRatified(Event, frozen=True, kw_only=True):
    """A seat ratified."""

    treaty: TreatyId
    seat: SeatId
    turn: Turn

    def evolve(self, world: World) -> World:
        """Count it; where the text is in force already the seat joins at the next Brief."""
        text = world.treaties[self.treaty]
        world = changed(
            world,
            self.treaty,
            ratified={**text.ratified, self.seat: self.turn},
            refused=without(text.refused, self.seat),
        )
        if text.state not in BINDING:
            return world
        return changed(world, self.treaty, acceding=(*text.acceding, self.seat))

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class RatificationFailed(Event, frozen=True, kw_only=True):
    """A seat sent a signed text back this turn."""

    treaty: TreatyId
    seat: SeatId
    turn: Turn

    def evolve(self, world: World) -> World:
        """Note it; the seat may think again in a later window."""
        refused = {**world.treaties[self.treaty].refused, self.seat: self.turn}
        return changed(world, self.treaty, refused=refused)

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


class RatificationVoted(Event, frozen=True, kw_only=True):
    """A student voted on ratification."""

    treaty: TreatyId
    seat: SeatId
    place: PlaceId
    agree: bool

    def evolve(self, world: World) -> World:
        """Keep the vote."""
        votes = world.treaties[self.treaty].votes
        team = {**votes.get(self.seat, {}), str(self.place): self.agree}
        return changed(world, self.treaty, votes={**votes, self.seat: team})

    def seen_by(self, world: World) -> Audience:
        """Only the own delegation."""
        return only(self.seat)


class RatificationPending(Event, frozen=True, kw_only=True):
    """A signed text waits for ratifications; the votes of this window are put away."""

    treaty: TreatyId

    def evolve(self, world: World) -> World:
        """Wait."""
        text = world.treaties[self.treaty]
        state = "pending" if text.state == "signed" else text.state
        return changed(world, self.treaty, state=state, votes={})

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


def close(world: World) -> Iterator[Event]:
    """Count team votes and close the window (the first step of Launch)."""
    for event in lapse(world):
        yield event
        world = event.evolve(world)
    for treaty in texts(world, "signed", "pending", *BINDING):
        for seat, votes in treaty.votes.items():
            if seat not in treaty.ratified:
                yield _counted(treaty.id, seat, votes, Turn(world.turn))
        if treaty.state == "signed" or treaty.votes:
            yield RatificationPending(treaty=treaty.id)


def overdue(world: World) -> Iterator[Event]:
    """Let signed texts lapse that waited too long for ratification (a step of Brief)."""
    for treaty in texts(world, "signed", "pending"):
        if world.turn - (treaty.signed_turn or 0) >= PATIENCE:
            yield TreatyLapsed(treaty=treaty.id)


def still_asked(world: World) -> tuple[SeatId, ...]:
    """Return the seats that have not yet answered for a text they signed, in seat order."""
    asked = {
        seat
        for treaty in texts(world, "signed", "pending", *BINDING)
        for seat in treaty.signatures
        if not _answered(world, treaty, seat)
    }
    return tuple(seat for seat in world.seats if seat in asked)


def may_ratify(treaty: Treaty, seat: SeatId) -> bool:
    """Return whether a seat signed a text of which its people have not yet been asked."""
    waiting = treaty.state in ("signed", "pending", *BINDING)
    open_ = seat not in treaty.ratified and seat not in treaty.bound
    return treaty.terms.form == "treaty" and waiting and open_ and seat in treaty.signatures


def require_signatory(treaty: Treaty, seat: SeatId) -> None:
    """Refuse unless the seat signed the text, all parties did, and it has not ratified yet."""
    require(seat in treaty.signatures, "ratify.not_signed")
    require(seat not in treaty.ratified, "ratify.already")
    require(may_ratify(treaty, seat), "ratify.nothing")


def by_team_vote(world: World, seat: SeatId) -> bool:
    """Return whether the delegation's votes decide instead of approval."""
    return world.settings.ratification == "team_vote" and world.seats[seat].played_by == "player"


def _answered(world: World, treaty: Treaty, seat: SeatId) -> bool:
    """Return whether a signatory has nothing left to say in this window."""
    if not may_ratify(treaty, seat) or treaty.refused.get(seat) == world.turn:
        return True
    if not by_team_vote(world, seat):
        return False
    voters = [place.id for place in world.places.values() if place.seat == seat and place.present]
    return all(str(place) in treaty.votes.get(seat, {}) for place in voters)


def _counted(treaty: TreatyId, seat: SeatId, votes: dict[str, bool], turn: Turn) -> Event:
    """Return what a delegation decided: more yes than no ratifies."""
    if 2 * sum(votes.values()) > len(votes):
        return TreatyRatified(treaty=treaty, seat=seat, turn=turn)
    return RatificationFailed(treaty=treaty, seat=seat, turn=turn)
