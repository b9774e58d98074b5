"""Good offices: a mediator proposes a fair value, and the seats in dispute may accept it."""

from collections.abc import Iterator

import msgspec

from game.model.conference import Offices
from game.model.ids import SeatId, Turn
from game.model.seats import Tally
from game.model.world import World
from game.rules.conference.brackets import BracketClosed
from game.rules.conference.floor import (
    at_conference,
    conferring,
    found_bracket,
    in_session,
    require_open,
)
from game.rules.conference.mediation import fairest, in_dispute
from game.rules.conference.summits import hall_owner
from game.rules.engine import EVERYONE, Audience, Command, Event, Refused, change, require
from game.rules.standing.standing import InfluenceChanged, ReputationChanged
from game.rules.treaties.known import require_talks, seat_of

PRICE = 2
"""Influence that an offer of good offices costs."""
PRAISE = 30
"""Reputation of a mediator who settles a dispute, tenths."""


class OfferGoodOffices(Command, frozen=True, kw_only=True):
    """Propose a fair value for a bracket to the seats in dispute."""

    article: int
    parameter: str

    def decide(self, world: World) -> Iterator[Event]:
        """By the host or the owner of a summit hall, neutral in the dispute; one at a time."""
        seat = seat_of(world, self.actor)
        require_talks(world)
        conference = in_session(world)
        neutral = seat in (world.ground.host, hall_owner(world))
        require(neutral, "offices.not_yours")
        require(conference.offices is None, "offices.open")
        require(not conference.debate_closed, "conference.debate_closed")
        require_open(world, conference, self.article)
        bracket = found_bracket(conference, self.article, self.parameter)
        seats = in_dispute(bracket)
        require(bool(seats), "offices.no_dispute")
        require(seat not in seats, "offices.own_dispute")
        require(world.seats[seat].influence >= PRICE, "dp.too_few", needed=PRICE)
        yield InfluenceChanged(seat=seat, by=-PRICE, reason="good_offices")
        yield OfficesOffered(
            offices=Offices(
                mediator=seat,
                article=self.article,
                parameter=self.parameter,
                value=fairest(world, conference, bracket),
                seats=seats,
                turn=Turn(world.turn),
            )
        )


class AnswerOffices(Command, frozen=True, kw_only=True):
    """Accept what the mediator proposed, or refuse it."""

    accept: bool

    def decide(self, world: World) -> Iterator[Event]:
        """By a seat in dispute; one refusal ends the offer, all acceptances close the bracket."""
        seat, conference = at_conference(world, self.actor)
        offices = conference.offices
        if offices is None:
            raise Refused("offices.none")
        require(seat in offices.seats, "offices.not_in_dispute")
        require(seat not in offices.accepted, "offices.answered")
        if not self.accept:
            yield OfficesEnded(by=seat)
            return
        yield OfficesAccepted(seat=seat)
        if {*offices.accepted, seat} == set(offices.seats):
            yield from _settled(offices)


class OfficesOffered(Event, frozen=True, kw_only=True):
    """A mediator proposed a value."""

    offices: Offices

    def evolve(self, world: World) -> World:
        """Wait for the seats in dispute."""
        return conferring(world, offices=self.offices)

    def seen_by(self, world: World) -> Audience:
        """Conferences are public."""
        return EVERYONE


class OfficesAccepted(Event, frozen=True, kw_only=True):
    """A seat in dispute accepted the mediator's value."""

    seat: SeatId

    def evolve(self, world: World) -> World:
        """Count it."""
        conference = world.conference
        if conference is None or conference.offices is None:
            return world
        offices = conference.offices
        accepted = (*offices.accepted, self.seat)
        return conferring(world, offices=msgspec.structs.replace(offices, accepted=accepted))

    def seen_by(self, world: World) -> Audience:
        """Conferences are public."""
        return EVERYONE


class OfficesEnded(Event, frozen=True, kw_only=True):
    """An offer of good offices is over: accepted by all, refused by one, or out of time."""

    by: SeatId | None = None
    """Who refused."""

    def evolve(self, world: World) -> World:
        """Make room for the next."""
        return conferring(world, offices=None)

    def seen_by(self, world: World) -> Audience:
        """Conferences are public."""
        return EVERYONE


class DisputeSettled(Event, frozen=True, kw_only=True):
    """A mediator's value was accepted by all seats in dispute."""

    mediator: SeatId

    def evolve(self, world: World) -> World:
        """Count it for the mediator."""
        tally = world.tallies.get(self.mediator, Tally())
        counted = msgspec.structs.replace(tally, settled=tally.settled + 1)
        return change(world, tallies={**world.tallies, self.mediator: counted})

    def seen_by(self, world: World) -> Audience:
        """It is in every newspaper."""
        return EVERYONE


def _settled(offices: Offices) -> Iterator[Event]:
    """Yield what follows when all seats in dispute have accepted."""
    yield BracketClosed(
        article=offices.article, parameter=offices.parameter, value=offices.value, by="offices"
    )
    yield OfficesEnded()
    yield DisputeSettled(mediator=offices.mediator)
    yield ReputationChanged(seat=offices.mediator, by=PRAISE, reason="good_offices")
