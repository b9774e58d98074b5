"""Agendas about flights."""

import msgspec

from game.model.ids import ProjectId, Turn, million
from game.model.seats import Tally
from game.model.treaties import Clause
from game.model.vehicles import Project
from game.rules.engine import change
from game.rules.scoring.agendas import AGENDAS
from tests.rules.scoring.records import a_launch, with_history
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, a_world, with_seat

STAGE = Project(
    id=ProjectId("stage"), name={}, price=million(80), turns=1, stage=True, opens_pad="proton"
)


def points(name: str, world, seat, target: int = 0) -> int:
    """Return what an agenda pays."""
    return AGENDAS[name](world, seat).points(target)


def flying(*launches, **fields):
    """Return a world after these launches."""
    return change(a_world(), launch_log=launches, **fields)


def test_own_payloads_from_baiterek_count() -> None:
    """Two of three; other pads and other owners do not count."""
    pads = (a_launch(KAZ, pad="proton"), a_launch(KAZ, pad="proton"), a_launch(KAZ))
    world = flying(*pads, a_launch(RUS, pad="proton"))
    library = msgspec.structs.replace(world.library, projects={STAGE.id: STAGE})

    assert points("own_rocket_day", change(world, library=library), KAZ, 3) == 10


def test_a_second_home_is_used_while_the_lease_runs() -> None:
    """Sixty percent of the last two turns' launches from home."""
    lease = a_treaty(Clause(kind="lease_term", by=("RUS",), to=("KAZ",)))
    old = [a_launch(RUS, turn=Turn(1)) for _ in range(9)]
    last = [a_launch(RUS, turn=Turn(4), pad=None) for _ in range(3)]
    last += [a_launch(RUS, turn=Turn(3)) for _ in range(2)]
    world = change(flying(*old, *last), turn=Turn(4))

    assert points("second_home", change(world, treaties={lease.id: lease}), RUS) == 15
    assert points("second_home", world, RUS) == 0


def test_guests_of_crews_are_friends_once() -> None:
    """Two flights with the same guest make one friend."""
    crew = {"payload": "crew_flight", "shell": "LOW"}
    world = flying(
        a_launch(RUS, guests=(EUR,), **crew),
        a_launch(RUS, guests=(EUR, KAZ), **crew),
        a_launch(RUS, guests=(COM,)),
    )

    assert points("old_friends", world, RUS, 4) == 7


def test_a_neighbour_has_slots_next_year() -> None:
    """Two of four."""
    grant = Clause(kind="slot_grant", by=("RUS",), to=("EUR",), p={"slots": 2})
    world = a_world(a_treaty(grant, parties=(RUS, EUR)))

    assert points("western_neighbour", world, EUR, 4) == 7


def test_a_shared_landing_is_a_bridge() -> None:
    """Joint lunar payloads with a member of bloc A, flown since the text is in force."""
    venture = Clause(kind="gen_joint", p={"project": "earth_obs"})
    treaty = a_treaty(venture, parties=(RUS, EUR))
    landed = change(a_world(treaty), launch_log=(a_launch(RUS, payload="earth_obs", shell="MOON"),))
    alone = change(landed, treaties={})

    assert points("bridge", with_seat(landed, EUR, bloc=("A",)), RUS, 2) == 7
    assert points("bridge", landed, RUS, 3) == 0
    assert points("bridge", with_seat(alone, EUR, bloc=("A",)), RUS, 3) == 0


def test_guaranteed_slots_in_every_turn() -> None:
    """Every turn pays its part; the first one does not matter for two providers."""
    full = with_history(
        a_world(), {EUR: Tally(slots_guaranteed=2)}, {EUR: Tally(slots_guaranteed=3)}
    )
    late = with_history(a_world(), {EUR: Tally()}, {EUR: Tally(slots_guaranteed=1)})

    half = with_history(a_world(), {EUR: Tally()}, {EUR: Tally(slots_guaranteed=2)})

    assert [points("guest_pad", world, EUR) for world in (full, half, late)] == [15, 7, 0]
    assert points("two_providers", full, EUR) == points("two_providers", late, EUR) == 15
    assert points("two_providers", with_seat(full, EUR, home_slots=0), EUR) == 0


def test_foreign_payloads_on_own_rockets_count() -> None:
    """Own payloads and failures do not."""
    failed = a_launch(KAZ, outcome="failure")
    world = flying(a_launch(KAZ), a_launch(EUR), a_launch(RUS), failed)

    assert points("cheapest_ride", world, RUS, 6) == 5


def test_a_pad_of_ones_own_two_turns_running() -> None:
    """A second user spoils a turn; one turn alone pays 8 points."""
    mine = [a_launch(COM, turn=Turn(turn)) for turn in (1, 2)]
    apart = [a_launch(COM, turn=Turn(turn)) for turn in (1, 3)]

    assert points("exclusive_pad", flying(*mine), COM) == 15
    assert points("exclusive_pad", flying(*mine, a_launch(KAZ)), COM) == 8
    assert points("exclusive_pad", flying(*apart), COM) == 8
    assert points("exclusive_pad", flying(mine[0], a_launch(KAZ)), COM) == 0
