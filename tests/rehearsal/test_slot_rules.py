"""Ways to share out slots."""

from random import Random

import pytest

from game.rehearsal.slot_rules import BUDGETS, MEANS, QUOTAS, RULES, SLOTS, best, drawn, realised


@pytest.mark.parametrize("name", RULES)
def test_no_rule_gives_more_slots_than_there_are(name: str) -> None:
    """Nor more worth than the best way."""
    draw = drawn(Random(name))
    held = RULES[name](draw)

    assert sum(held.values()) <= SLOTS
    assert 0 < realised(draw, held) <= best(draw) + 1e-9


def test_trade_never_makes_anything_worse_than_the_quotas() -> None:
    """A slot moves only to somebody to whom it is worth more."""
    for seed in range(20):
        draw = drawn(Random(seed))
        quotas, traded = (RULES[name](draw) for name in ("quota, unused lost", "quota and trade"))

        assert realised(draw, traded) >= realised(draw, quotas)


def test_quotas_are_the_slots_of_the_site() -> None:
    """Nine bidders, 24 slots."""
    assert sum(QUOTAS.values()) == SLOTS
    assert QUOTAS.keys() == MEANS.keys() == BUDGETS.keys()
