"""Sanctions: what a confirmed breach costs, from which grade, and by whose vote."""

import msgspec

from game.model.compliance import Finding
from game.model.ids import FindingId, TreatyId, Turn, million
from game.model.treaties import Clause, Grade
from game.rules import engine
from game.rules.answers import Punishment
from tests.rules.clauses.desk import an_article_of_all, broken, faults, in_force, the_duty, worth
from tests.worlds import KAZ, RUS, a_world, with_seat

FOUND = Finding(
    id=FindingId("f-1"),
    treaty=TreatyId("t-1"),
    article=2,
    kind="debris_disposal",
    obligor=RUS,
    grade="material",
    turn=Turn(1),
    status="confirmed",
    confirmed=Turn(1),
    charged=True,
)


def punished(clause: Clause, grade: Grade = "material") -> Punishment | None:
    """Return what the article attaches to a breach of article 2."""
    world = in_force(clause)
    finding = msgspec.structs.replace(FOUND, grade=grade)
    return the_duty(world).kind.punishment(world, the_duty(world), finding)


def test_it_applies_from_its_grade_and_to_its_articles() -> None:
    """Any article if none is named."""
    assert punished(an_article_of_all("gen_sanction")) is not None
    assert punished(an_article_of_all("gen_sanction"), "minor") is None
    assert punished(an_article_of_all("gen_sanction", articles=("2",))) is not None
    assert punished(an_article_of_all("gen_sanction", articles=("3",))) is None


def test_a_fine_is_measured_in_millions_and_other_sizes_in_slots() -> None:
    """For the named turns."""
    fine = punished(an_article_of_all("gen_sanction", what="fine", size=30, turns=2))
    slots = punished(an_article_of_all("gen_sanction", what="slots", size=2))

    assert fine is not None
    assert (fine.sanction.size, fine.sanction.until) == (million(30), Turn(3))
    assert slots is not None
    assert slots.sanction.size == 2


def test_a_size_must_fit_what_it_measures() -> None:
    """A hundred slots are not a sanction but a mistake."""
    for clause in (
        an_article_of_all("gen_sanction", what="slots", size=100),
        an_article_of_all("gen_sanction", what="fine", size=5),
    ):
        assert faults(clause, a_world()) == {"treaty.sanction_size"}


def test_a_party_that_does_not_vote_on_a_sanction_breaks_it() -> None:
    """Once the breach is known for a turn; the breaker has no vote."""
    clause = an_article_of_all("gen_sanction", vote="majority")
    world = in_force(clause, turn=Turn(2), findings={FOUND.id: FOUND})
    voted = msgspec.structs.replace(FOUND, sanction_votes={KAZ: True})

    assert broken(world) == ((KAZ, "minor"),)
    assert broken(engine.change(world, findings={FOUND.id: voted})) == ()


def test_teeth_please_whoever_keeps_its_word() -> None:
    """And worry the others."""
    keeper = with_seat(a_world(), KAZ, conduct_last="kit")
    clause = an_article_of_all("gen_sanction")

    assert worth(keeper, KAZ, clause) > 0 > worth(a_world(), RUS, clause)
