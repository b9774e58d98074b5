"""Seats on the first day."""

from pathlib import Path

from game.model.ids import SeatId, million
from game.scenario.load import first_world
from tests.scenario.pages import as_typed
from tests.scenario.scripts import a_folder
from tests.worlds import COM, KAZ, RUS

CASH = (
    '    brief: "@brief.kaz"\n',
    '    brief: "@brief.kaz"\n    cash: 99.5\n    tech: {adr: 1}\n',
)


def test_a_seat_brings_what_its_nation_has() -> None:
    """Home slots, rockets, technology, influence."""
    seats = first_world("baikonur_70").seats

    assert (seats[RUS].home_slots, seats[RUS].home_surcharge) == (3, million(14))
    assert set(seats[RUS].vehicles) == {"soyuz_2", "proton_m", "soyuz_5"}
    assert seats[RUS].technology.crew == 1
    assert (seats[KAZ].influence, seats[KAZ].reputation) == (6, 600)
    assert (seats[COM].scale, seats[COM].casting.temper) == (120, "profiteer")


def test_a_scenario_changes_what_it_names(tmp_path: Path) -> None:
    """And the start of the score with it."""
    kaz = first_world(a_folder(tmp_path, CASH)).seats[KAZ]

    assert kaz.cash == kaz.start_cash == 99_500
    assert kaz.technology.adr == 1
    assert kaz.income == million(40)


def test_fictional_names_reach_every_text(tmp_path: Path) -> None:
    """Names, briefs and the titles of treaties in force."""
    world = first_world(a_folder(tmp_path, ("names: real", "names: fictional")))
    words = " ".join(
        [
            *(seat.name["en"] + seat.brief["en"] for seat in world.seats.values()),
            *(seat.agenda.text["en"] for seat in world.seats.values() if seat.agenda),
            *(treaty.terms.title for treaty in world.treaties.values()),
        ]
    )

    assert "Northern Federation" in words
    assert "Tulpar Cosmodrome Lease" in words
    assert not [name for name in ("Kazakhstan", "Russia", "China", "Baikonur") if name in words]


def test_a_teacher_chooses_the_names_of_a_room() -> None:
    """Whatever the file says; None keeps it."""
    names = [
        first_world("baikonur_70", names=wanted).seats[RUS].name["en"]
        for wanted in (None, "real", "fictional")
    ]

    assert names == ["Russia", "Russia", "Northern Federation"]


def test_without_agendas_nobody_has_a_secret(tmp_path: Path) -> None:
    """A teacher may play with open cards."""
    world = first_world(a_folder(tmp_path, ("deal_agendas: true}", "deal_agendas: false}")))

    assert all(seat.agenda is None for seat in world.seats.values())


def test_an_agenda_that_cannot_be_reached_is_not_drawn(tmp_path: Path) -> None:
    """Without joint projects there is no credit for leading one."""
    allowed = ("allow: [debris_use_fee, gen_joint, gen_capacity]", "forbid: [gen_joint]")
    folder = a_folder(tmp_path, allowed)
    drawn = {
        seat.agenda.id
        for number in range(12)
        for seat in first_world(folder, seed=str(number)).seats.values()
        if seat.agenda
    }

    assert drawn
    assert not drawn & {"credit", "bridge", "anchor", "fee_not_fund"}


def test_a_nation_of_ones_own_has_its_own_name(tmp_path: Path) -> None:
    """It takes everything else from a nation of the library; texts may call it too."""
    folder = as_typed(tmp_path)
    main = folder / "scenario.yaml"
    words = main.read_text(encoding="utf-8").replace("EUR", "BRZ")
    own = "from: IND\n    name: {en: Brazil, ru: Бразилия}\n    role: Guest of {BRZ}"
    words = words.replace("role: Guest with satellites", own)
    main.write_text(words, encoding="utf-8")
    seat = first_world(folder, 4).seats[SeatId("BRZ")]

    assert seat.name == {"en": "Brazil", "ru": "Бразилия", "kk": "Brazil"}
    assert seat.role["en"] == "Guest of Brazil"
    assert seat.home_slots == first_world("baikonur_70").seats[SeatId("IND")].home_slots


def test_a_nation_of_ones_own_may_be_a_company(tmp_path: Path) -> None:
    """Which signs contracts and no treaties."""
    folder = as_typed(tmp_path)
    main = folder / "scenario.yaml"
    words = main.read_text(encoding="utf-8").replace("EUR", "BRZ")
    words = words.replace("role: Guest with", "from: IND\n    state: false\n    role: Guest with")
    main.write_text(words, encoding="utf-8")

    assert not first_world(folder, 4).seats[SeatId("BRZ")].is_state


def test_the_ground_is_called_by_the_name_that_was_chosen() -> None:
    """The globe shows it; a class with made-up names reads no real one."""
    real, other = (first_world("baikonur_70", 8, names=names) for names in ("real", "fictional"))

    assert real.ground.name == {"en": "Baikonur", "ru": "Байконур", "kk": "Байқоңыр"}
    assert other.ground.name["en"] == "Tulpar Cosmodrome"
