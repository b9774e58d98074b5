"""What makes a text unsound, one mistake at a time."""

import msgspec
import pytest

from game.model.ids import SeatId, Turn, million
from game.model.treaties import Clause, Duration, Entry, Terms, Withdrawal
from game.model.world import Settings
from game.rules.kinds import kinds
from game.rules.treaties.faults import faults_of, shape_faults
from tests.rules.treaties.talks import GRANT, LEASE, PAY, QUOTA, RENT, the_table
from tests.worlds import COM, EUR, KAZ, RUS, a_world, some_terms

STRANGER = SeatId("ZZZ")


def rent(**fields: object) -> Clause:
    """Return a rent clause with some fields changed."""
    return msgspec.structs.replace(RENT, **fields)


def keys(terms: Terms) -> set[str]:
    """Return the keys of everything wrong with a text."""
    return {fault.key for fault in faults_of(terms, the_table())}


UNSOUND = [
    ("treaty.untitled", some_terms(RENT, title="  ")),
    ("treaty.limit", some_terms(RENT, title="x" * 61)),
    ("treaty.limit", some_terms(*[RENT] * 13)),
    ("treaty.empty", some_terms()),
    (
        "treaty.article_numbers",
        Terms(title="x", depositary=KAZ, parties=(KAZ, RUS), clauses=(RENT,)),
    ),
    ("treaty.kind_not_allowed", some_terms(Clause(kind="free_ponies"))),
    ("treaty.parameter_unknown", some_terms(rent(p={"ponies": 1}))),
    ("treaty.value_out_of_range", some_terms(rent(p={"amount": million(301)}))),
    ("treaty.value_out_of_range", some_terms(rent(p={"amount": 117}))),
    ("treaty.value_wrong_kind", some_terms(rent(p={"amount": "much"}))),
    ("treaty.nested", some_terms(rent(then=(RENT,)))),
    ("treaty.not_a_party", some_terms(rent(by=("EUR",)))),
    ("treaty.not_a_party", some_terms(rent(to=("ZZZ",)))),
    ("treaty.not_a_party", some_terms(rent(by=()))),
    ("treaty.one_to_one", some_terms(rent(by=("all",)))),
    ("treaty.clause_times", some_terms(rent(from_turn=Turn(3), to_turn=Turn(2)))),
    ("treaty.clause_times", some_terms(rent(cure=3))),
    ("treaty.secret_kind", some_terms(RENT, visibility="secret")),
    ("treaty.parties", some_terms(RENT, parties=(KAZ,))),
    ("treaty.parties", some_terms(RENT, parties=(KAZ, KAZ))),
    ("seat.unknown", some_terms(RENT, parties=(KAZ, STRANGER))),
    ("seat.unknown", some_terms(RENT, open_to=("ZZZ",))),
    ("seat.unknown", some_terms(RENT, depositary=STRANGER)),
    ("treaty.states_only", some_terms(RENT, parties=(KAZ, RUS, COM))),
    ("treaty.depositary", some_terms(PAY, visibility="secret", depositary=EUR)),
    ("treaty.contract_parties", some_terms(GRANT, parties=(KAZ, RUS, EUR), form="contract")),
    ("treaty.kind_not_in_contract", some_terms(RENT, form="contract")),
    ("treaty.duration", some_terms(GRANT, form="contract")),
    ("treaty.duration", some_terms(GRANT, form="contract", duration=Duration(turns=7))),
    ("treaty.duration", some_terms(RENT, duration=Duration(turns=-1))),
    ("treaty.entry", some_terms(RENT, entry=Entry(rule=()))),
    ("treaty.entry", some_terms(RENT, entry=Entry(rule=("count",), count=3))),
    ("treaty.entry", some_terms(RENT, entry=Entry(rule=("named",), named=(EUR,)))),
    ("treaty.entry", some_terms(RENT, entry=Entry(rule=("share",)))),
    ("treaty.withdrawal", some_terms(RENT, withdraw=Withdrawal(notice=11))),
]


@pytest.mark.parametrize(("key", "terms"), UNSOUND)
def test_a_mistake_is_named(key: str, terms: Terms) -> None:
    """Each has its own sentence, whatever else is wrong."""
    assert key in keys(terms)


def test_a_sound_text_has_no_fault() -> None:
    """Leases, contracts with a company, secret payments, public texts kept by a third."""
    for terms in (
        LEASE,
        some_terms(GRANT, form="contract", duration=Duration(turns=6), parties=(RUS, KAZ)),
        some_terms(PAY, visibility="secret"),
        some_terms(RENT, QUOTA, depositary=EUR, open_to=("all", "COM")),
    ):
        assert keys(terms) == set()


def test_a_fault_names_the_article_and_what_would_be_allowed() -> None:
    """The editor paints that card red and says from where to where."""
    terms = some_terms(QUOTA, rent(p={"amount": million(301)}))
    (fault,) = faults_of(terms, the_table())

    assert fault.parameters["article"] == 2
    assert fault.parameters["parameter"] == "amount"
    assert fault.parameters["most"] == million(300)
    assert fault.parameters["step"] == million(5)


def test_a_kind_outside_the_rooms_set_is_refused() -> None:
    """The teacher's dial opens 12, 22 or 30 kinds."""
    few = Settings(turns=8, clause_kinds=("lease_rent",))

    assert [f.key for f in faults_of(LEASE, a_world(settings=few))] == ["treaty.kind_not_allowed"]


def test_a_draft_may_lack_everything_but_sense() -> None:
    """Unfinished is fine; a value that no card could show is not."""
    blank = some_terms(parties=(KAZ,), title="")
    absurd = some_terms(rent(p={"amount": -5}), title="")

    assert not list(shape_faults(blank, the_table()))
    assert [f.key for f in shape_faults(absurd, the_table())] == ["treaty.value_out_of_range"]


@pytest.mark.parametrize("kind", sorted(kinds()))
def test_the_example_of_every_kind_is_sound(kind: str) -> None:
    """What the editor proposes can be offered, once a trade names slots that are there."""
    clause = kinds()[kind].example()
    terms = some_terms(clause)
    faults = {fault.key for fault in faults_of(terms, the_table())}

    assert {key for key in faults if key.startswith("treaty.")} <= {
        "treaty.slots_unnamed",
        "treaty.slot_not_held",
    }
