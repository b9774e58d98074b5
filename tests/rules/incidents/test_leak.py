"""Leak: a secret text becomes known."""

from game.model.treaties import Clause, Treaty
from game.model.world import World
from tests.rules.incidents.table import a_table, cases, drawn, trust
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty

SECRET = a_treaty(Clause(kind="gen_pay"), name="t-secret", visibility="secret")
OPEN = a_treaty(Clause(kind="gen_pay"), parties=(RUS, EUR), name="t-open")


def papers(*treaties: Treaty) -> World:
    """Return a world with these texts in force."""
    return a_table(treaties={treaty.id: treaty for treaty in treaties})


def test_the_more_know_a_secret_the_likelier_it_leaks() -> None:
    """One in twenty for each party; public texts have nothing to leak."""
    found = cases(papers(SECRET, OPEN), "leak")

    assert [(case.key, case.chance) for case in found] == [("t-secret", 100)]


def test_a_leak_publishes_the_text() -> None:
    """Everybody may read it from now on."""
    world, card = drawn(papers(SECRET), "leak")

    assert world.treaties[SECRET.id].text_is_public
    assert card.facts["seats"] == (KAZ, RUS)


def test_partners_who_were_not_told_feel_deceived() -> None:
    """EUR has a treaty with RUS; COM has none with anybody."""
    world, _ = drawn(papers(SECRET, OPEN), "leak")

    assert trust(world, EUR, RUS) == 400
    assert (trust(world, EUR, KAZ), trust(world, COM, RUS)) == (500, 500)
