"""A scenario in which everything is its own: nations, pad, rocket, agendas, cards, texts."""

from pathlib import Path

import pytest

from game.debrief.page import page
from game.debrief.story import tell
from game.model.ids import PadId, SeatId, VehicleId
from game.rehearsal.table import played
from game.scenario.check import check
from game.scenario.folder import MAIN
from game.scenario.load import first_world
from game.text import LANGUAGES

COAST = """\
format: 2
id: tulip_coast
title: Tulip Coast
turns: {default: 4, presets: {4: {}, 8: {agendas: {fleet: {goal: {kind: launches, count: 8}}}}}}
orbit: {fragment_index: {MID: 150}}
start: {steppe: 70, tension: 35}
seats:
  KAZ:
    role: Host
    objectives: {host_income: 50, convening: 50}
    agendas: [keeper]
    brief: Rent out pads, and be where treaties are signed.
  RUS:
    role: Tenant
    objectives: {baikonur_launches: 60, trust_in: 40}
    agendas: [cheap_rent]
    brief: Fly a lot and stay friends.
  BRZ:
    from: IND
    name: {en: Brazil, ru: Бразилия, kk: Бразилия}
    role: Newcomer
    income: 70
    home: {slots: 2, surcharge: 4}
    objectives: {services: 50, eo_services: 50}
    agendas: [eyes]
    brief: Get eyes in the sky before the forests are gone.
  ZEN:
    from: COM
    name: Zenith Freight
    state: false
    role: Company
    objectives: {profit: 100}
    agendas: [fleet]
    brief: Earn.
vehicles:
  toucan: {name: Toucan, provider: BRZ, class: medium, price: 20, success: 930, pads: [coast]}
  h3: {absent: true}
site:
  pads:
    coast: {name: Coast, slots: 5, class: medium, condition: 80, vehicles: [toucan], open: true}
  drop: [site_1]
agendas:
  keeper:
    title: Keeper
    text: A text about debris is kept with you.
    goal: {kind: text, articles: [{kind: debris_disposal}], deposited: true}
    points: 12
  cheap_rent:
    title: Cheap rent
    text: Pay 300 $M at most.
    goal: {kind: money, book: rent_paid, at_most: 300, begins: 500}
  fleet: {title: Fleet, text: Six launches., goal: {kind: launches, count: 6}}
  eyes: {title: Eyes, text: Three eyes., goal: {kind: metric, metric: eo_services, at_least: 3}}
treaties: [{file: lease.yaml}]
deck:
  draw: [dust_storm, leak, solar_storm]
  timed:
    - {kind: price_shock, at: {4: 2, 8: 3}}
    - {kind: pad_accident, at: {4: 3, 8: 5}, facts: {pad: coast}}
"""
LEASE = """\
title: Coast lease
purpose: lease
parties: [KAZ, RUS]
clauses:
  - {kind: lease_rent, by: [RUS], to: [KAZ], p: {amount: 100}}
  - {kind: lease_term, by: [RUS], to: [KAZ], p: {years: 15}}
  - {kind: lease_sites, by: [RUS], to: [KAZ], p: {pads: [site_31, coast], share: 20}}
"""


@pytest.fixture
def coast(tmp_path: Path) -> Path:
    """Return the scenario's folder."""
    folder = tmp_path / "tulip_coast"
    folder.mkdir()
    (folder / MAIN).write_text(COAST, encoding="utf-8")
    (folder / "lease.yaml").write_text(LEASE, encoding="utf-8")
    return folder


def test_everything_can_be_of_ones_own(coast: Path) -> None:
    """Without a line of code and without a mistake."""
    assert check(coast).mistakes == ()


def test_what_is_of_ones_own_is_in_the_first_world(coast: Path) -> None:
    """Names, rocket, pad, agendas."""
    world = first_world(coast)
    brazil, company = world.seats[SeatId("BRZ")], world.seats[SeatId("ZEN")]

    assert (brazil.name["ru"], company.name["en"]) == ("Бразилия", "Zenith Freight")
    assert (brazil.is_state, company.is_state) == (True, False)
    assert VehicleId("toucan") in brazil.vehicles
    assert VehicleId("h3") not in world.library.vehicles
    assert world.ground.pads[PadId("coast")].base_slots == 5
    assert all(seat.agenda is not None for seat in world.seats.values())


def test_bots_play_it_and_the_debrief_tells_of_it(coast: Path) -> None:
    """The own rocket flies, the own agendas bring points, the page speaks three languages."""
    last = played(first_world(coast))
    told = [page(tell(last), last, language) for language in LANGUAGES]

    assert last.phase == "ended"
    assert any(flight.vehicle == "toucan" for flight in last.launch_log)
    assert any(score.secret > 0 for score in last.scores.values())
    assert all("Zenith Freight" in words for words in told)
