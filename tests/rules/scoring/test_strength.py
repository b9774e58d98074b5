"""How strong a treaty is."""

from game.model.ids import million
from game.model.treaties import Clause
from game.rules.scoring.strength import depth, strength
from tests.worlds import KAZ, RUS, SEATS, a_treaty, a_world, with_seat

STRICT = (
    Clause(kind="debris_disposal", p={"rate": 99, "years": 1}),
    Clause(kind="debris_cap", p={"units": 1}),
    Clause(kind="debris_asat_ban"),
    Clause(kind="debris_fund", p={"amount": million(60)}),
    Clause(kind="debris_tracking", p={"level": 3}),
    Clause(kind="debris_inspection", p={"visits": 3, "where": ("factories",)}),
    Clause(kind="gen_sanction", p={"articles": ("1",), "size": 150, "turns": 4}),
)


def test_the_strictest_text_of_all_has_ten() -> None:
    """Seven kinds at their strictest, everybody bound, watched as well as can be."""
    treaty = a_treaty(*STRICT, parties=SEATS)
    world = with_seat(a_world(treaty), RUS, tracking=3)

    assert strength(world, treaty) == 10_000


def test_every_article_adds_strength() -> None:
    """A text without its first article is weaker."""
    full, less = a_treaty(*STRICT, parties=SEATS), a_treaty(*STRICT[1:], parties=SEATS)

    assert strength(a_world(less), less) < strength(a_world(full), full)


def test_a_breach_that_nobody_sees_weakens_a_promise() -> None:
    """Disposal without telescopes and inspections counts nothing."""
    treaty = a_treaty(STRICT[0])
    blind = with_seat(with_seat(a_world(treaty), RUS, tracking=0), KAZ, tracking=0)

    assert strength(blind, treaty) == 0
    assert strength(a_world(treaty), treaty) > 0


def test_an_ended_text_has_no_strength() -> None:
    """Only what is in force counts."""
    ended = a_treaty(*STRICT, state="expired")

    assert strength(a_world(ended), ended) == 0


def test_depth_lies_between_the_weakest_and_the_strictest() -> None:
    """A cap of one unit is strict, of twelve weak; a promise without numbers is strict."""
    weak, strict = (Clause(kind="debris_cap", p={"units": units}) for units in (12, 1))

    assert (depth(weak), depth(strict)) == (0, 1000)
    assert depth(Clause(kind="debris_asat_ban")) == 1000
