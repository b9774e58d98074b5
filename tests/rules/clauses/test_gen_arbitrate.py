"""Arbitration: who decides, and that a binding award is carried out."""

from game.model.compliance import Arrears, Finding
from game.model.ids import FindingId, TreatyId, Turn, million
from game.model.world import World
from game.rules.answers import Arbitration
from tests.rules.clauses.desk import an_article_of_all, broken, in_force, the_duty, worth
from tests.worlds import KAZ, RUS, a_world

DEBT = Arrears(
    debtor=RUS,
    creditor=KAZ,
    amount=million(5),
    treaty=TreatyId("t-1"),
    article=2,
    since=Turn(1),
)


def awarded(binding: bool, *debts: Arrears) -> World:
    """Return the year after an award about unpaid money."""
    finding = Finding(
        id=FindingId("f-1"),
        treaty=TreatyId("t-1"),
        article=2,
        kind="gen_pay",
        obligor=RUS,
        grade="minor",
        turn=Turn(1),
        status="confirmed",
        confirmed=Turn(1),
        awards={"un": "full"},
    )
    clause = an_article_of_all("gen_arbitrate", binding=binding)
    return in_force(clause, turn=Turn(2), findings={finding.id: finding}, arrears=debts)


def test_it_names_the_body_and_the_deadline() -> None:
    """Compliance asks for them."""
    world = in_force(an_article_of_all("gen_arbitrate", body="panel", deadline=2))

    assert the_duty(world).kind.arbitration(world, the_duty(world)) == Arbitration(
        body="panel", binding=True, deadline=2
    )


def test_ignoring_a_binding_award_is_material() -> None:
    """The money is still owed a year later; advice may be ignored."""
    assert broken(awarded(True, DEBT)) == ((RUS, "material"),)
    assert broken(awarded(True)) == ()
    assert broken(awarded(False, DEBT)) == ()


def test_a_hearing_is_worth_something_to_everybody() -> None:
    """Advice half as much."""
    advice = an_article_of_all("gen_arbitrate", binding=False)

    assert worth(a_world(), KAZ, an_article_of_all("gen_arbitrate")) == 2 * worth(
        a_world(), KAZ, advice
    )
