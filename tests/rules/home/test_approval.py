"""What peoples think of texts."""

import msgspec
import pytest

from game.model.compliance import Finding
from game.model.ids import FindingId, IncidentId, SeatId, Tenths, TreatyId, Turn, million
from game.model.incidents import Incident
from game.model.treaties import Clause, Terms
from game.model.world import World
from game.rules import engine
from game.rules.home.approval import approval, mood, reasons
from game.rules.home.approval_lines import LINES, WORLD
from game.text import has
from tests.worlds import a_ground, a_seat, a_sky, a_treaty, a_world, some_terms

KAZ, RUS, CHN, USA, EUR, IND, JPN, UAE, COM = (SeatId(name) for name in LINES)
NINE = (KAZ, RUS, CHN, USA, EUR, IND, JPN, UAE, COM)


def the_world(**fields: object) -> World:
    """Return a world of the nine seats."""
    seats = {seat: a_seat(seat) for seat in NINE}
    return a_world(**{"seats": seats, "sky": a_sky(cohorts=()), **fields})


def text(*clauses: Clause, **fields: object) -> Terms:
    """Return a text between all nine."""
    return some_terms(*clauses, **{"parties": NINE, "depositary": KAZ, **fields})  # type: ignore[arg-type]


def article(kind: str, by: str = "RUS", to: str = "KAZ", **p: object) -> Clause:
    """Return a clause."""
    return Clause(kind=kind, by=(by,), to=(to,), p=p)  # type: ignore[arg-type]


def points(seat: SeatId, terms: Terms) -> int:
    """Return a seat's approval in whole points."""
    return approval(mood(the_world(), seat), terms) // 10


LIKES = [
    (KAZ, 50, text()),
    (KAZ, 42, text(article("lease_rent", amount=million(95)))),
    (KAZ, 50, text(article("lease_rent", amount=million(100)))),
    (KAZ, 35, text(article("lease_term", years=50))),
    (KAZ, 46, text(article("lease_term", years=35))),
    (KAZ, 40, text(article("lease_toxic_cap", launches=12))),
    (KAZ, 30, text(article("lease_toxic_cap", launches=13))),
    (KAZ, 60, text(article("lease_env_fee", fee=million(3)))),
    (KAZ, 58, text(article("lease_comanage", votes=30))),
    (KAZ, 56, text(article("lease_host_quota", slots=4))),
    (RUS, 38, text(article("lease_rent", amount=million(165)))),
    (RUS, 35, text(article("lease_term", years=9))),
    (RUS, 42, text(article("debris_inspection", "all", "all", visits=1, where=("pads",)))),
    (RUS, 58, text(article("lease_toxic_cap", launches=10))),
    (RUS, 56, text(article("lease_host_quota", slots=3))),
    (RUS, 42, text(article("lease_sites", share=35))),
    (CHN, 38, text(article("debris_inspection", "all", "all", visits=2))),
    (CHN, 58, text(article("debris_asat_ban", "all", "all", scope="all"))),
    (CHN, 58, text(article("slot_grant", "RUS", "CHN", slots=2))),
    (CHN, 50, text(article("slot_grant", "RUS", "CHN", slots=1))),
    (CHN, 40, text(article("debris_fund", "all", "all", formula="history"))),
    (CHN, 44, text(article("lease_comanage", votes=30))),
    (USA, 48, text(article("debris_asat_ban", "all", "all"))),
    (USA, 44, text(article("debris_tracking", "all", "all", level=2))),
    (USA, 30, text(article("debris_cap", "all", "all", units=3))),
    (USA, 28, text(article("debris_fund", "all", "all", formula="equal", amount=million(30)))),
    (EUR, 48, text(article("debris_disposal", "all", "all", rate=90))),
    (EUR, 46, text(article("debris_fund", "all", "all"))),
    (EUR, 44, text(article("debris_inspection", "all", "all", visits=1))),
    (EUR, 42, text(article("gen_pay"), visibility="secret")),
    (EUR, 40, text(article("gen_pay", "EUR", amount=million(45)))),
    (IND, 38, text(article("debris_inspection", "all", "all", visits=2))),
    (
        IND,
        38,
        text(
            article(
                "debris_inspection", "all", "all", visits=1, inspectors="un", where=("factories",)
            )
        ),
    ),
    (IND, 58, text(article("slot_grant", "RUS", "IND", slots=1))),
    (IND, 40, text(article("debris_fund", "all", "all", formula="equal"))),
    (IND, 56, text(article("debris_fund", "all", "all", formula="launches"))),
    (IND, 42, text(article("debris_cap", "all", "all", units=3))),
    (JPN, 60, text(article("debris_fund", "all", "all", spend="removal"))),
    (JPN, 56, text(article("debris_tracking", "all", "all", level=2))),
    (JPN, 40, text(article("debris_tracking", "all", "all", level=1, notify=False))),
    (JPN, 54, text(article("gen_capacity", "USA", "JPN"))),
    (UAE, 58, text(article("slot_ride", "RUS", "UAE"))),
    (UAE, 56, text(article("gen_pay"), depositary=UAE)),
    (UAE, 40, text(article("gen_pay", "UAE", amount=million(45)))),
    (COM, 35, text(article("debris_cap", "all", "all", units=3))),
    (COM, 40, text(article("debris_use_fee", "all", "all", fee=2500))),
    (COM, 60, text(article("slot_grant", "RUS", "COM", price=million(12)))),
    (COM, 58, text(article("debris_liability", "all", "all", rule="fault"))),
    (
        COM,
        42,
        text(article("debris_inspection", "all", "all", visits=2, where=("factories",))),
    ),
]


@pytest.mark.parametrize(("seat", "expected", "terms"), LIKES)
def test_each_people_has_its_own_view(seat: SeatId, expected: int, terms: Terms) -> None:
    """One line of the table each, counted from 50."""
    assert points(seat, terms) == expected


def test_an_inspection_and_a_sanction_reconcile_washington_and_brussels() -> None:
    """A debris text without inspection, or without sanction, goes down badly."""
    ban = article("debris_asat_ban", "all", "all")
    checked = text(ban, article("debris_inspection", "all", "all", visits=1))
    sanctioned = text(ban, article("gen_sanction", "all", "all", articles=("1",)))

    assert (points(USA, text(ban)), points(USA, checked)) == (48, 60)
    assert (points(EUR, text(ban)), points(EUR, sanctioned)) == (38, 50)


def test_the_japanese_share_of_a_fund_depends_on_the_formula() -> None:
    """More than thirty percent of it is too much."""
    fund = text(article("debris_fund", "all", "all", formula="history", spend="removal"))
    littered = the_world(sky=a_sky(cohorts=(), derelicts_of={"JPN": 40, "USA": 60}))

    assert approval(mood(littered, JPN), fund) // 10 == 52


def test_a_clause_under_a_condition_counts_as_well() -> None:
    """What may happen is read at home, too."""
    inner = article("lease_rent", amount=million(60))
    terms = text(msgspec.structs.replace(article("gen_if_then"), then=(inner,)))

    assert points(KAZ, terms) == 42


def test_a_sick_steppe_makes_the_hosts_people_wary() -> None:
    """Below 50 every text has a harder time."""
    sick = the_world(ground=a_ground(steppe=Tenths(499)))

    assert approval(mood(sick, KAZ), text()) == 400
    assert approval(mood(sick, RUS), text()) == 500


def test_a_seat_in_breach_finds_less_support_for_such_texts() -> None:
    """Minus ten for texts of the same purpose."""
    treaty = a_treaty(Clause(kind="debris_disposal"), parties=NINE)
    broken = msgspec.structs.replace(treaty.terms, purpose="debris")
    version = msgspec.structs.replace(treaty.versions[0], terms=broken)
    treaty = msgspec.structs.replace(treaty, versions=(version,))
    finding = Finding(
        id=FindingId("f-1"),
        treaty=TreatyId("t-1"),
        article=1,
        kind="debris_disposal",
        obligor=RUS,
        grade="minor",
        turn=Turn(1),
        status="confirmed",
    )
    world = engine.change(the_world(), treaties={treaty.id: treaty}, findings={finding.id: finding})

    assert approval(mood(world, RUS), text(purpose="debris")) == 400
    assert approval(mood(world, RUS), text(purpose="lease")) == 500
    assert approval(mood(world, COM), text(purpose="debris")) == 500


def test_pride_lasts_two_turns() -> None:
    """A weapon test or a navigation satellite pleases the people for a while."""
    proud = a_seat(RUS, approval_bonus=80, approval_until=Turn(2))
    world = the_world(seats={**the_world().seats, RUS: proud})

    assert approval(mood(world, RUS), text()) == 580
    assert approval(mood(engine.change(world, turn=3), RUS), text()) == 500


def test_an_unanswered_protest_costs_the_host_five_points() -> None:
    """Until it is answered."""
    card = Incident(id=IncidentId("i"), kind="drop_zone_protest", turn=Turn(1), until=Turn(1))
    world = the_world(incidents={card.id: card})
    answered = msgspec.structs.replace(card, answers={KAZ: "compensate"})

    assert approval(mood(world, KAZ), text()) == 450
    assert approval(mood(engine.change(world, incidents={card.id: answered}), KAZ), text()) == 500


def test_a_seat_without_a_table_is_judged_by_the_world_alone() -> None:
    """Scenarios may seat whom they like."""
    stranger = SeatId("TUL")
    world = the_world(seats={**the_world().seats, stranger: a_seat(stranger)})

    assert approval(mood(world, stranger), text(article("lease_rent", amount=0))) == 500


def test_a_company_without_lines_of_its_own_has_a_board_like_any_other() -> None:
    """Cheap slots please it, tight caps do not."""
    freight = SeatId("ORB")
    world = the_world(seats={**the_world().seats, freight: a_seat(freight, is_state=False)})
    cap = text(article("debris_cap", units=2))

    assert approval(mood(world, freight), cap) == approval(mood(the_world(), COM), cap) == 350


def test_every_reason_has_words() -> None:
    """The legal officer reads why."""
    lines = [line for table in (*LINES.values(), WORLD) for line in table]

    assert [line.key for line in lines if not has("en", f"approval.{line.key}")] == []
    assert list(reasons(mood(the_world(), KAZ), text(article("lease_host_quota", slots=4)))) == [
        ("host_slots", 60)
    ]
