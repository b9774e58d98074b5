"""The difference between two versions, as cards show it."""

import msgspec

from game.model.ids import million
from game.model.treaties import Duration
from game.rules.treaties.differences import Change, diff
from tests.rules.treaties.talks import LEASE, PAY, QUOTA, RENT
from tests.worlds import some_terms

CHEAPER = msgspec.structs.replace(RENT, p={"amount": million(90)})


def test_nothing_changed() -> None:
    """Equal texts differ in nothing."""
    assert diff(LEASE, LEASE) == ()


def test_a_changed_value_shows_before_and_after() -> None:
    """115 becomes 90."""
    cheaper = some_terms(CHEAPER, QUOTA, title="Lease", purpose="lease")

    assert diff(LEASE, cheaper) == (
        Change(
            what="changed",
            article=1,
            kind="lease_rent",
            parameter="amount",
            before=million(115),
            after=million(90),
        ),
    )


def test_articles_come_and_go() -> None:
    """One article leaves, another kind takes a number."""
    older, newer = some_terms(RENT, QUOTA), some_terms(PAY)

    assert [(c.what, c.article, c.kind) for c in diff(older, newer)] == [
        ("removed", 1, "lease_rent"),
        ("added", 1, "gen_pay"),
        ("removed", 2, "lease_host_quota"),
    ]


def test_the_frame_is_article_zero() -> None:
    """A longer duration is a change as well."""
    longer = msgspec.structs.replace(LEASE, duration=Duration(turns=8))

    assert [(c.article, c.parameter, c.after) for c in diff(LEASE, longer)] == [(0, "duration", 8)]


def test_an_article_that_rests_on_a_condition_shows_its_inner_change() -> None:
    """The change of a clause inside a condition is named by its place."""
    older = msgspec.structs.replace(PAY, then=(RENT,))
    newer = msgspec.structs.replace(PAY, then=(CHEAPER,))

    assert [c.parameter for c in diff(some_terms(older), some_terms(newer))] == ["then.1.amount"]
