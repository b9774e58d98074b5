"""Accession: joining a text that is in force already."""

from collections.abc import Iterator

from game.model.ids import SeatId, TreatyId
from game.model.treaties import ALL, BINDING, Signature, Treaty
from game.model.world import World
from game.rules.engine import Audience, Command, Event, require
from game.rules.treaties.known import at_the_table, changed, hearers, without
from game.rules.treaties.offers import require_current
from game.rules.treaties.signing import seal


class AccedeTreaty(Command, frozen=True, kw_only=True):
    """Sign a text in force that is open to this seat; ratification follows in the window."""

    treaty: TreatyId
    version: int

    def decide(self, world: World) -> Iterator[Event]:
        """Only a seat that the text invites: every state under ``all``, a company if named."""
        seat, treaty = at_the_table(world, self.actor, self.treaty)
        require(treaty.state in BINDING, "treaty.not_in_force")
        require(seat not in treaty.bound, "treaty.already_bound")
        require(seat not in treaty.signatures, "treaty.already_signed")
        require(invited(world, treaty, seat), "treaty.not_open_to_you")
        require_current(treaty, self.version)
        yield AccessionSigned(treaty=treaty.id, seat=seat, signature=seal(world, treaty))


class AccessionSigned(Event, frozen=True, kw_only=True):
    """A seat signed a text in force in order to join it."""

    treaty: TreatyId
    seat: SeatId
    signature: Signature

    def evolve(self, world: World) -> World:
        """Keep the seal; the seat is bound after ratification, from the next Brief on."""
        text = world.treaties[self.treaty]
        return changed(
            world,
            self.treaty,
            signatures={**text.signatures, self.seat: self.signature},
            ratified=without(text.ratified, self.seat),
        )

    def seen_by(self, world: World) -> Audience:
        """Whoever knows the text."""
        return hearers(world, self.treaty)


def invited(world: World, treaty: Treaty, seat: SeatId) -> bool:
    """Return whether a text is open to a seat."""
    names = treaty.terms.open_to
    return seat in names or (ALL in names and world.seats[seat].is_state)
