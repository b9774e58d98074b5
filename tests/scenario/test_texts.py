"""From treaties in files to texts in force."""

from game.model.ids import SeatId, million
from game.model.treaties import Condition
from game.scenario.texts import clause_of, in_force, parameter, terms_of
from game.scenario.treaty_schema import ClauseFile, DurationFile, TreatyFile

KAZ, RUS, EUR = SeatId("KAZ"), SeatId("RUS"), SeatId("EUR")
RENT = ClauseFile(kind="lease_rent", by=("RUS",), to=("KAZ",), p={"amount": 115})
BAN = ClauseFile(kind="debris_asat_ban")


def a_file(*clauses: ClauseFile, **fields: object) -> TreatyFile:
    """Return a treaty file of KAZ, RUS and EUR."""
    given: dict[str, object] = {"title": "T", "parties": ("KAZ", "RUS", "EUR"), "clauses": clauses}
    return TreatyFile(**{**given, **fields})  # type: ignore[arg-type]


def test_only_money_becomes_thousands() -> None:
    """Half a million is 500 k$; years stay years."""
    assert parameter("lease_rent", "amount", 115, "8") == million(115)
    assert parameter("lease_env_fee", "fee", 0.5, "8") == 500
    assert parameter("lease_term", "years", 26, "8") == 26


def test_a_value_may_differ_between_presets() -> None:
    """The review comes earlier in a short game."""
    assert parameter("lease_term", "review", {"6": 5, "8": 6}, "6") == 5


def test_shares_are_written_as_a_map_of_seats() -> None:
    """The rules keep them as words."""
    assert parameter("gen_joint", "costs", {"KAZ": 40, "RUS": 60}, "8") == ("KAZ:40", "RUS:60")


def test_inner_clauses_and_conditions_come_along() -> None:
    """If-then articles hold clauses of their own."""
    condition = Condition(metric="orbit.MID.F", op=">=", value=200)
    file = ClauseFile(kind="gen_if_then", condition=condition, then=(RENT,))
    clause = clause_of(file, 3, "8", (KAZ, RUS))

    assert clause.article == 3
    assert clause.when == condition
    assert clause.then[0].p == {"amount": million(115)}


def test_absent_seats_leave_the_text() -> None:
    """And with them the articles in which nobody is left to promise."""
    terms = terms_of(a_file(RENT, BAN), "8", (KAZ, EUR))

    assert terms is not None
    assert terms.parties == (KAZ, EUR)
    assert [clause.kind for clause in terms.clauses] == ["debris_asat_ban"]


def test_a_contract_needs_both_its_parties() -> None:
    """Half a contract is none."""
    file = a_file(BAN, form="contract", parties=("KAZ", "RUS"))

    assert terms_of(file, "8", (KAZ, EUR)) is None


def test_a_text_in_force_ends_after_its_turns() -> None:
    """In force since turn 1 for four turns: turn 5 is the first without it."""
    terms = terms_of(a_file(BAN, duration=DurationFile(turns={"8": 4})), "8", (KAZ, RUS, EUR))
    assert terms is not None
    treaty = in_force(terms, "EUR", "seed", 0)

    assert (treaty.force_turn, treaty.end_turn) == (1, 5)
    assert treaty.bound == (KAZ, RUS, EUR)
    assert treaty.versions[0].author == EUR
