"""Drafts: texts that only their author knows."""

from collections.abc import Iterator

from game.model.ids import SeatId, TreatyId, Turn
from game.model.treaties import Terms, Treaty, Version
from game.model.world import World
from game.rules import dice
from game.rules.engine import Audience, Command, Event, change, digest, only, require
from game.rules.treaties.faults import require_drawable
from game.rules.treaties.known import drafts_of, seat_of

MOST_DRAFTS = 12


class SaveDraft(Command, frozen=True, kw_only=True):
    """Keep a text in the own drawer, new or over an older draft."""

    terms: Terms
    draft: TreatyId | None = None
    """The own draft that it replaces; None: a new one."""

    def decide(self, world: World) -> Iterator[Event]:
        """At any time before the end; a draft may be unfinished, but not endless."""
        seat = seat_of(world, self.actor)
        require(world.phase != "ended", "phase.wrong", when="before_end")
        own = drafts_of(world, seat)
        require(self.draft is None or self.draft in own, "treaty.unknown")
        fits = self.draft is not None or len(own) < MOST_DRAFTS
        require(fits, "treaty.limit", what="drafts", most=MOST_DRAFTS)
        require_drawable(self.terms, world)
        draft = self.draft or new_id(world, seat, self.terms)
        yield DraftSaved(draft=draft, seat=seat, terms=self.terms, turn=Turn(world.turn))


class DeleteDraft(Command, frozen=True, kw_only=True):
    """Throw a draft away."""

    draft: TreatyId

    def decide(self, world: World) -> Iterator[Event]:
        """Only an own one."""
        seat = seat_of(world, self.actor)
        require(world.phase != "ended", "phase.wrong", when="before_end")
        require(self.draft in drafts_of(world, seat), "treaty.unknown")
        yield DraftDeleted(draft=self.draft, seat=seat)


class DraftSaved(Event, frozen=True, kw_only=True):
    """A draft was put into its author's drawer."""

    draft: TreatyId
    seat: SeatId
    terms: Terms
    turn: Turn

    def evolve(self, world: World) -> World:
        """Keep the text; drafts have no history."""
        version = Version(number=1, author=self.seat, terms=self.terms, turn=self.turn)
        text = Treaty(id=self.draft, state="draft", proposer=self.seat, versions=(version,))
        return change(world, drafts={**world.drafts, self.draft: text})

    def seen_by(self, world: World) -> Audience:
        """Only the author knows."""
        return only(self.seat)


class DraftDeleted(Event, frozen=True, kw_only=True):
    """A draft was thrown away."""

    draft: TreatyId
    seat: SeatId

    def evolve(self, world: World) -> World:
        """Take it out of the drawer."""
        return change(world, drafts=without(world, self.draft))

    def seen_by(self, world: World) -> Audience:
        """Only the author knows."""
        return only(self.seat)


def without(world: World, draft: TreatyId | None) -> dict[TreatyId, Treaty]:
    """Return all drafts but one."""
    return {name: text for name, text in world.drafts.items() if name != draft}


def new_id(world: World, seat: SeatId, terms: Terms) -> TreatyId:
    """Return an unused opaque id for a text of this seat."""
    print_of = digest(terms)
    number = 0
    while True:
        name = TreatyId(dice.token(world, "t", seat, print_of, number))
        if name not in world.treaties and name not in world.drafts:
            return name
        number += 1
