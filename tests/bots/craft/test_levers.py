"""What a bargain over a text is about, and what moving it means."""

import msgspec
import pytest

from game.bots.craft.guesses import worth_to
from game.bots.craft.haggling import SEARCHES
from game.bots.craft.levers import Text, grids, levers_of, moved, outcome_of, skeleton
from game.bots.craft.mind import Mind
from game.bots.craft.weighing import weighed
from game.model.ids import million
from game.model.treaties import Clause, Terms
from tests.bots.scene import a_bargain, a_table, mind_of
from tests.worlds import EUR, KAZ, RUS

GRANT = Clause(kind="slot_grant", by=(RUS,), to=(EUR,), p={"slots": 2, "price": million(8)})
LESSONS = Clause(kind="gen_capacity", by=(RUS,), to=(EUR,), p={"data": True, "seats": 2})
PRICE = Clause(kind="gen_pay", by=(EUR,), to=(RUS,), p={"amount": million(40)})
BARGAIN = a_bargain(GRANT, LESSONS, PRICE, parties=(RUS, EUR))
MANY = 5


def seen(terms: Terms = BARGAIN) -> tuple[Mind, Text]:
    """Return what the buyer reckons with, and the text as it weighs it for both."""
    mind = mind_of(a_table(), EUR)
    theirs = worth_to(mind, RUS, terms.clauses, terms)
    return mind, Text(weighed=weighed(mind, terms), theirs=theirs, other=RUS)


@pytest.mark.parametrize("most", [search.levers for search in SEARCHES.values()])
def test_a_bargain_is_about_the_values_that_move_the_most(most: int) -> None:
    """How many, depends on the depth of search."""
    mind, text = seen()
    every = levers_of(mind, text, (), MANY)
    kept = levers_of(mind, text, (), most)
    smallest = min(lever.reach for lever in kept)

    assert len(kept) == min(most, len(every))
    assert all(lever in kept for lever in every if lever.reach > smallest)


def test_where_a_text_lies_it_is_worth_what_it_is_worth() -> None:
    """The grid and the scales agree about the text itself."""
    mind, text = seen()
    levers = levers_of(mind, text, (), MANY)
    ours, theirs = grids(mind, text, levers)
    outcome = outcome_of(BARGAIN, levers)
    place = tuple(lever.levels.index(v) for lever, v in zip(levers, outcome, strict=True))

    assert moved(BARGAIN, levers, outcome) == BARGAIN
    assert (ours[place], theirs[place]) == (text.weighed.worth, text.theirs)


def test_moving_one_value_is_worth_exactly_what_it_is_worth_alone() -> None:
    """Every level of every lever."""
    mind, text = seen()
    for lever in levers_of(mind, text, (), MANY):
        for level, gain in zip(lever.levels, lever.ours, strict=True):
            terms = moved(BARGAIN, (lever,), (level,))
            assert weighed(mind, terms).worth - text.weighed.worth == gain


def test_slots_and_their_price_multiply() -> None:
    """The corner in which both are largest is weighed as one."""
    mind, text = seen()
    levers = tuple(each for each in levers_of(mind, text, (), MANY) if each.article == 1)
    ours, _ = grids(mind, text, levers)
    ends = tuple(lever.levels.index(max(lever.levels, key=int)) for lever in levers)
    corner = moved(
        BARGAIN, levers, tuple(each.levels[n] for each, n in zip(levers, ends, strict=True))
    )

    assert [lever.name for lever in levers] == ["price", "slots"]
    assert ours[ends] == weighed(mind, corner).worth


def test_values_of_other_versions_are_on_the_grid() -> None:
    """Odd prices, too."""
    mind, text = seen()
    odd = msgspec.structs.replace(PRICE, article=3, p={"amount": million(37)})
    other = msgspec.structs.replace(BARGAIN, clauses=(*BARGAIN.clauses[:2], odd))
    levers = levers_of(mind, text, (other,), MANY)
    (amount,) = (lever for lever in levers if lever.name == "amount")

    assert million(37) in amount.levels
    assert list(amount.levels) == sorted(amount.levels, key=int)
    assert len(amount.levels) <= 7


def test_only_values_make_no_difference_to_the_frame() -> None:
    """Another price or title is the same bargain; another seat, term or article is not."""
    frame = skeleton(BARGAIN)
    dearer = msgspec.structs.replace(GRANT, article=1, p={"slots": 4, "price": million(20)})
    same = msgspec.structs.replace(BARGAIN, title="Else", clauses=(dearer, *BARGAIN.clauses[1:]))
    shorter = msgspec.structs.replace(BARGAIN, clauses=BARGAIN.clauses[:2])

    assert skeleton(same) == frame
    assert skeleton(shorter) != frame
    assert skeleton(msgspec.structs.replace(BARGAIN, depositary=KAZ)) != frame
