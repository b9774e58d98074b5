"""What observation publishes."""

import msgspec

from game.model.conference import Summit
from game.model.ids import Money, Turn
from game.rules.asteroid.missions import is_rehearsed
from game.rules.asteroid.watch import DefencePaid, in_danger, observe
from game.rules.engine import change
from tests.rules.asteroid.sky import under_threat
from tests.worlds import EUR, KAZ, a_world, after, events_of


def test_where_there_is_no_asteroid_nothing_is_published() -> None:
    """Most games have none."""
    assert events_of(a_world(), observe) == ()


def test_every_year_brings_a_bulletin() -> None:
    """One step a year: chance and width of the corridor."""
    first, fourth = under_threat(turn=1).asteroid, under_threat(turn=4).asteroid

    assert first is not None
    assert fourth is not None
    assert (first.step, first.probability, first.high - first.low) == (1, 14, 100)
    assert (fourth.step, fourth.probability, fourth.high - fourth.low) == (4, 550, 40)


def test_a_campaign_puts_the_bulletin_a_year_ahead() -> None:
    """The next one, not this one."""
    world = DefencePaid(what="campaign", paid={KAZ: Money(15_000)}).evolve(under_threat(turn=2))
    later = after(change(world, turn=Turn(3)), observe).asteroid

    assert later is not None
    assert later.step == 4
    assert later.spent == {KAZ: 15_000}


def test_knowledge_ends_at_the_eighth_step() -> None:
    """Twelve turns bring no more."""
    asteroid = under_threat(turn=12).asteroid

    assert asteroid is not None
    assert asteroid.step == 8


def test_in_a_longer_game_knowledge_takes_longer() -> None:
    """What eight turns tell comes in twelve; the last bulletin is that of the last turn."""
    steps = [told_in(turn, of=12) for turn in range(1, 13)]

    assert steps == [1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8]
    assert [told_in(turn, of=6) for turn in range(1, 7)] == [1, 2, 3, 4, 5, 6]


def told_in(turn: int, of: int) -> int:
    """Return the step of the bulletin of a turn in a game of so many turns."""
    world = under_threat(turn=turn)
    settings = msgspec.structs.replace(world.settings, turns=of)
    asteroid = after(change(world, settings=settings), observe).asteroid
    assert asteroid is not None
    return asteroid.step


def test_what_cannot_hit_any_more_is_no_danger() -> None:
    """A chance of nought, or a deflection."""
    assert in_danger(under_threat("miss", turn=7)) is None
    assert in_danger(under_threat("hit", turn=7)) is not None


def test_what_was_pushed_away_is_published_as_a_miss() -> None:
    """Whatever the observers said a year before."""
    world = under_threat(turn=6)
    assert world.asteroid is not None
    pushed = change(world, asteroid=msgspec.structs.replace(world.asteroid, deflected=True))
    told = after(pushed, observe).asteroid

    assert world.asteroid.probability == 880
    assert told is not None
    assert told.probability == 0


def test_a_summit_is_a_rehearsal() -> None:
    """So is an exercise that somebody paid."""
    world = under_threat()
    met = change(world, summits=(Summit(seat=KAZ, guests=(EUR,), turn=Turn(1)),))
    paid = DefencePaid(what="rehearsal", paid={EUR: Money(10_000)}).evolve(world)

    for known, done in ((world, False), (met, True), (paid, True)):
        assert known.asteroid is not None
        assert is_rehearsed(known, known.asteroid) == done
