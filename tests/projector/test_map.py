"""The steppe on the wall: pads, and who flies in which quarter, but nobody's plans."""

import msgspec
import pytest

from game.model.ids import PadId, PayloadId, SeatId, SlotId, Turn, VehicleId
from game.model.launches import Launch, ManifestEntry, OrderSheet, Outcome, Slot
from game.model.world import World
from game.projector.map import Turnout, steppe
from game.projector.page import Wall, stage
from game.sight.projector import public_sight
from game.text import LANGUAGES
from tests.worlds import KAZ, RUS, a_ground, a_world

SITE = PadId("site_31")


def a_slot(name: str, owner: SeatId | None, used_by: str | None = None) -> Slot:
    """Return a slot of site 31 in the second quarter."""
    return Slot(id=SlotId(name), pad=SITE, turn=Turn(1), quarter=2, owner=owner, used_by=used_by)


def a_launch(outcome: Outcome) -> Launch:
    """Return a launch of KAZ in the third quarter."""
    return Launch(
        turn=Turn(1),
        quarter=3,
        seat=KAZ,
        provider=RUS,
        vehicle=VehicleId("soyuz_2"),
        payload=PayloadId("comms"),
        shell="MID",
        pad=SITE,
        slot=None,
        outcome=outcome,
    )


def with_slots(*slots: Slot, **fields: object) -> World:
    """Return a world with this slot board."""
    return a_world(turn=Turn(1), slots={slot.id: slot for slot in slots}, **fields)


def test_a_pad_tells_its_controller_condition_and_slots() -> None:
    """One of two slots has flown."""
    ground = a_ground(controllers={SITE: RUS})
    world = with_slots(a_slot("a", KAZ, "comms"), a_slot("b", None), ground=ground)
    mark = steppe(public_sight(world), "en").marks[0]

    assert (mark.name, mark.state, mark.slots) == (
        "Site 31",
        "RUS 70\N{NO-BREAK SPACE}%",
        "1 / 2",
    )


def test_a_closed_pad_is_not_on_the_map() -> None:
    """Nobody flies from there."""
    ground = a_ground()
    pads = {**ground.pads, SITE: msgspec.structs.replace(ground.pads[SITE], is_open=False)}
    drawn = steppe(public_sight(a_world(ground=a_ground(pads=pads))), "en")

    assert [mark.name for mark in drawn.marks] == ["Proton pads", "Light pad"]


def test_before_launch_the_queue_shows_who_holds_the_slots() -> None:
    """A slot of the pool is nobody's."""
    world = with_slots(a_slot("a", KAZ), a_slot("b", KAZ), a_slot("c", None))
    drawn = steppe(public_sight(world), "en")

    assert not drawn.flown
    assert [quarter.seats for quarter in drawn.queue] == [(), (Turnout(seat=KAZ, count=2),), (), ()]


def test_after_launch_the_queue_shows_what_flew() -> None:
    """What waits for weather has not flown."""
    world = with_slots(a_slot("a", RUS), launches=(a_launch("failure"), a_launch("scrubbed")))
    drawn = steppe(public_sight(world), "en")

    assert drawn.flown
    assert [quarter.seats for quarter in drawn.queue] == [(), (), (Turnout(seat=KAZ, count=1),), ()]


def test_a_plan_leaves_no_trace_on_the_map() -> None:
    """Orders are secret until Launch."""
    entry = ManifestEntry(
        payload=PayloadId("comms"), shell="MID", vehicle=VehicleId("soyuz_2"), slot=SlotId("a")
    )
    before = with_slots(a_slot("a", KAZ), phase="orders")
    planned = msgspec.structs.replace(before, sheets={KAZ: OrderSheet(manifest=(entry,))})

    assert steppe(public_sight(planned), "en") == steppe(public_sight(before), "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_steppe_and_the_sky_hang_side_by_side(language: str) -> None:
    """Without styles of their own: the page's rules forbid them, and browsers would drop them."""
    wall = Wall(code="123456", address="192.168.1.20:8765", language=language)
    shown = stage(public_sight(with_slots(a_slot("a", KAZ), phase="orders")), (), wall)

    assert 'class="pads ' in shown
    assert 'class="chart"' in shown
    assert "style=" not in shown
