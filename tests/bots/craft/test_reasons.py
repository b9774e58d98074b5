"""Why a bot answers as it does."""

from game.bots.craft.article import Article
from game.bots.craft.judgement import RESERVATION, turning
from game.bots.craft.reasons import SERVED_BY, objective_of, reason
from game.bots.craft.weighing import weighed
from game.model.ids import million
from game.model.seats import Agenda
from game.model.treaties import Clause
from game.text import LANGUAGES, explain, names_in, say
from tests.bots.scene import a_bargain, a_table, mind_of
from tests.worlds import EUR, KAZ, RUS, with_seat

LESSONS = Clause(kind="gen_capacity", by=(RUS,), to=(KAZ,), p={"data": True, "seats": 2})
PRICE = Clause(kind="gen_pay", by=(KAZ,), to=(RUS,), p={"amount": million(80)})
TRACKING = Clause(kind="debris_tracking", by=(RUS, KAZ), to=(RUS, KAZ), p={"level": 1})
DEAR = a_bargain(LESSONS, PRICE, TRACKING)


def test_the_two_articles_with_the_largest_effect_are_named() -> None:
    """The price hurts, the lessons help; the data hardly matter."""
    mind = mind_of(a_table(), KAZ)
    because = reason(mind, weighed(mind, DEAR), "refuse").because

    assert [(article, way) for article, way, _ in because] == [(2, "worse"), (1, "better")]


def test_only_public_objectives_of_the_seat_are_named() -> None:
    """A secret agenda stays secret."""
    agenda = Agenda(id="own_rocket_day", metric="prestige")
    mind = mind_of(with_seat(a_table(), KAZ, agenda=agenda, objectives={"steppe": 100}), KAZ)
    because = reason(mind, weighed(mind, DEAR), "refuse").because

    assert {objective for _, _, objective in because} == {"steppe"}


def test_the_nearest_objective_is_named() -> None:
    """Slots serve secure access rather than wealth."""
    world = with_seat(a_table(), RUS, objectives={"wealth": 60, "secure_access": 40})
    slots = Article(number=1, worth=5_000, topic="slots", cash_now=0)

    assert objective_of(mind_of(world, RUS), slots) == "secure_access"


def test_a_seat_without_objectives_names_none() -> None:
    """It still says yes or no."""
    mind = mind_of(with_seat(a_table(), EUR, objectives={}), EUR)

    assert reason(mind, weighed(mind, DEAR), "refuse").because == ()


def test_every_reason_can_be_said_in_every_language() -> None:
    """With all its articles, and with the change that would turn the answer."""
    world = a_table()
    mind = mind_of(world, KAZ)
    text = weighed(mind, DEAR)
    change = turning(mind, text, RESERVATION)
    assert change is not None
    why = reason(mind, text, "counter", change)

    for language in LANGUAGES:
        said = explain(why, DEAR, language, names_in(world))
        assert "{" not in said
        assert str(change.article) in said


def test_what_would_turn_an_answer_depends_on_the_answer() -> None:
    """A refusal without any cure says so, and an acceptance says where it ends."""
    world = a_table()
    mind = mind_of(world, KAZ)
    text = weighed(mind, DEAR)
    change = turning(mind, text, RESERVATION)
    names = names_in(world)

    for language in LANGUAGES:
        lost = explain(reason(mind, text, "refuse"), DEAR, language, names)
        won, wished = (
            explain(reason(mind, text, verdict, change), DEAR, language, names)
            for verdict in ("accept", "refuse")
        )
        assert lost.endswith(say(language, "reason.no_change"))
        assert won.split(". ")[-1] != wished.split(". ")[-1]


def test_every_subject_names_objectives_that_exist() -> None:
    """A word too much here would never be seen."""
    known = {name for names in SERVED_BY.values() for name in names}

    assert known
    assert all(name.islower() for name in known)
