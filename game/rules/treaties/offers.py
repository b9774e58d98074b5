"""Offers: a text goes to the other parties, who may change it, refuse it or let it lapse.

An offer stays on the table until the end of the next Negotiate. Every change of the text is a new
version; the old ones are kept so that everybody sees what moved, and initials and signatures of the
old text count no more.
"""

from collections.abc import Iterator

from game.model.ids import SeatId, TreatyId, Turn
from game.model.treaties import OPEN, Reason, State, Terms, Treaty, Version
from game.model.world import World
from game.rules.engine import Audience, Command, Event, change, require
from game.rules.slots.promised import require_unpromised
from game.rules.treaties.drafts import new_id, without
from game.rules.treaties.faults import kinds_of, require_sound
from game.rules.treaties.known import (
    at_the_table,
    changed,
    drafts_of,
    hearers,
    require_talks,
    seat_of,
    texts,
)
from game.rules.treaties.reasons import require_reason

OFFERS_A_TURN = 3
LIVE_OFFERS = 6
MOST_VERSIONS = 24


class OfferTreaty(Command, frozen=True, kw_only=True):
    """Put a text on the table of all its parties."""

    terms: Terms
    draft: TreatyId | None = None
    """The own draft that it was; it leaves the drawer and keeps its id."""

    def decide(self, world: World) -> Iterator[Event]:
        """A sound text, by one of its parties, within the limits of a turn."""
        seat = seat_of(world, self.actor)
        require_talks(world)
        require(self.draft is None or self.draft in drafts_of(world, seat), "treaty.unknown")
        require(seat in self.terms.parties, "treaty.own_party")
        secrecy = world.settings.secrecy or self.terms.visibility == "public"
        require(secrecy, "treaty.secrecy_off")
        require_sound(self.terms, world)
        require_unpromised(world, seat, self.terms)
        _require_room_for_offer(world, seat)
        yield TreatyOffered(
            treaty=self.draft or new_id(world, seat, self.terms),
            draft=self.draft,
            proposer=seat,
            terms=self.terms,
            turn=Turn(world.turn),
        )


class CounterTreaty(Command, frozen=True, kw_only=True):
    """Answer an offer with a changed text."""

    treaty: TreatyId
    version: int
    """The version that it answers."""
    terms: Terms
    reason: Reason | None = None

    def decide(self, world: World) -> Iterator[Event]:
        """By any party, to the newest version, between the same parties."""
        seat, treaty = at_the_table(world, self.actor, self.treaty)
        require_addressed(world, treaty, seat)
        require_current(treaty, self.version)
        same = sorted(self.terms.parties) == sorted(treaty.terms.parties)
        require(same, "treaty.parties_fixed")
        require(self.terms != treaty.terms, "treaty.unchanged")
        room = len(treaty.versions) < MOST_VERSIONS
        require(room, "treaty.limit", what="versions", most=MOST_VERSIONS)
        secrecy = world.settings.secrecy or self.terms.visibility == "public"
        require(secrecy, "treaty.secrecy_off")
        require_sound(self.terms, world, kinds_of(treaty.terms))
        require_unpromised(world, seat, self.terms, treaty.id)
        require_reason(world, seat, self.terms, self.reason)
        yield TreatyCountered(
            treaty=treaty.id,
            by=seat,
            version=treaty.version + 1,
            terms=self.terms,
            turn=Turn(world.turn),
            reason=self.reason,
        )


class RejectTreaty(Command, frozen=True, kw_only=True):
    """Refuse an offer; it leaves the table."""

    treaty: TreatyId
    reason: Reason | None = None

    def decide(self, world: World) -> Iterator[Event]:
        """By any party but the one that offered it."""
        seat, treaty = at_the_table(world, self.actor, self.treaty)
        require_addressed(world, treaty, seat)
        require(seat != treaty.proposer, "treaty.own_offer")
        require_reason(world, seat, treaty.terms, self.reason)
        yield TreatyRejected(treaty=treaty.id, by=seat, reason=self.reason)


class WithdrawOffer(Command, frozen=True, kw_only=True):
    """Take the own offer off the table."""

    treaty: TreatyId

    def decide(self, world: World) -> Iterator[Event]:
        """Only the one that offered it, until everybody has signed."""
        seat, treaty = at_the_table(world, self.actor, self.treaty)
        require_addressed(world, treaty, seat)
        require(seat == treaty.proposer, "treaty.not_your_offer")
        yield OfferWithdrawn(treaty=treaty.id)


class TreatyOffered(Event, frozen=True, kw_only=True):
    """A text came to the table."""

    treaty: TreatyId
    draft: TreatyId | None = None
    proposer: SeatId
    terms: Terms
    turn: Turn

    def evolve(self, world: World) -> World:
        """Open it for answers; its author has initialled it by offering it."""
        version = Version(number=1, author=self.proposer, terms=self.terms, turn=self.turn)
        text = Treaty(
            id=self.treaty,
            state="offered",
            proposer=self.proposer,
            versions=(version,),
            offered_turn=self.turn,
            initials={self.proposer: articles_of(self.terms)},
        )
        drafts = without(world, self.draft)
        return change(world, treaties={**world.treaties, self.treaty: text}, drafts=drafts)

    def seen_by(self, world: World) -> Audience:
        """Only the parties: an offer is a talk behind closed doors."""
        return hearers(world, self.treaty)


class TreatyCountered(Event, frozen=True, kw_only=True):
    """A party changed the text."""

    treaty: TreatyId
    by: SeatId
    version: int
    terms: Terms
    turn: Turn
    reason: Reason | None = None

    def evolve(self, world: World) -> World:
        """Add the version; initials, signatures and reservations were of the old one."""
        text = world.treaties[self.treaty]
        version = Version(number=self.version, author=self.by, terms=self.terms, turn=self.turn)
        return changed(
            world,
            self.treaty,
            state="countered",
            versions=(*text.versions, version),
            offered_turn=self.turn,
            initials={self.by: articles_of(self.terms)},
            signatures={},
            reservations={},
            reserved={},
            reasons=with_reason(text, self.by, self.reason),
        )

    def seen_by(self, world: World) -> Audience:
        """Only the parties."""
        return hearers(world, self.treaty)


class TreatyRejected(Event, frozen=True, kw_only=True):
    """A party refused the text."""

    treaty: TreatyId
    by: SeatId
    reason: Reason | None = None

    def evolve(self, world: World) -> World:
        """Take it off the table."""
        reasons = with_reason(world.treaties[self.treaty], self.by, self.reason)
        return changed(world, self.treaty, state="rejected", reasons=reasons)

    def seen_by(self, world: World) -> Audience:
        """Only the parties."""
        return hearers(world, self.treaty)


class OfferWithdrawn(Event, frozen=True, kw_only=True):
    """The proposer took the text back."""

    treaty: TreatyId

    def evolve(self, world: World) -> World:
        """Take it off the table."""
        return changed(world, self.treaty, state="withdrawn")

    def seen_by(self, world: World) -> Audience:
        """Only the parties."""
        return hearers(world, self.treaty)


class TreatyLapsed(Event, frozen=True, kw_only=True):
    """Time ran out before the text was agreed or ratified."""

    treaty: TreatyId

    def evolve(self, world: World) -> World:
        """Take it off the table."""
        return changed(world, self.treaty, state="lapsed")

    def seen_by(self, world: World) -> Audience:
        """Whoever knew of it."""
        return hearers(world, self.treaty)


def lapse(world: World) -> Iterator[Event]:
    """Let offers lapse whose time is over (after Negotiate, before Launch and at Brief)."""
    for treaty in texts(world, *OPEN):
        if not is_live(world, treaty):
            yield TreatyLapsed(treaty=treaty.id)


def is_live(world: World, treaty: Treaty) -> bool:
    """Return whether an offer can still be answered: until the end of the next Negotiate."""
    last = (treaty.offered_turn or 0) + 1
    in_time = world.turn < last or (world.turn == last and world.phase in ("brief", "negotiate"))
    return treaty.state in OPEN and in_time


def require_addressed(world: World, treaty: Treaty, seat: SeatId) -> None:
    """Refuse unless the text is a live offer and the seat one of its parties."""
    require(seat in treaty.terms.parties, "treaty.not_addressed")
    require(treaty.state in OPEN, "treaty.not_open")
    require(is_live(world, treaty), "treaty.lapsed")


def require_current(treaty: Treaty, version: int) -> None:
    """Refuse an answer to an older version."""
    require(version == treaty.version, "treaty.version_old", version=treaty.version)


def articles_of(terms: Terms) -> tuple[int, ...]:
    """Return the numbers of all articles."""
    return tuple(clause.article for clause in terms.clauses)


def answered_state(treaty: Treaty) -> State:
    """Return the state of an offer by its initials and version."""
    whole = set(articles_of(treaty.terms))
    if all(whole <= set(treaty.initials.get(seat, ())) for seat in treaty.terms.parties):
        return "initialled"
    return "offered" if treaty.version == 1 else "countered"


def with_reason(treaty: Treaty, seat: SeatId, reason: Reason | None) -> dict[SeatId, Reason]:
    """Return the reasons given so far, with a new one."""
    return treaty.reasons if reason is None else {**treaty.reasons, seat: reason}


def _require_room_for_offer(world: World, seat: SeatId) -> None:
    """Refuse a seat that has offered enough this turn, or has too much on the table.

    A sight keeps only the last version of a text: one with a higher number is no new offer.
    """
    own = [text for text in world.treaties.values() if text.proposer == seat]
    first = [text.versions[0] for text in own]
    today = sum(version.number == 1 and version.turn == world.turn for version in first)
    require(today < OFFERS_A_TURN, "treaty.limit", what="offers_a_turn", most=OFFERS_A_TURN)
    live = sum(is_live(world, text) for text in own)
    require(live < LIVE_OFFERS, "treaty.limit", what="live_offers", most=LIVE_OFFERS)
