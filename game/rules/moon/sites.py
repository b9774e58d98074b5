"""Lunar sites: three places near the south pole, and the zones that blocs draw around them.

A module needs a site of its bloc. A larger zone brings more science, but two zones of different
blocs that stand too close breed a quarrel every year, unless both sides promised to announce what
they do. Only scenarios with the extra ``lunar_sites`` know of sites; elsewhere modules just land.
"""

from collections.abc import Iterator
from itertools import pairwise

from game.model.ids import SeatId, Turn
from game.model.moon import LunarClaim
from game.model.seats import Seat
from game.model.values import half_up
from game.model.world import World
from game.rules.engine import EVERYONE, Audience, Command, Event, change, require
from game.rules.gauges import moved
from game.rules.kinds import duties_answering
from game.rules.moon.blocs import blocs_of
from game.rules.standing.standing import PointsScored, TrustChanged
from game.rules.treaties.known import require_talks, seat_of

EXTRA = "lunar_sites"
SITES = ("rim", "ridge", "massif")
"""In the order in which they lie; each is a neighbour of the next."""
MOST_OF_A_BLOC = 2
LEAST_KM, MOST_KM = 1, 5
SCIENCE_KM = 5
"""Kilometres of radius for one more point of science from a module."""
ROOM_KM = 6
"""Two neighbouring zones need no more than this together, or they quarrel."""
QUARREL, FACE = 30, 1
"""Tension (tenths) and prestige that a quarrel costs a turn."""
SILENCE = 30
"""Trust (tenths) that a claim without notice costs with every member of another bloc."""


class ClaimLunarSite(Command, frozen=True, kw_only=True):
    """Take a site for the own bloc, or change the zone around it."""

    site: str
    radius_km: int
    notified: bool = True
    """A claim with notice holds from the next turn; one without at once, and costs trust."""

    def decide(self, world: World) -> Iterator[Event]:
        """By a member of a bloc; a site that another seat holds is taken."""
        seat = world.seats[seat_of(world, self.actor)]
        require_talks(world)
        require(EXTRA in world.settings.extras, "moon.no_sites")
        require(self.site in SITES, "moon.unknown_site")
        fits = LEAST_KM <= self.radius_km <= MOST_KM
        require(fits, "moon.radius", least=LEAST_KM, most=MOST_KM)
        blocs = blocs_of(world, seat)
        require(bool(blocs), "moon.no_bloc")
        before = claim_at(world, self.site)
        require(before is None or before.seat == seat.id, "moon.taken")
        bloc = blocs[0] if before is None else before.bloc
        held = [claim for claim in world.lunar_claims if claim.bloc == bloc]
        room = before is not None or len(held) < MOST_OF_A_BLOC
        require(room, "moon.enough", most=MOST_OF_A_BLOC)
        yield from self._claimed(world, seat, bloc, before)

    def _claimed(
        self, world: World, seat: Seat, bloc: str, before: LunarClaim | None
    ) -> Iterator[Event]:
        """Yield the claim, and what others think of one that came without notice."""
        start = Turn(world.turn + 1) if self.notified else Turn(world.turn)
        claim = LunarClaim(
            site=self.site,
            bloc=bloc,
            seat=seat.id,
            radius_km=self.radius_km,
            notified=self.notified,
            holds_from=start if before is None else before.holds_from,
        )
        if claim == before:
            return
        yield SiteClaimed(claim=claim)
        if not self.notified:
            for rival in rivals(world, bloc):
                yield TrustChanged(truster=rival, of=seat.id, by=-SILENCE, reason="moon")


class SiteClaimed(Event, frozen=True, kw_only=True):
    """A zone was drawn around a site."""

    claim: LunarClaim

    def evolve(self, world: World) -> World:
        """Put it on the map in the place of an older one around the same site."""
        others = tuple(old for old in world.lunar_claims if old.site != self.claim.site)
        return change(world, lunar_claims=(*others, self.claim))

    def seen_by(self, world: World) -> Audience:
        """The Moon is watched."""
        return EVERYONE


def claim_at(world: World, site: str) -> LunarClaim | None:
    """Return the claim on a site, or None."""
    return next((claim for claim in world.lunar_claims if claim.site == site), None)


def rivals(world: World, bloc: str) -> tuple[SeatId, ...]:
    """Return the members of other blocs that do not belong to this one."""
    return tuple(
        seat.id
        for seat in world.seats.values()
        if (own := blocs_of(world, seat)) and bloc not in own
    )


def require_site(world: World, seat: Seat) -> None:
    """Refuse a module for which no bloc of its seat holds a site yet."""
    require(EXTRA not in world.settings.extras or bool(zones(world, seat)), "moon.no_site")


def zones(world: World, seat: Seat) -> tuple[LunarClaim, ...]:
    """Return the claims of a seat's blocs on which modules may land now."""
    blocs = blocs_of(world, seat)
    return tuple(
        claim
        for claim in world.lunar_claims
        if claim.bloc in blocs and claim.holds_from <= world.turn
    )


def zone_science(world: World, seat: Seat) -> int:
    """Return the science that a module gains from the widest zone it may land in: radius/5."""
    widest = max((claim.radius_km for claim in zones(world, seat)), default=0)
    return half_up(widest, SCIENCE_KM)


def quarrel(world: World) -> Iterator[Event]:
    """Let zones that stand too close breed trouble (a step of Review)."""
    for one, other in quarrels(world):
        yield from moved("tension", QUARREL, "moon")
        for seat in dict.fromkeys((one.seat, other.seat)):
            yield PointsScored(seat=seat, prestige=-FACE, reason="moon")


def quarrels(world: World) -> tuple[tuple[LunarClaim, LunarClaim], ...]:
    """Return the pairs of neighbouring claims of different blocs that are too close."""
    found = []
    for near, far in pairwise(SITES):
        one, other = claim_at(world, near), claim_at(world, far)
        if one is None or other is None or one.bloc == other.bloc:
            continue
        if one.radius_km + other.radius_km > ROOM_KM and not at_peace(world, one, other):
            found.append((one, other))
    return tuple(found)


def at_peace(world: World, one: LunarClaim, other: LunarClaim) -> bool:
    """Return whether one public text binds both claimants to announce what they do."""
    for duty in duties_answering(world, "conduct"):
        promises = (duty.kind.conduct(world, duty, seat) for seat in (one.seat, other.seat))
        owed = one.seat in duty.obligors and other.seat in duty.obligors
        if duty.public and owed and all(made is not None and made.notify for made in promises):
            return True
    return False


def rescue_text(world: World) -> bool:
    """Return whether a public text that serves rescue first or second binds members of two blocs.

    Such a text answers an emergency on the Moon without loss.
    """
    for duty in duties_answering(world, "priority"):
        first = duty.kind.priority(world, duty)[:2]
        if not duty.public or "rescue" not in first:
            continue
        blocs = {bloc for seat in duty.bound for bloc in blocs_of(world, world.seats[seat])}
        if len(blocs) >= 2:
            return True
    return False
