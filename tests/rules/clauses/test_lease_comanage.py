"""The joint board: the tenant's orders need votes, and a strong host may veto."""

from game.model.ids import PadId, TreatyId, VehicleId, million
from game.model.launches import OrderSheet
from game.model.world import World
from game.rules.duties.board_votes import VoteBoard
from tests.rules.clauses.desk import (
    a_flight,
    an_article,
    briefed,
    broken,
    flown,
    in_force,
    the_duty,
    worth,
)
from tests.rules.yard import an_entry
from tests.worlds import EUR, KAZ, RUS, a_world, play, refusal

NEW = VehicleId("soyuz_5")


def board(votes: int, matters: tuple[str, ...] = ("new_vehicles", "pool_rule")) -> World:
    """Return a world with a joint board, in Negotiate."""
    clause = an_article("lease_comanage", votes=votes, matters=matters)
    world = briefed(in_force(clause))
    return a_world(*world.treaties.values(), slots=world.slots)


def vote(seat: str, matter: str, answer: str) -> VoteBoard:
    """Return a vote of a seat."""
    return VoteBoard(actor=seat, treaty=TreatyId("t-1"), article=1, matter=matter, vote=answer)


def gated(world: World) -> bool:
    """Return whether flying a new rocket would break the article."""
    duty = the_duty(world)
    sheet = OrderSheet(manifest=(an_entry("site_31/1/2/a", vehicle=NEW),))
    return bool(list(duty.kind.gate(world, duty, RUS, sheet)))


def test_a_host_with_few_votes_cannot_stop_the_tenant() -> None:
    """The tenant has seventy percent and its order counts as a vote."""
    assert not gated(play(board(30), vote(KAZ, "new_vehicles", "no")))


def test_a_host_with_a_third_of_the_votes_may_veto() -> None:
    """And at fifty the tenant needs the host's yes."""
    assert gated(play(board(40), vote(KAZ, "new_vehicles", "no")))
    assert gated(board(50))
    assert not gated(play(board(50), vote(KAZ, "new_vehicles", "yes")))


def test_doing_what_was_voted_down_is_material() -> None:
    """The rocket flew all the same."""
    world = play(board(40), vote(KAZ, "new_vehicles", "no"))
    world = flown(world, a_flight(vehicle=NEW))

    assert broken(world) == ((RUS, "material"),)


def test_together_they_choose_the_rule_of_the_pool() -> None:
    """One voice alone chooses nothing at fifty percent."""
    half = play(board(50), vote(KAZ, "pool_rule", "lottery"))
    both = play(half, vote(RUS, "pool_rule", "lottery"))
    pad, duty = PadId("site_31"), the_duty(both)

    assert duty.kind.pool(half, duty, pad) is None
    assert duty.kind.pool(both, duty, pad) == (0, "lottery", million(12))


def test_only_the_board_votes_and_only_on_its_matters() -> None:
    """Whoever stands outside hears so."""
    assert refusal(board(40), vote(RUS, "sublease", "yes")) == "vote.nothing"
    assert refusal(board(40), vote(RUS, "new_vehicles", "maybe")) == "vote.unknown"
    assert refusal(board(40), vote(EUR, "new_vehicles", "yes")) == "treaty.not_a_member"


def test_a_voice_is_worth_something_to_the_host() -> None:
    """As much as it costs the tenant."""
    clause = an_article("lease_comanage", votes=40)

    assert worth(a_world(), KAZ, clause) == -worth(a_world(), RUS, clause) > 0
