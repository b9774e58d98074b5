"""What changed between two sights, sent instead of the whole."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.ids import Money
from game.model.world import World
from game.sight.changes import changes, merged
from game.sight.seat import seat_sight
from game.sight.seen import Sight
from tests.sight.secrets import SECRETS
from tests.worlds import KAZ, RUS, a_treaty, a_world, with_seat

STEPS = st.lists(
    st.tuples(st.sampled_from(SECRETS), st.integers(min_value=0, max_value=10**6)), max_size=6
)


def a_changed_world(steps: list[tuple[object, int]]) -> World:
    """Return a world in which a few things happened."""
    world = a_world()
    for hide, number in steps:
        world = hide(world, number)[0]  # type: ignore[operator]
    return world


def over_the_wire(plain: object) -> dict[str, object]:
    """Return plain data as it arrives at the other end."""
    return msgspec.msgpack.decode(msgspec.msgpack.encode(plain), type=dict[str, object])


@settings(max_examples=60, deadline=None)
@given(earlier=STEPS, later=STEPS)
def test_a_sight_with_the_changes_made_is_the_new_sight(
    earlier: list[tuple[object, int]], later: list[tuple[object, int]]
) -> None:
    """Whatever happened, and in whatever order of the tables."""
    before = seat_sight(a_changed_world(earlier), RUS)
    after = seat_sight(a_changed_world(later), RUS)

    made = merged(before, over_the_wire(changes(before, after)))

    assert msgspec.msgpack.encode(made) == msgspec.msgpack.encode(after)


def test_nothing_changed_says_nothing() -> None:
    """An equal world made elsewhere gives no changes either."""
    assert changes(seat_sight(a_world(), KAZ), seat_sight(a_world(), KAZ)) == {}


def test_a_change_names_the_field_and_nothing_else() -> None:
    """A richer purse does not repeat the name of the country."""
    before = seat_sight(a_world(), KAZ)
    after = seat_sight(with_seat(a_world(), KAZ, cash=Money(5)), KAZ)

    assert changes(before, after) == {"own": {"in": {"me": {"in": {"cash": {"is": 5}}}}}}


def test_an_entry_that_is_gone_is_named() -> None:
    """A withdrawn offer leaves the table."""
    before = seat_sight(a_world(a_treaty(name="t-1"), a_treaty(name="t-2")), KAZ)
    after = seat_sight(a_world(a_treaty(name="t-2")), KAZ)

    assert changes(before, after) == {"public": {"in": {"treaties": {"at": {}, "out": ["t-1"]}}}}


def test_a_longer_list_sends_its_end() -> None:
    """The hundredth message does not bring the other ninety-nine again."""
    hide = next(hide for hide in SECRETS if hide.__name__ == "delegation_talk")
    before = seat_sight(hide(a_world(), 2)[0], KAZ)
    talk = hide(a_world(), 3)[0].messages
    longer = (*before.own.messages, talk[2])
    after = msgspec.structs.replace(
        before, own=msgspec.structs.replace(before.own, messages=longer)
    )

    change = changes(before, after)["own"]

    assert change == {"in": {"messages": {"add": (msgspec.to_builtins(talk[2]),)}}}


def test_a_table_in_another_order_is_sent_whole() -> None:
    """Order means something on the screen, so it is never lost."""
    one, two = a_treaty(name="t-1"), a_treaty(name="t-2")
    before, after = seat_sight(a_world(one, two), KAZ), seat_sight(a_world(two, one), KAZ)

    assert list(merged(before, changes(before, after)).public.treaties) == ["t-2", "t-1"]


@pytest.mark.parametrize(
    "nonsense",
    [{"public": {"at": {}}}, {"seat": {"is": 5}}, {"own": {"in": {"places": {"is": 5}}}}],
)
def test_changes_that_do_not_fit_are_refused(nonsense: dict[str, object]) -> None:
    """A damaged letter makes the client ask for the whole sight instead of showing nonsense."""
    sight: Sight = seat_sight(a_world(), KAZ)

    with pytest.raises(msgspec.ValidationError):
        merged(sight, nonsense)
