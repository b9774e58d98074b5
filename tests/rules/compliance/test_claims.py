"""Claims before an arbiter: who decides, what is paid, and what a silent arbiter means."""

import pytest

from game.model.compliance import Claim
from game.model.ids import TEACHER, ClaimId, Turn, million
from game.model.treaties import Clause, Treaty
from game.model.world import World
from game.rules.compliance.claims import AwardClaim, court, filed, settle_claims
from game.rules.engine import change, fold
from game.sight.seat import seat_sight
from tests.rules.clauses.desk import broken
from tests.rules.yard import richer
from tests.worlds import COM, EUR, KAZ, RUS, a_treaty, a_world, after, cash, play, refusal


def a_court(body: str = "un", **p: object) -> Treaty:
    """Return a public text between KAZ and RUS that names an arbiter."""
    clause = Clause(article=1, kind="gen_arbitrate", p={"body": body, **p})  # type: ignore[dict-item]
    return a_treaty(clause)


def claimed(body: str = "un", **p: object) -> World:
    """Return a world in which KAZ claims 40 $M of RUS before the arbiter."""
    world = a_world(a_court(body, **p))
    return fold(world, filed(world, KAZ, RUS, million(40)))


def the_claim(world: World) -> Claim:
    """Return the only claim."""
    (claim,) = world.claims
    return claim


def a_word(world: World, actor: str, award: str = "full") -> AwardClaim:
    """Return what an arbiter says."""
    return AwardClaim(actor=actor, claim=the_claim(world).id, award=award)  # type: ignore[arg-type]


@pytest.mark.parametrize(("award", "due"), [("full", 40), ("half", 20), ("dismiss", 0)])
def test_an_award_is_paid_at_once(award: str, due: int) -> None:
    """All, half or nothing."""
    before = claimed()
    world = after(play(before, a_word(before, TEACHER, award)), settle_claims)

    assert cash(world, KAZ) - cash(before, KAZ) == million(due)
    assert cash(before, RUS) - cash(world, RUS) == million(due)
    assert (the_claim(world).award, the_claim(world).due) == (award, million(due))


def test_a_silent_arbiter_means_half_when_time_is_over() -> None:
    """Until then the claim is frozen."""
    before = claimed(deadline=1)
    early = after(before, settle_claims)
    late = after(change(early, turn=Turn(2)), settle_claims)

    assert the_claim(early).decided is None
    assert cash(late, KAZ) - cash(before, KAZ) == million(20)


def test_advice_moves_no_money() -> None:
    """It says what would be fair."""
    before = claimed(binding=False)
    world = after(play(before, a_word(before, TEACHER)), settle_claims)

    assert cash(world, KAZ) == cash(before, KAZ)
    assert the_claim(world).due == million(40)


def test_what_the_purse_cannot_bear_is_owed_and_then_a_breach() -> None:
    """Ignoring a binding award is material."""
    before = claimed()
    world = richer(play(before, a_word(before, TEACHER)), RUS, million(-100))
    world = after(world, settle_claims)

    assert [debt.amount for debt in world.arrears] == [million(40)]
    assert (RUS, "material") in broken(change(world, turn=Turn(2)))


def test_a_decided_claim_is_decided_once() -> None:
    """Another Review pays nothing more."""
    before = claimed()
    world = after(play(before, a_word(before, TEACHER)), settle_claims, settle_claims)

    assert cash(world, KAZ) - cash(before, KAZ) == million(40)
    assert refusal(world, a_word(world, TEACHER, "half")) == "claim.decided"


def test_only_the_arbiter_decides() -> None:
    """The sides hear so; for others there is no claim at all."""
    world = claimed()
    lost = AwardClaim(actor=TEACHER, claim=ClaimId("c-0"), award="full")

    assert refusal(world, a_word(world, KAZ)) == "claim.not_arbiter"
    assert refusal(world, a_word(world, EUR)) == "claim.unknown"
    assert refusal(world, lost) == "claim.unknown"


def test_a_panel_is_drawn_from_the_others() -> None:
    """The middle word counts when all have spoken."""
    world = claimed("panel")

    assert set(the_claim(world).arbiters) == {EUR, COM}
    one = play(world, a_word(world, EUR, "full"))
    both = play(one, a_word(world, COM, "half"))
    assert the_claim(after(one, settle_claims)).decided is None
    assert the_claim(after(both, settle_claims)).award == "half"


def test_a_host_does_not_judge_its_own_claim() -> None:
    """Nobody is left to speak, so half counts in the end."""
    world = claimed("kaz", deadline=1)

    assert the_claim(world).arbiters == ()
    assert the_claim(after(change(world, turn=Turn(2)), settle_claims)).award == "half"


def test_without_a_public_text_there_is_no_court() -> None:
    """A secret one would be told by the news; a text with others binds nobody here."""
    secret = a_treaty(a_court().terms.clauses[0], visibility="secret")

    assert court(a_world(a_court()), KAZ, RUS) is not None
    assert court(a_world(a_court()), KAZ, EUR) is None
    assert court(a_world(secret), KAZ, RUS) is None
    assert tuple(filed(a_world(), KAZ, RUS, million(40))) == ()


def test_both_sides_and_the_arbiters_know_of_a_claim() -> None:
    """Nobody else does."""
    world = claimed("panel")
    knowing = {seat for seat in world.seats if seat_sight(world, seat).own.claims}

    assert knowing == {KAZ, RUS, EUR, COM}
    assert not seat_sight(claimed(), EUR).own.claims
