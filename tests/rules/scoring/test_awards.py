"""Honours without points."""

import msgspec

from game.model.compliance import Finding
from game.model.ids import FindingId, Turn
from game.model.treaties import Clause
from game.rules.engine import change
from game.rules.scoring.awards import awards_of, bridges, clarity
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, a_world, with_seat

BAN = Clause(kind="debris_asat_ban")
TEXT = (BAN, Clause(kind="debris_tracking"), Clause(kind="debris_disposal"))


def test_who_stands_between_all_others_builds_bridges() -> None:
    """Every way between three seats leads over the one that has treaties with each of them."""
    star = [a_treaty(BAN, parties=(KAZ, other), name=f"t-{other}") for other in (RUS, EUR, COM)]
    merit = bridges(a_world(*star))

    assert (merit[KAZ], merit[RUS]) == (3, 0)


def test_ways_of_one_length_share_the_merit() -> None:
    """In a square each corner carries half of the way between its neighbours."""
    corners = ((KAZ, RUS), (RUS, EUR), (EUR, COM), (KAZ, COM))
    square = [a_treaty(BAN, parties=pair, name=f"t-{n}") for n, pair in enumerate(corners)]
    merit = bridges(a_world(*square))

    assert [merit[seat] * 2 for seat in (KAZ, RUS, EUR, COM)] == [1, 1, 1, 1]


def test_a_text_that_nobody_contests_is_clear() -> None:
    """Three articles of one's own at least; a contested finding halves the merit."""
    text = a_treaty(*TEXT, offered_turn=Turn(1))
    finding = Finding(
        id=FindingId("f-1"), treaty=text.id, article=1, kind=BAN.kind, obligor=RUS,
        grade="minor", turn=Turn(1), status="suspected", answer="contest",
    )  # fmt: skip
    disputed = change(a_world(text), findings={finding.id: finding})

    assert clarity(a_world(text)) == {KAZ: 3}
    assert clarity(disputed) == {KAZ: 1.5}
    assert clarity(a_world(a_treaty(BAN, offered_turn=Turn(1)))) == {}


def test_texts_of_the_first_day_are_nobodys_merit() -> None:
    """They were never offered in the game."""
    given = msgspec.structs.replace(a_treaty(*TEXT), offered_turn=Turn(0))

    assert clarity(a_world(given)) == {}


def test_nobody_rises_who_only_fell() -> None:
    """An award without merit is not given."""
    fallen = a_world()
    for seat in fallen.seats:
        fallen = with_seat(fallen, seat, reputation=300)

    assert "rising_voice" not in awards_of(fallen)
    assert awards_of(with_seat(fallen, EUR, reputation=700))["rising_voice"] == EUR
