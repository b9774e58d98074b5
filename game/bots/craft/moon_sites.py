"""Moon sites: a bot claims a place for its bloc, with notice, and leaves room beside it."""

from collections.abc import Iterator

from game.bots.craft.mind import Mind
from game.rules.moon.blocs import blocs_of
from game.rules.moon.sites import EXTRA, MOST_KM, ROOM_KM, SITES, ClaimLunarSite
from game.rules.vocabulary import AnyCommand


def claims(mind: Mind) -> tuple[AnyCommand, ...]:
    """Return the claim that the seat makes now, if its bloc has no place yet."""
    return tuple(_claim(mind))


def _claim(mind: Mind) -> Iterator[AnyCommand]:
    """Yield a claim for the free site with the fewest neighbours, as large as leaves them room."""
    blocs = blocs_of(mind.world, mind.me)
    if EXTRA not in mind.public.settings.extras or not blocs or not mind.me.technology.lunar:
        return
    taken = {claim.site: claim for claim in mind.world.lunar_claims}
    if any(claim.bloc == blocs[0] for claim in taken.values()):
        return
    free = [site for site in SITES if site not in taken]
    if free:
        site = min(free, key=lambda site: len(_beside(site, tuple(taken))))
        near = max((taken[other].radius_km for other in _beside(site, tuple(taken))), default=0)
        radius = min(MOST_KM, max(1, ROOM_KM - near)) if near else ROOM_KM // 2
        yield ClaimLunarSite(site=site, radius_km=radius, notified=True)


def _beside(site: str, others: tuple[str, ...]) -> list[str]:
    """Return those of some sites that are neighbours of a site."""
    here = SITES.index(site)
    return [other for other in others if abs(SITES.index(other) - here) == 1]
