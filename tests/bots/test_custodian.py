"""The custodian keeps the sky clean whatever the others do."""

import msgspec

from game.bots.craft.company import Company
from game.bots.craft.orders import planned
from game.bots.craft.temper import Circle
from game.model.ids import million
from game.model.treaties import Clause
from game.rules.treaties.signing import SignTreaty
from tests.bots.scene import (
    CUSTODIAN,
    RECIPROCATOR,
    STATES,
    a_table,
    an_offer,
    cast,
    mind_of,
    wishes,
)
from tests.worlds import EUR, some_terms, with_seat

ALONE = Company(others=8)
"""Nobody else buys kits."""
DEBRIS = Circle(debris=True, states=3, all_states=8)


def test_it_buys_kits_without_any_promise() -> None:
    """Somebody has to begin."""
    assert CUSTODIAN.conduct("none", ALONE) == "kit"
    assert CUSTODIAN.conduct("care", ALONE) == "care"


def test_it_signs_a_debris_text_that_costs_little() -> None:
    """Even with few others, where a reciprocator would not."""
    assert CUSTODIAN.joins(DEBRIS, -million(3))
    assert not CUSTODIAN.joins(DEBRIS, -million(30))
    assert not RECIPROCATOR.joins(DEBRIS, million(3))


def test_it_gives_nothing_away_in_other_texts() -> None:
    """Charity is for the sky."""
    assert not CUSTODIAN.joins(msgspec.structs.replace(DEBRIS, debris=False), -million(3))


def test_it_signs_a_promise_of_disposal() -> None:
    """All the others agreed already, so the signature follows at once."""
    terms = some_terms(Clause(kind="debris_disposal"), parties=STATES)
    offer = an_offer(terms)
    offer = msgspec.structs.replace(offer, initials=dict.fromkeys(STATES[:2], (1,)))
    world = cast(a_table(offer), EUR, temper="custodian")

    assert [wish for wish in wishes(world, EUR) if isinstance(wish, SignTreaty)]


def test_its_sheet_has_kits_and_upkeep_when_it_can_pay() -> None:
    """The pads are a commons as well."""
    world = with_seat(a_table(), EUR, cash=million(400))
    sheet = planned(mind_of(world, EUR, CUSTODIAN)).sheet

    assert (sheet.conduct, sheet.upkeep) == ("kit", True)
