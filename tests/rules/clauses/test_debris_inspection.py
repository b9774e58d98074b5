"""Inspections: who may visit which places, and what a refusal is."""

from game.model.compliance import Inspection
from game.model.ids import TreatyId, Turn
from game.rules import engine
from tests.rules.clauses.desk import an_article_of_all, broken, in_force, sheet, the_duty, worth
from tests.worlds import EUR, KAZ, RUS, a_world

VISITS = an_article_of_all("debris_inspection", visits=2, where=("factories",))


def test_parties_may_visit_the_named_places() -> None:
    """Twice a year, and nobody else."""
    world = in_force(VISITS)
    duty = the_duty(world)

    assert duty.kind.visits(world, duty, KAZ, "factories") == 2
    assert duty.kind.visits(world, duty, KAZ, "books") == 0
    assert duty.kind.visits(world, duty, EUR, "factories") == 0


def test_a_text_may_name_kazakhstan_as_the_only_inspector() -> None:
    """The host of the cosmodrome is neutral ground."""
    world = in_force(an_article_of_all("debris_inspection", inspectors="kaz"))
    duty = the_duty(world)

    assert duty.kind.visits(world, duty, KAZ, "books") == 1
    assert duty.kind.visits(world, duty, RUS, "books") == 0


def test_a_refused_visit_is_material() -> None:
    """The sheet says that inspectors stay outside."""
    visit = Inspection(by=KAZ, of=RUS, where="factories", turn=Turn(1), treaty=TreatyId("t-1"))
    world = engine.change(in_force(VISITS), inspections=(visit,))

    assert broken(world) == ()
    assert broken(sheet(world, RUS, admits=False)) == ((RUS, "material"),)


def test_being_seen_costs_more_than_seeing_one_other() -> None:
    """With two parties it is worth less than nothing to both."""
    assert worth(a_world(), KAZ, VISITS) == worth(a_world(), RUS, VISITS) < 0
