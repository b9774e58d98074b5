"""Ground projects: stakes, building, slips, benefits, upkeep."""

import pytest

from game.model.ground import Pad, Works
from game.model.ids import Money, PadId, Percent, ProjectId, Tenths, Turn, million
from game.model.incidents import Deck
from game.model.launches import OrderSheet, Stake
from game.model.treaties import Clause, Parameter
from game.model.vehicles import Project
from game.model.world import World
from game.rules.engine import change, fold
from game.rules.ground import projects
from game.rules.ground.building import StakeBought, WorksBegun, WorksSlipped, busiest
from game.rules.ground.projects import slips
from game.rules.ground.works import check_stake
from tests.rules.yard import (
    a_project,
    a_yard,
    ordered,
    richer,
    with_ground,
    with_library,
    with_pad,
)
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, after, cash, events_of, of_type

CENTRE = ProjectId("training_centre")
JOINT: dict[str, Parameter] = {
    "project": "training_centre",
    "costs": ("KAZ:60", "EUR:40"),
    "benefits": ("KAZ:50", "EUR:50"),
}


def a_site(*known: Project, **fields: object) -> World:
    """Return a yard in which projects can be built."""
    return with_library(a_yard(**fields), *(known or (a_project(),)))


def staking(world: World, seat: str, share: int, name: str = CENTRE) -> World:
    """Return the world in which a seat orders a stake."""
    stake = Stake(project=ProjectId(name), share=share)
    owner = next(known for known in world.seats if known == seat)
    return ordered(world, owner, OrderSheet(stakes=(stake,)))


def later(world: World, turns: int = 1) -> World:
    """Return the world some turns on, after building, without orders."""
    for _ in range(turns):
        world = change(world, turn=Turn(world.turn + 1), sheets={})
        world = after(world, projects.advance)
    return world


def complete(project: Project, *stakes: tuple[str, int]) -> World:
    """Return a site on which a project was completed by these seats in the turn before."""
    world = a_site(project, turn=Turn(2))
    shares = {
        known: Percent(share) for known in world.seats for name, share in stakes if known == name
    }
    works = Works(project=project.id, stakes=shares, started=Turn(0), due=Turn(1), done=Turn(1))
    return with_ground(world, works=(works,))


def test_a_stake_is_paid_and_written_down() -> None:
    """A quarter of 40 $M; building waits for the rest."""
    world = after(staking(a_site(), EUR, 25), projects.advance)
    (works,) = world.ground.works

    assert cash(world, EUR) == million(90)
    assert (works.stakes, works.paid, works.started) == ({EUR: 25}, million(10), None)


def test_building_begins_when_all_is_paid() -> None:
    """It is ready a turn later and not before."""
    world = staking(staking(a_site(), EUR, 25), KAZ, 75)
    world = after(world, projects.advance)

    assert (world.ground.works[0].started, world.ground.works[0].due) == (1, 2)
    assert world.ground.works[0].done is None
    assert later(world).ground.works[0].done == 2


def test_seats_buy_in_seat_order_while_shares_are_left() -> None:
    """KAZ takes 75, EUR wanted 50 and gets the 25 that are left."""
    world = staking(staking(a_site(), EUR, 50), KAZ, 75)
    world = after(world, projects.advance)

    assert world.ground.works[0].stakes == {KAZ: 75, EUR: 25}
    assert cash(world, EUR) == million(90)


def test_a_site_can_be_refurbished_or_become_a_museum() -> None:
    """Not both: the first works exclude the other."""
    pad = a_project("refurbish", excludes=("museum",))
    museum = a_project("museum")
    world = after(staking(a_site(pad, museum), EUR, 5, "refurbish"), projects.advance)
    world = change(world, sheets={})

    with pytest.raises(Exception, match=r"project\.excluded"):
        check_stake(world, Stake(project=ProjectId("museum"), share=5), ())


@pytest.mark.parametrize(
    ("works", "key"),
    [
        (Works(project=CENTRE, stakes={}, started=Turn(0), due=Turn(1), done=Turn(1)), "done"),
        (Works(project=CENTRE, stakes={}, started=Turn(1), due=Turn(2)), "taken"),
        (Works(project=CENTRE, stakes={KAZ: Percent(100)}), "taken"),
    ],
)
def test_what_is_built_or_paid_is_not_for_sale(works: Works, key: str) -> None:
    """Complete, under way, or waiting for its builders."""
    world = with_ground(a_site(), works=(works,))

    with pytest.raises(Exception, match=rf"project\.{key}"):
        check_stake(world, Stake(project=CENTRE, share=5), ())


def test_a_repeatable_project_can_begin_anew() -> None:
    """Cleaning up is never done."""
    done = Works(project=CENTRE, stakes={}, started=Turn(0), due=Turn(1), done=Turn(1))
    world = with_ground(a_site(a_project(repeatable=True)), works=(done,))
    world = after(staking(world, EUR, 100), projects.advance)

    assert len(world.ground.works) == 2


def test_a_later_project_waits_for_the_stages() -> None:
    """The upgrade needs all three."""
    upgrade = a_project("upgrade", needs_stages=3)
    stake = Stake(project=ProjectId("upgrade"), share=5)

    with pytest.raises(Exception, match=r"project\.too_early"):
        check_stake(a_site(upgrade), stake, ())
    check_stake(with_ground(a_site(upgrade), stages=3), stake, ())


def test_the_last_stage_opens_its_pad() -> None:
    """In perfect condition; the first two open nothing."""
    stage = a_project("stage", stage=True, repeatable=True, opens_pad="new", pad_slots=4)
    for stages, is_open in ((1, False), (2, True)):
        world = with_ground(_with_new_pad(a_site(stage)), stages=stages)
        works = Works(project=stage.id, stakes={KAZ: Percent(100)}, started=Turn(0), due=Turn(1))
        world = with_ground(change(world, seed="no slip"), works=(works,))
        world = after(world, projects.advance)
        pad = world.ground.pads[PadId("new")]

        assert world.ground.stages == stages + 1
        assert pad.is_open == is_open
        assert (pad.base_slots, pad.condition) == ((4, 1000) if is_open else (0, 200))


def test_an_upgrade_keeps_the_condition_of_its_pad() -> None:
    """It has more slots, not new concrete."""
    upgrade = a_project("upgrade", opens_pad="light", pad_slots=8)
    works = Works(project=upgrade.id, stakes={KAZ: Percent(100)}, started=Turn(0), due=Turn(1))
    world = after(with_ground(a_site(upgrade), works=(works,)), projects.advance)

    assert world.ground.pads[PadId("light")].base_slots == 8
    assert world.ground.pads[PadId("light")].condition == 650


def test_an_assembly_hall_helps_the_pad_that_was_chosen() -> None:
    """Or the busiest one."""
    hall = a_project("hall", quarter_slots=1)
    for wish, pad in ((PadId("light"), "light"), (None, "site_31")):
        works = Works(
            project=hall.id,
            stakes={KAZ: Percent(100)},
            started=Turn(0),
            due=Turn(1),
            pad=wish,
        )
        world = after(with_ground(a_site(hall), works=(works,)), projects.advance)

        assert [p.id for p in world.ground.pads.values() if p.extra_slots] == [pad]


def test_a_stage_slips_one_time_in_four() -> None:
    """One in ten with several payers; a deck with the card decides by it alone."""
    stage = a_project("stage", stage=True, repeatable=True)
    world = a_site(stage)
    alone = Works(project=stage.id, stakes={KAZ: Percent(100)}, started=Turn(0), due=Turn(1))
    both = Works(
        project=stage.id,
        stakes={KAZ: Percent(50), RUS: Percent(50)},
        started=Turn(0),
        due=Turn(1),
    )
    rooms = [change(world, seed=f"room {number}") for number in range(400)]
    deck = change(rooms[0], deck=Deck(kinds=("baiterek_slip",)))
    counted = [sum(slips(room, 0, works) for room in rooms) for works in (alone, both)]

    assert 75 <= counted[0] <= 125
    assert 25 <= counted[1] <= 60
    assert not any(slips(change(deck, seed=room.seed), 0, alone) for room in rooms)


def test_a_slip_costs_a_turn() -> None:
    """The date is put off, and everybody hears of it."""
    works = Works(project=CENTRE, stakes={}, started=Turn(1), due=Turn(2))
    slipped = WorksSlipped(place=0, project=CENTRE)
    world = slipped.evolve(with_ground(a_site(), works=(works,)))

    assert (world.ground.works[0].due, world.ground.works[0].slips) == (3, 1)
    assert slipped.seen_by(world).everyone


def test_opening_brings_its_points_once() -> None:
    """Divided by stakes; the steppe heals."""
    project = a_project(prestige=4, education=2, steppe=6)
    works = Works(
        project=project.id,
        stakes={KAZ: Percent(75), EUR: Percent(25)},
        started=Turn(0),
        due=Turn(1),
    )
    world = after(with_ground(a_site(project), works=(works,)), projects.advance)

    assert (world.seats[KAZ].prestige, world.seats[EUR].prestige) == (3, 1)
    assert (world.seats[KAZ].education, world.seats[EUR].education) == (2, 0)
    assert world.ground.steppe == 710


def test_a_complete_project_gives_every_year() -> None:
    """Points, tourists, a good name; influence to the largest owner."""
    project = a_project(
        science_yearly=2,
        education_yearly=4,
        tourism=million(6),
        reputation_yearly=1,
        influence_yearly=1,
    )
    world = after(complete(project, ("KAZ", 50), ("EUR", 50)), projects.advance)
    kaz, eur = world.seats[KAZ], world.seats[EUR]

    assert (kaz.science, kaz.education, kaz.reputation, kaz.influence) == (1, 2, 510, 5)
    assert (eur.science, eur.education, eur.reputation, eur.influence) == (1, 2, 510, 4)
    assert (kaz.cash, eur.cash) == (million(103), million(103))


def test_the_steppe_fund_pays_for_the_hosts_clean_up() -> None:
    """12 of 20 $M; guests pay themselves."""
    clean = a_project("clean_up", price=million(20), steppe=6, repeatable=True)
    world = change(a_site(clean), funds={"steppe_fund": million(12)})
    host = after(staking(world, KAZ, 100, "clean_up"), projects.advance)
    guest = after(staking(world, EUR, 100, "clean_up"), projects.advance)

    assert (cash(host, KAZ), host.funds["steppe_fund"]) == (million(92), 0)
    assert (cash(guest, EUR), guest.funds["steppe_fund"]) == (million(80), million(12))


def test_upkeep_is_paid_as_ordered() -> None:
    """12 $M of good will."""
    world = after(ordered(a_site(), COM, OrderSheet(upkeep=True)), projects.advance)

    assert cash(world, COM) == million(88)
    assert COM not in world.tallies or world.tallies[COM].upkeep_spent == 0


@pytest.mark.parametrize(("order", "spent"), [(None, 50), (million(20), 20)])
def test_a_tenant_spends_what_its_lease_says_unless_it_orders_less(
    order: Money | None, spent: int
) -> None:
    """The books show it to those who may look."""
    upkeep = Clause(kind="lease_upkeep", by=("RUS",), to=("KAZ",), p={"amount": million(50)})
    world = change(a_site(), treaties={"t-1": a_treaty(upkeep)})
    world = after(ordered(world, RUS, OrderSheet(lease_upkeep=order)), projects.advance)

    assert cash(world, RUS) == million(100 - spent)
    assert world.tallies[RUS].upkeep_spent == million(spent)


def test_an_empty_purse_spends_what_it_has() -> None:
    """30 of 50 $M."""
    upkeep = Clause(kind="lease_upkeep", by=("RUS",), to=("KAZ",), p={"amount": million(50)})
    world = change(a_site(), treaties={"t-1": a_treaty(upkeep)})
    world = richer(ordered(world, RUS, OrderSheet()), RUS, -70_000)

    assert after(world, projects.advance).tallies[RUS].upkeep_spent == million(30)


def test_a_discount_lowers_the_price_of_this_year() -> None:
    """Half price on the training centre on a day of heritage."""
    world = with_ground(staking(a_site(), EUR, 100), discounts={CENTRE: Percent(50)})

    assert cash(after(world, projects.advance), EUR) == million(80)


def test_a_joint_project_draws_its_costs() -> None:
    """Sixty and forty percent from the parties, benefits as the text divides them."""
    joint = Clause(kind="gen_joint", by=("KAZ", "EUR"), to=("all",), p=JOINT)
    world = change(a_site(), treaties={"t-1": a_treaty(joint, parties=(KAZ, EUR))})
    world = after(world, projects.advance)
    (works,) = world.ground.works

    assert works.stakes == {KAZ: 60, EUR: 40}
    assert works.benefits == {KAZ: 50, EUR: 50}
    assert (cash(world, KAZ), cash(world, EUR)) == (million(76), million(84))


def test_a_partner_without_money_has_no_share() -> None:
    """The project waits for it."""
    joint = Clause(kind="gen_joint", by=("KAZ", "EUR"), to=("all",), p=JOINT)
    world = change(a_site(), treaties={"t-1": a_treaty(joint, parties=(KAZ, EUR))})
    world = after(richer(world, EUR, -95_000), projects.advance)

    assert world.ground.works[0].stakes == {KAZ: 60}
    assert world.ground.works[0].started is None


def test_everybody_sees_what_is_built() -> None:
    """Builders, dates, openings."""
    world = staking(a_site(), EUR, 100)
    events = events_of(world, projects.advance)
    bought = of_type(events, StakeBought)
    begun = of_type(events, WorksBegun)

    assert bought[0].seen_by(world).everyone
    assert begun[0].seen_by(world).everyone
    assert fold(world, events).ground.works[0].due == 2


def test_the_busiest_pad_has_most_slots() -> None:
    """Of those that are open."""
    world = with_pad(a_yard(), "site_31", is_open=False)

    assert busiest(world) == "proton"


def _with_new_pad(world: World) -> World:
    """Return the world with a pad that is still closed."""
    pad = Pad(
        id=PadId("new"),
        name={"en": "New"},
        launch_class="heavy",
        base_slots=0,
        condition=Tenths(200),
        is_open=False,
    )
    return with_ground(world, pads={**world.ground.pads, pad.id: pad})
