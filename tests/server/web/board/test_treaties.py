"""The treaty ledger of the dashboard: what changed, what holds, what was not kept."""

from dataclasses import replace

import msgspec

from game.model.compliance import Finding
from game.model.ids import FindingId, TreatyId, Turn
from game.model.treaties import Clause, Reason, Treaty, Version
from server.web.board.delegations import table
from server.web.board.treaties import ledger, of, sheet
from tests.server.web.board.scenes import a_scene
from tests.worlds import KAZ, RUS, a_treaty, a_world

RENT = Clause(article=1, kind="lease_rent", by=(RUS,), to=(KAZ,), p={"amount": 115_000})
PAY = Clause(article=2, kind="gen_pay", by=(KAZ,), to=(RUS,), p={"amount": 20_000})


def countered() -> Treaty:
    """Return an offer whose second version changed the rent and dropped the payment."""
    first = a_treaty(RENT, PAY, state="countered")
    dearer = msgspec.structs.replace(RENT, p={"amount": 140_000})
    terms = msgspec.structs.replace(first.terms, clauses=(dearer,))
    second = Version(number=2, author=KAZ, terms=terms, turn=Turn(1))
    return msgspec.structs.replace(first, versions=(*first.versions, second))


def test_texts_are_sorted_by_what_can_still_happen_to_them() -> None:
    """On the table, in force, over."""
    texts = (
        a_treaty(RENT, name="t-1", state="offered"),
        a_treaty(RENT, name="t-2", state="in_force"),
        a_treaty(RENT, name="t-3", state="expired"),
    )
    found = ledger(a_scene(a_world(*texts)))

    assert [paper.id for paper in (*found.open, *found.running, *found.over)] == [
        "t-1",
        "t-2",
        "t-3",
    ]


def test_changed_articles_show_both_sentences() -> None:
    """A teacher reads at a glance what the last move was."""
    world = a_world(countered())
    found = sheet(a_scene(world), "t-1")

    assert found is not None
    assert [article.what for article in found.articles] == ["changed", "removed"]
    assert "$115\N{NO-BREAK SPACE}M" in found.articles[0].before
    assert "$140\N{NO-BREAK SPACE}M" in found.articles[0].words
    assert found.articles[1].words == ""
    assert found.paper.changes == 2


def test_the_first_version_marks_nothing() -> None:
    """What was never different has not changed."""
    found = sheet(a_scene(a_world(a_treaty(RENT, state="offered"))), "t-1")

    assert found is not None
    assert [article.what for article in found.articles] == ["same"]


def test_a_text_that_is_not_there_has_no_sheet() -> None:
    """An old window asks for it after a turn was taken back."""
    assert sheet(a_scene(a_world()), "t-9") is None


def test_a_bot_s_reasons_are_told_to_the_teacher() -> None:
    """Only the seat itself and the teacher read them."""
    offer = a_treaty(RENT, state="offered", reasons={RUS: Reason(verdict="refuse")})
    found = sheet(a_scene(a_world(offer)), "t-1")

    assert found is not None
    assert [seat for seat, words in found.reasons if words] == [RUS]


def test_a_text_names_who_would_gain_by_breaking_it() -> None:
    """A red dot for the teacher; nobody else is told."""
    scene = replace(a_scene(a_world(a_treaty(RENT))), tempted={RUS: (TreatyId("t-1"),)})

    assert ledger(scene).running[0].tempted == (RUS,)
    assert [seat.seat for seat in table(scene).rows if ("tempted", False) in seat.flags] == [RUS]


def test_findings_that_still_matter_are_listed() -> None:
    """What was dropped or made good is history."""
    alive = Finding(
        id=FindingId("f-1"),
        treaty=TreatyId("t-1"),
        article=1,
        kind="lease_rent",
        obligor=RUS,
        grade="material",
        turn=Turn(1),
        status="confirmed",
    )
    cured = msgspec.structs.replace(alive, id=FindingId("f-2"), status="cured")
    world = a_world(a_treaty(RENT), findings={alive.id: alive, cured.id: cured})

    assert [fault.id for fault in ledger(a_scene(world)).faults] == ["f-1"]


def test_a_delegation_s_own_texts_include_its_drafts() -> None:
    """The teacher sees what is being written."""
    draft = a_treaty(RENT, name="d-1", state="draft")
    offer = a_treaty(RENT, name="t-1", state="offered")
    world = a_world(offer, drafts={draft.id: draft})

    assert [paper.id for paper in of(a_scene(world), KAZ)] == ["d-1", "t-1"]
