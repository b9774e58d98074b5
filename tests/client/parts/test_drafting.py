"""Drafting changes texts, one step at a time."""

from game.client.parts import drafting
from game.client.parts.drafting import Draft, article_of
from game.rules.kinds import kinds
from game.rules.parameters import defaults
from tests.client import scenes
from tests.client.scenes import EUR, KAZ, RUS

DRAFT = Draft(terms=scenes.accord(115_000, 2))


def test_a_new_article_has_default_values_and_is_chosen() -> None:
    """It can be offered at once."""
    draft = drafting.added(DRAFT, "debris_fund")

    clause = draft.clause
    assert clause is not None
    assert (clause.article, clause.p) == (4, defaults(kinds()["debris_fund"].parameters))


def test_articles_move_up_when_one_is_taken_out() -> None:
    """Numbers have no gaps."""
    draft = drafting.removed(DRAFT, 1)

    assert [clause.article for clause in draft.terms.clauses] == [1, 2]
    assert draft.terms.clauses[0].kind == "lease_host_quota"


def test_a_value_is_set_in_the_chosen_article_only() -> None:
    """The others stay word for word."""
    draft = drafting.valued(DRAFT, "amount", 140_000)

    assert article_of(draft.terms, 1) != article_of(DRAFT.terms, 1)
    assert draft.terms.clauses[1:] == DRAFT.terms.clauses[1:]


def test_an_if_then_article_takes_clauses_inside() -> None:
    """Add, choose, take out again."""
    draft = drafting.added(DRAFT, "gen_if_then")
    inside = Draft(terms=draft.terms, article=draft.article, inner=1)
    inside = drafting.added(inside, "gen_pay")

    outer = article_of(inside.terms, draft.article)
    assert outer is not None
    assert [clause.kind for clause in outer.then] == ["gen_pay"]
    assert article_of(drafting.inner_removed(inside).terms, draft.article) == article_of(
        draft.terms, draft.article
    )


def test_a_side_is_everybody_or_some() -> None:
    """Taking the last one away leaves everybody."""
    assert drafting.sided(("all",), KAZ, single=False) == (KAZ,)
    assert drafting.sided((KAZ,), KAZ, single=False) == ("all",)
    assert drafting.sided((KAZ,), RUS, single=True) == (RUS,)


def test_a_fresh_text_starts_with_us_and_the_other() -> None:
    """In a channel of two, both are parties."""
    assert drafting.fresh(KAZ, (EUR,), "").terms.parties == (KAZ, EUR)
