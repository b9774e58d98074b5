"""Shares always add up."""

from hypothesis import given
from hypothesis import strategies as st

from game.client.parts.share_editor import equal_shares, moved, read, written

PARTIES = ("KAZ", "RUS", "EUR")


def test_equal_parts_add_up() -> None:
    """The first takes what does not divide."""
    assert equal_shares(PARTIES) == {"KAZ": 34, "RUS": 33, "EUR": 33}


def test_the_largest_other_party_gives() -> None:
    """Whoever takes more takes it from somebody."""
    assert moved({"KAZ": 50, "RUS": 30, "EUR": 20}, "EUR", 40) == {"KAZ": 30, "RUS": 30, "EUR": 40}


@given(st.lists(st.tuples(st.sampled_from(PARTIES), st.integers(-20, 120)), max_size=8))
def test_shares_stay_whole_whatever_is_moved(moves: list[tuple[str, int]]) -> None:
    """Nobody below nothing, all together a hundred."""
    shares = equal_shares(PARTIES)
    for seat, share in moves:
        shares = moved(shares, seat, share)

    assert sum(shares.values()) == 100
    assert min(shares.values()) >= 0


def test_shares_are_written_as_words() -> None:
    """As the rules read them."""
    assert written({"KAZ": 60, "RUS": 40, "EUR": 0}) == ("KAZ:60", "RUS:40")
    assert read(("KAZ:60", "RUS:40")) == {"KAZ": 60, "RUS": 40}
