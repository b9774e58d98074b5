"""UN vote: recorded votes, and treaties that speak louder."""

from game.model.treaties import Clause
from tests.rules.incidents.table import a_table, drawn, outcome, reputation, settled
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty

BAN = a_treaty(Clause(kind="debris_asat_ban"), parties=(KAZ, RUS))


def test_states_vote_and_votes_are_counted() -> None:
    """More yes than no; a company has no vote."""
    world, card = drawn(a_table(), "un_vote", text="no_tests")
    later = settled(world, card, KAZ="yes", EUR="no")
    adopted = settled(world, card, KAZ="yes")

    assert COM not in card.deciders
    assert (outcome(later, card), outcome(adopted, card)) == ("rejected", "adopted")
    assert later.incidents[card.id].facts | {"text": ""} == {
        "text": "",
        "abstain": 1,
        "yes": 1,
        "no": 1,
    }


def test_votes_are_measured_by_treaties() -> None:
    """Against an own treaty −2, with it +1; without one a vote costs nothing."""
    world, card = drawn(a_table(treaties={BAN.id: BAN}), "un_vote", text="no_tests")
    later = settled(world, card, KAZ="yes", RUS="no", EUR="no")
    moved = [reputation(later, s) - reputation(world, s) for s in (KAZ, RUS, EUR)]

    assert moved == [10, -20, 0]


def test_an_unknown_text_is_replaced_by_a_known_one() -> None:
    """A slip in a file leaves a card that can be read."""
    _, card = drawn(a_table(), "un_vote", text="moon_cheese")

    assert card.facts["text"] in ("code_of_conduct", "debris_guidelines", "no_tests")
