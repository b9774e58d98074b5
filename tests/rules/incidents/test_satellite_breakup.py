"""Break-up: a stage bursts; its owner warns the others, or does not."""

from game.rules.sky.sky_record import sky_of
from tests.rules.incidents.table import a_table, cases, drawn, outcome, settled, trust, with_sky
from tests.rules.yard import in_orbit
from tests.worlds import EUR, KAZ, RUS, SEATS, cash, with_seat


def test_a_stage_bursts_in_the_debris_model() -> None:
    """Its fragments are tracked to its owner."""
    before = with_sky(in_orbit(a_table()), derelicts_of={"RUS": 100})
    world, card = drawn(before, "satellite_breakup")
    row = world.sky.record.owners.index("RUS")
    more = sky_of(world.sky.record).N[row].sum() - sky_of(before.sky.record).N[row].sum()

    assert card.deciders == (RUS,)
    assert card.facts["pieces"] == round(float(more))


def test_a_warning_costs_money_and_nothing_else() -> None:
    """Two million for telescopes and nights."""
    world, card = drawn(
        with_sky(in_orbit(a_table()), derelicts_of={"RUS": 100}), "satellite_breakup"
    )
    later = settled(world, card)

    assert cash(later, RUS) == cash(world, RUS) - 2_000
    assert trust(later, EUR, RUS) == trust(world, EUR, RUS)


def test_silence_is_found_out_by_telescopes() -> None:
    """With the best network of the others six times in ten; without any network never."""
    found = []
    for level in (0, 3):
        count = 0
        for seed in range(40):
            world = a_table(seed=str(seed))
            for seat in SEATS:
                world = with_seat(world, seat, tracking=level if seat == KAZ else 0)
            world = with_sky(in_orbit(world), derelicts_of={"RUS": 100})
            world, card = drawn(world, "satellite_breakup")
            later = settled(world, card, RUS="silent")
            count += outcome(later, card) == "found" and trust(later, EUR, RUS) == 450
        found.append(count)

    assert found[0] == 0
    assert 16 <= found[1] <= 32


def test_a_world_without_a_debris_model_has_no_stages_to_burst() -> None:
    """Nothing can break up there."""
    assert cases(a_table(), "satellite_breakup") == ()
