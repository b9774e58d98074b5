"""What is settled of a sight stays the same while people talk."""

import msgspec

from game.model.treaties import Amendment
from game.rules.engine import change
from game.sight.seat import plain_sight
from game.sight.settled import settled
from tests.worlds import KAZ, RUS, a_treaty, a_world, with_seat


def test_offers_are_not_settled() -> None:
    """A text that nobody signed binds nobody."""
    running, offered = a_treaty(name="t-runs"), a_treaty(name="t-offer", state="offered")
    sight = settled(plain_sight(a_world(running, offered), KAZ))

    assert {*sight.public.treaties, *sight.own.treaties} == {"t-runs"}


def test_a_proposed_amendment_changes_nothing_yet() -> None:
    """The old articles run on while the parties vote on new ones."""
    text = a_treaty(name="t-runs")
    proposed = Amendment(proposer=RUS, clauses=text.terms.clauses, turn=text.versions[0].turn)
    amended = msgspec.structs.replace(text, state="amending", amendment=proposed)
    before, after = (settled(plain_sight(a_world(t), KAZ)) for t in (text, amended))

    assert after.public.treaties == before.public.treaties


def test_readiness_is_not_settled() -> None:
    """A seat that is ready owes the same as one that is not."""
    world = a_world(a_treaty())
    before = settled(plain_sight(world, KAZ))
    after = settled(plain_sight(change(with_seat(world, RUS, ready=True), paused=True), KAZ))

    assert after.public.seats is before.public.seats
    assert not after.public.paused


def test_the_lesson_is_not_settled() -> None:
    """A quiz, a payment that waits and a quiet member move no launch."""
    world = a_world(a_treaty())
    heard = plain_sight(world, KAZ)
    own = msgspec.structs.replace(
        heard.own, quiet=True, quiet_places=("p-1",), answered={"p-1": ("before.1",)}
    )
    lesson = msgspec.structs.replace(heard.public.lesson, quiet=True)
    public = msgspec.structs.replace(heard.public, lesson=lesson)
    busy = msgspec.structs.replace(heard, own=own, public=public)

    assert settled(busy) == settled(heard)
