"""Every lease that could have been signed, on each side's own scale."""

from hypothesis import given
from hypothesis import strategies as st

from game.client.parts import lease_deals
from game.client.parts.lease_deals import Deal
from game.rules.engine import change
from tests.client import scenes
from tests.client.scenes import KAZ, RUS

SCENE = scenes.scene(scenes.ended())
PERCENT = st.integers(min_value=0, max_value=100).map(float)
DEALS = st.sets(st.tuples(PERCENT, PERCENT), min_size=1, max_size=40)


@given(DEALS)
def test_nothing_beats_the_frontier_for_both(every: set[Deal]) -> None:
    """And everything else is beaten by something on it."""
    edge = lease_deals.frontier(tuple(every))

    for deal in every:
        above = [e for e in edge if e[0] >= deal[0] and e[1] >= deal[1]]
        assert above
        assert deal not in edge or above == [deal]


def test_the_lease_of_the_flagship_is_among_its_deals() -> None:
    """With each side's worst at 0 and its best at 100."""
    found = lease_deals.deals(SCENE)

    assert found is not None
    assert (found.host, found.tenant) == (KAZ, RUS)
    assert found.signed in found.every
    assert min(a for a, _ in found.every) == 0
    assert max(b for _, b in found.every) == 100


def test_points_left_harm_neither_side() -> None:
    """A deal on the frontier leaves none behind it that is better for both."""
    found = lease_deals.deals(SCENE)

    assert found is not None
    assert found.left >= 0
    assert found.fair in found.frontier


def test_without_a_lease_there_is_nothing_to_show() -> None:
    """The page says so."""
    world = change(scenes.ended(), treaties={})

    assert lease_deals.deals(scenes.scene(world)) is None
