"""Sites on the Moon: who may take one, what it brings, and when zones quarrel."""

import msgspec
import pytest

from game.model.ids import PayloadId, SeatId
from game.model.moon import LunarClaim
from game.model.seats import Technology
from game.model.treaties import Clause
from game.model.world import World
from game.rules.engine import change
from game.rules.moon.sites import (
    ClaimLunarSite,
    claim_at,
    quarrel,
    quarrels,
    rescue_text,
    zone_science,
)
from game.rules.orders.manifest import fault
from tests.rules.launches.test_payloads import landed
from tests.rules.yard import a_payload, a_sheet, a_yard, an_entry, with_library
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, after, play, refusal, with_seat

MODULE = PayloadId("lunar_module")


def the_moon(**fields: object) -> World:
    """Return a world with sites: RUS and KAZ stand for one bloc, EUR for the other."""
    world = a_yard(**fields)
    settings = msgspec.structs.replace(world.settings, extras=("lunar_sites",))
    world = change(world, settings=settings, modules={"A": 3, "I": 2})
    for seat, bloc in ((RUS, "I"), (KAZ, "I"), (EUR, "A")):
        world = with_seat(world, seat, bloc=(bloc,), technology=Technology(lunar=1))
    return with_library(world, a_payload("lunar_module", shells=("MOON",), modules=1, science=3))


def a_claim(site: str, seat: SeatId, radius_km: int = 4, notified: bool = True) -> ClaimLunarSite:
    """Return the wish for a site."""
    return ClaimLunarSite(actor=seat, site=site, radius_km=radius_km, notified=notified)


def tense(*treaties: Clause) -> World:
    """Return a world in which two blocs drew wide zones side by side."""
    world = play(the_moon(), a_claim("rim", RUS), a_claim("ridge", EUR))
    texts = {"t-1": a_treaty(*treaties, parties=(RUS, EUR))} if treaties else {}
    return change(world, treaties=texts)


def test_a_site_belongs_to_the_bloc_of_whoever_takes_it() -> None:
    """Everybody sees the zone."""
    world = play(the_moon(), a_claim("rim", RUS, 5))

    assert world.lunar_claims == (
        LunarClaim(site="rim", bloc="I", seat=RUS, radius_km=5, notified=True, holds_from=2),
    )


@pytest.mark.parametrize(
    ("wish", "key"),
    [
        (a_claim("crater", RUS), "moon.unknown_site"),
        (a_claim("rim", RUS, 6), "moon.radius"),
        (a_claim("rim", RUS, 0), "moon.radius"),
        (a_claim("rim", COM), "moon.no_bloc"),
        (a_claim("ridge", RUS), "moon.taken"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_its_reason(wish: ClaimLunarSite, key: str) -> None:
    """The ridge is taken by EUR already."""
    world = play(the_moon(), a_claim("ridge", EUR))

    assert refusal(world, wish) == key


def test_elsewhere_there_are_no_sites() -> None:
    """The flagship's modules just land."""
    assert refusal(a_yard(), a_claim("rim", RUS)) == "moon.no_sites"


def test_a_bloc_leaves_room_for_others() -> None:
    """Two of three sites; partners of a bloc count together."""
    world = play(the_moon(), a_claim("rim", RUS), a_claim("massif", KAZ))

    assert refusal(world, a_claim("ridge", RUS)) == "moon.enough"


def test_the_holder_may_redraw_its_zone() -> None:
    """A smaller one makes peace; what held already goes on holding."""
    world = play(the_moon(), a_claim("rim", RUS, notified=False), a_claim("rim", RUS, 1))
    claim = claim_at(world, "rim")

    assert claim is not None
    assert (claim.radius_km, claim.holds_from) == (1, 1)


def test_a_claim_without_notice_holds_at_once_and_costs_trust() -> None:
    """Members of the other bloc trust the claimant three points less; its own do not mind."""
    before = the_moon()
    world = play(before, a_claim("rim", RUS, notified=False))

    assert world.lunar_claims[0].holds_from == 1
    assert world.seats[EUR].trust[RUS] == before.seats[EUR].trust.get(RUS, 500) - 30
    assert world.seats[KAZ].trust == before.seats[KAZ].trust


def test_a_module_needs_a_site_that_holds() -> None:
    """With notice it has to wait a turn."""
    module = an_entry(None, payload=MODULE, shell="MOON")
    sheet = a_sheet(module)
    waiting = play(the_moon(), a_claim("rim", RUS))
    later = change(waiting, turn=2)

    for world, key in ((the_moon(), "moon.no_site"), (waiting, "moon.no_site")):
        found = fault(world, world.seats[RUS], sheet, (), module)
        assert found is not None
        assert found.key == key
    assert fault(later, later.seats[RUS], sheet, (), module) is None
    assert fault(later, later.seats[KAZ], sheet, (), module) is None


@pytest.mark.parametrize(("radius_km", "more"), [(1, 0), (2, 0), (3, 1), (5, 1)])
def test_a_wide_zone_brings_science(radius_km: int, more: int) -> None:
    """A fifth of its radius, rounded, for every module that lands."""
    world = play(the_moon(), a_claim("rim", KAZ, radius_km, notified=False))
    module = world.library.payloads[MODULE]

    assert zone_science(world, world.seats[KAZ]) == more
    assert landed(world, module, "MOON").seats[KAZ].science == 3 + more


def test_zones_too_close_quarrel_every_year() -> None:
    """Tension +3, prestige −1 for both."""
    world = with_seat(with_seat(tense(), RUS, prestige=5), EUR, prestige=5)
    later = after(world, quarrel)

    assert later.tension == world.tension + 30
    assert (later.seats[RUS].prestige, later.seats[EUR].prestige) == (4, 4)


def test_six_kilometres_are_enough_for_two() -> None:
    """Three and three; so are zones that are no neighbours."""
    near = play(the_moon(), a_claim("rim", RUS, 3), a_claim("ridge", EUR, 3))
    far = play(the_moon(), a_claim("rim", RUS, 5), a_claim("massif", EUR, 5))

    assert quarrels(near) == quarrels(far) == ()


def test_notices_that_both_owe_keep_the_peace() -> None:
    """An article on tracking with notices between the two; without notices it does not help."""
    notify = Clause(kind="debris_tracking", p={"notify": True})
    silent = Clause(kind="debris_tracking", p={"notify": False})

    assert quarrels(tense(notify)) == ()
    assert len(quarrels(tense(silent))) == 1
    assert len(quarrels(tense())) == 1


def test_partners_do_not_quarrel() -> None:
    """Two zones of one bloc."""
    world = play(the_moon(), a_claim("rim", RUS, 5), a_claim("ridge", KAZ, 5))

    assert quarrels(world) == ()


def test_a_rescue_text_binds_members_of_two_blocs() -> None:
    """Rescue must come first or second."""
    first = ("rescue", "crew", "planetary_defence", "science", "state", "commercial")
    last = (*first[1:], "rescue")
    texts = {
        order: tense(Clause(kind="slot_priority", p={"order": order})) for order in (first, last)
    }

    assert [rescue_text(world) for world in texts.values()] == [True, False]
    assert not rescue_text(change(texts[first], treaties={}))


def test_where_there_are_no_sites_modules_land_as_ever() -> None:
    """And bring no more science than is tabled."""
    world = with_seat(a_yard(), KAZ, bloc=("I",))
    module = a_payload("lunar_module", shells=("MOON",), modules=1, science=3)

    assert landed(world, module, "MOON").seats[KAZ].science == 3
