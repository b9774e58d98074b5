"""Reservations and objections are the same seen from both sides (invariant 14)."""

from collections.abc import Iterable
from itertools import permutations

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from game.model.ids import SeatId
from game.rules.kinds import duties
from tests.rules.clauses.desk import an_article_of_all
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world

SEATS = (KAZ, RUS, EUR)
Reserved = dict[SeatId, tuple[int, ...]]
Objected = dict[SeatId, tuple[SeatId, ...]]
DISPOSAL = an_article_of_all("debris_disposal")
CAP = msgspec.structs.replace(an_article_of_all("debris_cap"), article=2)
ARTICLES = st.lists(st.sampled_from((1, 2)), unique=True).map(tuple)


@st.composite
def objections(draw: st.DrawFn) -> Objected:
    """Return who objected to whose reservation; nobody to its own."""
    pairs = draw(st.lists(st.sampled_from(list(permutations(SEATS, 2))), unique=True))
    return {one: tuple(other for by, other in pairs if by == one) for one in SEATS}


@given(st.dictionaries(st.sampled_from(SEATS), ARTICLES), objections())
def test_an_article_rests_for_both_seats_or_for_none(
    reserved: Reserved, objected: Objected
) -> None:
    """Whoever takes an article out may not claim it either; an objection cuts both ways."""
    text = a_treaty(DISPOSAL, CAP, parties=SEATS, reservations=reserved, objections=objected)
    world = a_world(text)

    for duty in duties(world):
        owed = {seat: set(duty.towards(world, seat)) for seat in SEATS}
        assert all((b in owed[a]) == (a in owed[b]) for a, b in permutations(SEATS, 2))
        assert not _cut(owed, duty.article, reserved, objected)


def _cut(
    owed: dict[SeatId, set[SeatId]], article: int, reserved: Reserved, objected: Objected
) -> Iterable[tuple[SeatId, SeatId]]:
    """Return the pairs between which an article runs although somebody took it out."""
    return [
        (one, other)
        for one, others in owed.items()
        for other in others
        if article in (*reserved.get(one, ()), *reserved.get(other, ()))
        or other in objected[one]
        or one in objected[other]
    ]
