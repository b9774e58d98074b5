"""Matches over invented leases, and the strangers that play them."""

import numpy as np
import pytest

from game.bots.bargaining import Bargain
from game.rehearsal.foreigners import FOREIGNERS
from game.rehearsal.lease_domains import ROOM, LeaseDomain
from game.rehearsal.matches import OTHERS, OURS, Party, against, among_ours, match

LEASES = {number: LeaseDomain(number) for number in range(1, 13)}
FEW = {number: LEASES[number] for number in (1, 2, 3)}


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6])
def test_every_lease_leaves_as_much_room_as_it_should(number: int) -> None:
    """So there is always a deal to be found."""
    better = (LEASES[number].gains >= 0).all(axis=1).mean()

    assert better == pytest.approx(ROOM[number % len(ROOM)], abs=0.001)


def test_the_same_seed_gives_the_same_lease() -> None:
    """And another seed another one."""
    assert np.array_equal(LeaseDomain(1).host.worth, LEASES[1].host.worth)
    assert not np.array_equal(LEASES[1].host.worth, LEASES[2].host.worth)


def test_nothing_beats_the_frontier() -> None:
    """The best product lies on it, and it is at distance 0 of itself."""
    lease = LEASES[1]
    both = np.where((lease.gains >= 0).all(axis=1), lease.gains.prod(axis=1), -1.0)
    best = lease.host.outcome(int(np.argmax(both)))

    assert lease.efficiency(best) == pytest.approx(1.0)
    assert lease.distance(best) == pytest.approx(0.0)
    assert lease.efficiency(None) == 0.0


def test_our_bots_agree_and_share_well() -> None:
    """On twelve leases in all pairings: the promise of the documentation."""
    played = tuple(among_ours(LEASES, exchanges=12))

    assert sum(each.deal for each in played) >= 0.95 * len(played)
    assert np.mean([each.efficiency for each in played]) >= 0.75
    assert all(each.our_least is None or each.our_least >= 0 for each in played)


def test_with_ten_exchanges_they_do_so_too() -> None:
    """Less time, hardly worse."""
    played = tuple(among_ours(LEASES, exchanges=10))

    assert sum(each.deal for each in played) >= 0.95 * len(played)
    assert np.mean([each.efficiency for each in played]) >= 0.75


@pytest.mark.parametrize("other", [OTHERS[1], OTHERS[2]], ids=["linear", "conceder"])
def test_strangers_who_give_way_get_a_fair_share(other: Party) -> None:
    """Our bots agree with them always, and do not take all that they could."""
    played = tuple(against(other, FEW, exchanges=12))

    assert all(each.deal for each in played)
    assert np.mean([each.efficiency for each in played]) >= 0.65


@pytest.mark.parametrize("other", OTHERS, ids=[party.name for party in OTHERS])
def test_no_stranger_talks_us_below_our_reservation(other: Party) -> None:
    """Not even one that offers whatever comes to its mind."""
    played = tuple(against(other, FEW, exchanges=10))

    assert len(played) == 2 * len(FEW) * len(OURS)
    assert all(each.our_least is None or each.our_least >= 0 for each in played)
    assert any(each.deal for each in played)


@pytest.mark.parametrize("name", FOREIGNERS)
def test_strangers_are_the_same_every_time(name: str) -> None:
    """Even those who act by chance."""
    choose = FOREIGNERS[name]
    talks = [Bargain(LEASES[1].host, exchanges=10, minds=1) for _ in range(2)]
    heard = LEASES[1].host.outcome(7)

    assert choose(talks[0].hears(heard)) == choose(talks[1].hears(heard))


def test_two_strangers_can_play_as_well() -> None:
    """Then nobody of ours has a gain."""
    boulware, conceder = OTHERS[0], OTHERS[2]
    played = match(5, LEASES[5], boulware, conceder, 10)

    assert played.deal
    assert played.our_least is None
    assert not played.seconds
