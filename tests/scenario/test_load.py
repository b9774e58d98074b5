"""From a scenario's files to the first world."""

import pytest

from game.model.ids import million
from game.rules.engine import digest
from game.scenario.load import BrokenScenario, first_world
from game.scenario.reading import Unreadable
from tests.worlds import COM, EUR, KAZ, RUS


def test_the_flagship_opens_with_nine_seats():
    """Money of a file is in $M and k$ in the world."""
    world = first_world("baikonur_70")

    assert list(world.seats) == ["KAZ", "RUS", "CHN", "USA", "EUR", "IND", "JPN", "UAE", "COM"]
    assert world.seats[RUS].income == million(225)
    assert not world.seats[COM].is_state
    assert world.settings.turns == 8


def test_the_start_fleet_is_five_years_old_at_most():
    """485 satellites in equal cohorts, what does not divide goes to the youngest."""
    cohorts = first_world("baikonur_70").sky.cohorts

    assert sum(cohort.count for cohort in cohorts) == 485
    assert {cohort.launched for cohort in cohorts} == {-4, -3, -2, -1, 0}


@pytest.mark.parametrize(("preset", "index"), [(6, 1300), (8, 1300), (12, 1000)])
def test_the_middle_band_starts_at_its_index(preset: int, index: int):
    """The long game begins in the sky of January 2023, the others in a fuller one."""
    world = first_world("baikonur_70", preset)

    assert world.sky.bands["MID"].index == index
    assert world.settings.turns == preset


def test_guests_fly_on_contracts_until_half_of_the_game():
    """The last turn of a contract is the middle of the preset."""
    world = first_world("baikonur_70", 12)
    ends = {t.end_turn for t in world.treaties.values() if "Launch contract" in t.terms.title}

    assert ends == {7}


def test_the_seal_is_the_hash_of_the_text():
    """Texts in force at the start are signed like any other."""
    for treaty in first_world("baikonur_70").treaties.values():
        seals = {seal.hash for seal in treaty.signatures.values()}

        assert seals == {digest(treaty.terms)}


def test_a_smaller_table_keeps_only_its_treaties():
    """Dropped seats take their contracts and rockets along."""
    world = first_world("baikonur_70", seats_set=4)
    parties = {seat for treaty in world.treaties.values() for seat in treaty.bound}

    assert list(world.seats) == ["KAZ", "RUS", "CHN", "EUR"]
    assert parties <= set(world.seats)
    assert "lvm3" not in world.library.vehicles


def test_the_same_room_draws_the_same_agendas():
    """Another seed draws others, for some seat at least."""
    agendas = [
        [seat.agenda.id for seat in first_world("baikonur_70", seed=seed).seats.values()]
        for seed in ("a", "a", "b")
    ]

    assert agendas[0] == agendas[1]
    assert agendas[0] != agendas[2]


def test_names_of_nations_fill_the_texts():
    """Briefs name seats in braces, so that fictional names fit as well."""
    brief = first_world("baikonur_70").seats[KAZ].brief["en"]

    assert "Russia" in brief
    assert "{" not in brief


def test_trust_is_the_same_both_ways_round():
    """One line of the file speaks for both seats."""
    world = first_world("baikonur_70")

    assert world.seats[KAZ].trust[RUS] == world.seats[RUS].trust[KAZ] == 600
    assert world.seats[EUR].trust[RUS] == 350


def test_an_unknown_scenario_names_those_there_are():
    """A mistyped id gets the list of ids."""
    with pytest.raises(Unreadable) as raised:
        first_world("baikonur_71")

    assert "baikonur_70" in raised.value.mistake.parameters["known"]


def test_an_unknown_preset_names_those_there_are():
    """A scenario has a few lengths, not any."""
    with pytest.raises(BrokenScenario) as raised:
        first_world("baikonur_70", 7)

    assert raised.value.mistakes[0].parameters == {"preset": "7", "known": "6, 8, 12"}


def test_the_lease_of_1994_opens_with_a_debt_and_a_programme() -> None:
    """The rockets of the time, what each turn must bring to the station, no crews in the north."""
    world = first_world("lease_1994")
    debt, tenant = world.debts[0], world.seats[RUS]

    assert (debt.debtor, debt.creditor, debt.amount, debt.start) == (KAZ, RUS, 300_000, 300_000)
    assert (tenant.programme, tenant.home_crew_from) == ({"crew_flight": 2, "supply": 4}, 6)
    assert {"zenit", "soyuz_2"} <= set(world.library.vehicles)
    assert not {"soyuz_5", "mini_launcher"} & set(world.library.vehicles)
    assert "tug" not in world.library.payloads


def test_chance_brings_only_what_the_deck_may_draw() -> None:
    """A tutorial leaves nothing to it but the crashes of rockets."""
    assert first_world("first_steps").deck.kinds == ("rocket_crash",)


def test_a_turn_is_called_as_the_scenario_says() -> None:
    """A label where there is one, else a year; a turn may be several years long."""
    lease, kessler, flagship = (
        first_world(name).scenario for name in ("lease_1994", "kessler_point", "baikonur_70")
    )

    assert [lease.year(turn) for turn in (1, 3, 6)] == ["1994", "1996–97", "2000"]
    assert (kessler.year(2), flagship.year(2)) == ("2034–37", "2026")
    assert first_world("kessler_point", 6).scenario.year(2) == "2035–39"
