"""Who has the say over a pad, and who lives on its slots."""

import pytest

from game.model.ground import Works
from game.model.ids import PadId, Percent, ProjectId, Turn, million
from game.model.treaties import Clause
from game.rules.engine import change
from game.rules.kinds import duties
from game.rules.slots.control import HALF, controls, host_share, price_parts, stakes_of_pad
from tests.rules.yard import a_project, a_yard, with_ground, with_library
from tests.worlds import EUR, KAZ, RUS, a_treaty

SITE = PadId("site_31")
LEASE = Clause(kind="lease_sites", by=("RUS",), to=("KAZ",), p={"pads": ("site_31",), "share": 30})


def test_a_lease_rules_over_its_own_pads_only() -> None:
    """The others stay with the host."""
    world = change(a_yard(), treaties={"t-1": a_treaty(LEASE)})

    assert controls(world, SITE) == RUS
    assert controls(world, PadId("light")) == KAZ


def test_there_is_no_say_over_a_pad_that_does_not_exist() -> None:
    """Asking for it is a mistake of ours, not of a player."""
    with pytest.raises(KeyError):
        controls(a_yard(), PadId("atlantis"))


def test_without_a_text_the_host_gets_half() -> None:
    """A lease names its own share."""
    world = change(a_yard(), treaties={"t-1": a_treaty(LEASE)})

    assert host_share(world, duties(world), SITE) == 30
    assert host_share(world, duties(world), PadId("light")) == HALF


def test_a_price_is_divided_without_rest() -> None:
    """Host and controller together get all of it."""
    world = change(a_yard(), treaties={"t-1": a_treaty(LEASE)})

    assert price_parts(world, duties(world), SITE, 7_777) == {KAZ: 2_333, RUS: 5_444}


def test_several_works_at_a_pad_add_up() -> None:
    """Three stages of one pad: EUR paid all of one, KAZ of two."""
    stage = a_project("stage", opens_pad="light", stage=True)
    works = [
        Works(
            project=ProjectId("stage"),
            stakes={seat: Percent(100)},
            done=Turn(1),
            paid=million(80),
        )
        for seat in (KAZ, KAZ, EUR)
    ]
    world = with_ground(with_library(a_yard(), stage), works=tuple(works))

    assert stakes_of_pad(world, PadId("light")) == {KAZ: 66, EUR: 33}
    assert stakes_of_pad(world, SITE) == {}
