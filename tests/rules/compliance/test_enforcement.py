"""Cures, penalties, sanctions and the way out."""

import pytest

from game.model.ids import SeatId, million
from game.model.launches import OrderSheet
from game.model.treaties import Clause
from game.model.world import World
from game.rules import compliance, engine
from game.rules.compliance.answers import AnswerFinding, Apologise
from game.rules.kinds import duties
from game.rules.treaties.leaving import SuspendArticle, TerminateForBreach
from game.rules.treaties.motions import VoteMotion
from tests.rules.compliance.cases import (
    BAN,
    a_weapon_test,
    next_turn,
    reviewed,
    saved_upkeep,
    the_finding,
    the_id,
    the_treaty,
    unpaid_rent,
)
from tests.worlds import COM, EUR, KAZ, RUS, after, cash, play, refusal, with_seat

QUOTA = Clause(kind="lease_host_quota", by=("RUS",), to=("KAZ",))


def standing(world: World, seat: SeatId = RUS) -> int:
    """Return a seat's reputation (tenths)."""
    return world.seats[seat].reputation


def sanction(what: str, **parameters: object) -> Clause:
    """Return a sanction article about article 1."""
    given = {"articles": ("1",), "what": what, "grade": "minor", **parameters}
    return Clause(kind="gen_sanction", p=given)  # type: ignore[arg-type]


def test_a_minor_breach_may_be_made_good_within_a_turn() -> None:
    """Nothing is lost at once; the text counts as broken meanwhile."""
    world = reviewed(unpaid_rent())

    assert the_finding(world).cure_until == 2
    assert standing(world) == 500
    assert the_treaty(world).state == "in_breach"


def test_a_cured_breach_costs_half_the_reputation() -> None:
    """The arrears were paid in time: 2 points instead of 4."""
    world = reviewed(next_turn(reviewed(unpaid_rent()), arrears=()))

    assert the_finding(world).status == "cured"
    assert standing(world) == 480
    assert the_treaty(world).state == "in_force"


def test_an_uncured_breach_costs_reputation_and_the_victims_trust() -> None:
    """4 points of reputation and 10 of the victim's trust."""
    world = reviewed(next_turn(reviewed(unpaid_rent())))

    assert the_finding(world).status == "confirmed"
    assert standing(world) == 460
    assert world.seats[KAZ].trust[RUS] == 400
    assert world.tallies.get(RUS) is not None


def test_a_grave_breach_is_charged_at_once_and_raises_tension() -> None:
    """25 points, 40 of each victim's trust, 5 of tension."""
    world = reviewed(a_weapon_test())

    assert standing(world) == 250
    assert world.seats[EUR].trust[RUS] == world.seats[KAZ].trust[RUS] == 100
    assert world.tension == 500
    assert world.tallies[RUS].breaches_grave == 1


def test_parties_that_were_not_injured_lose_half_the_trust() -> None:
    """They saw it happen to others."""
    rent = unpaid_rent(cure=0, parties=(KAZ, RUS, EUR))
    world = reviewed(rent)

    assert world.seats[KAZ].trust[RUS] == 400
    assert world.seats[EUR].trust[RUS] == 450
    assert world.seats[COM].trust[RUS] == 500


def test_a_breach_of_a_secret_text_moves_no_public_gauge() -> None:
    """Reputation and tension would tell; trust is between the two."""
    world = reviewed(unpaid_rent(cure=0, visibility="secret"))

    assert standing(world) == 500
    assert world.tension == 450
    assert world.seats[KAZ].trust[RUS] == 400


def test_silence_admits_a_suspicion() -> None:
    """Settled at the next Review; then the cure runs."""
    world = reviewed(saved_upkeep())
    assert the_finding(world).status == "suspected"
    world = reviewed(next_turn(world))

    assert (the_finding(world).status, the_finding(world).cure_until) == ("confirmed", 3)


def test_a_contest_wins_unless_the_others_uphold() -> None:
    """One vote against it is a majority of one."""
    world = next_turn(reviewed(saved_upkeep()))
    contest = AnswerFinding(actor=RUS, finding=the_id(world), answer="contest")
    vote = VoteMotion(actor=KAZ, treaty=the_treaty(world).id, finding=the_id(world), vote="yes")
    contested = play(world, contest)

    assert the_finding(reviewed(contested)).status == "dropped"
    assert the_finding(reviewed(play(contested, vote))).status == "confirmed"
    assert refusal(world, vote) == "vote.nothing"


def test_only_the_accused_answers_and_only_a_suspicion() -> None:
    """Others learn that it is not theirs, outsiders that there is none."""
    world = next_turn(reviewed(saved_upkeep()))
    answer = AnswerFinding(actor=RUS, finding=the_id(world), answer="explain", explanation="Frost.")
    settled = reviewed(play(world, answer))

    assert refusal(world, AnswerFinding(actor=KAZ, finding=the_id(world), answer="admit")) == (
        "finding.not_yours"
    )
    assert refusal(world, AnswerFinding(actor=EUR, finding=the_id(world), answer="admit")) == (
        "finding.unknown"
    )
    assert the_finding(settled).explanation == "Frost."
    assert refusal(settled, answer) == "finding.settled"


def test_a_fine_goes_to_the_victims_in_equal_parts() -> None:
    """30 $M for two victims; W rises by 2 for the sanction and 5 for the breach."""
    world = a_weapon_test(sanction("fine", size=30))
    fined = reviewed(world)

    assert cash(fined, RUS) == cash(world, RUS) - million(30)
    assert cash(fined, KAZ) == cash(world, KAZ) + million(15)
    assert fined.tension == 450 + 50 + 20


def test_a_sanction_runs_for_its_turns() -> None:
    """Two turns after the Review that applied it."""
    world = reviewed(a_weapon_test(sanction("pool_ban", turns=2)))
    second = reviewed(next_turn(world))

    assert [s.until for s in world.sanctions] == [3]
    assert len(second.sanctions) == 1
    assert not reviewed(next_turn(second)).sanctions


def test_expulsion_frees_the_breaker_and_keeps_the_text_for_the_others() -> None:
    """The club goes on without it."""
    world = reviewed(a_weapon_test(sanction("expel")))

    assert the_treaty(world).bound == (KAZ, EUR)
    assert the_treaty(world).state == "in_breach"


def test_a_suspended_breaker_is_owed_nothing() -> None:
    """All duties of the victims towards it rest while the sanction runs."""
    world = reviewed(a_weapon_test(sanction("suspend", turns=1)))
    ban = next(duty for duty in duties(world) if duty.article == 1)

    assert RUS not in ban.towards(world, KAZ)
    assert EUR in ban.towards(world, KAZ)
    assert the_treaty(world).state == "suspended"


@pytest.mark.parametrize(("votes", "applied"), [(("yes", "yes"), True), (("yes", "no"), False)])
def test_a_sanction_can_need_votes(votes: tuple[str, str], applied: bool) -> None:
    """Cast in the turn after, counted at its Review, without the breaker."""
    world = reviewed(a_weapon_test(sanction("slots", vote="majority")))
    assert not world.sanctions
    world = next_turn(world)
    for seat, vote in zip((KAZ, EUR), votes, strict=True):
        answer = "yes" if vote == "yes" else "no"
        motion = VoteMotion(
            actor=seat,
            treaty=the_treaty(world).id,
            finding=the_id(world),
            vote="yes" if answer == "yes" else "no",
        )
        world = play(world, motion)
    own = VoteMotion(actor=RUS, treaty=the_treaty(world).id, finding=the_id(world), vote="no")

    assert refusal(world, own) == "vote.none"
    assert bool(reviewed(world).sanctions) is applied
    assert the_finding(reviewed(world)).sanctioned


def test_a_victim_may_let_one_own_article_rest() -> None:
    """For this breach once, for two turns, towards the breaker only."""
    rent_back = Clause(kind="gen_pay", by=("KAZ",), to=("RUS",), p={"schedule": "yearly"})
    world = next_turn(reviewed(unpaid_rent(rent_back)))
    treaty = the_treaty(world).id
    rest = SuspendArticle(actor=KAZ, treaty=treaty, article=2, finding=the_id(world))
    suspended = play(world, rest)

    assert [(s.by, s.towards, s.until) for s in the_treaty(suspended).suspensions] == [
        (KAZ, RUS, 4)
    ]
    assert refusal(suspended, rest) == "suspend.once"
    rows = after(next_turn(suspended), compliance.close_ledger).obligations
    assert {row.obligor for row in rows} == {RUS}
    wrong = SuspendArticle(actor=KAZ, treaty=treaty, article=1, finding=the_id(world))
    assert refusal(world, wrong) == "suspend.not_your_duty"
    assert (
        refusal(world, SuspendArticle(actor=RUS, treaty=treaty, article=1, finding=the_id(world)))
        == "finding.not_injured"
    )


def test_a_suspension_ends_in_time_or_with_the_cure() -> None:
    """What was broken is whole again."""
    back = Clause(kind="gen_pay", by=("KAZ",), to=("RUS",), p={"schedule": "yearly"})
    world = next_turn(reviewed(unpaid_rent(back)))
    rest = SuspendArticle(actor=KAZ, treaty=the_treaty(world).id, article=2, finding=the_id(world))
    world = play(world, rest)
    cured = reviewed(engine.change(world, arrears=()))
    waited = reviewed(next_turn(reviewed(next_turn(reviewed(world)))))

    assert the_treaty(cured).state == "in_force"
    assert the_treaty(waited).suspensions == ()


def test_a_victim_of_a_grave_breach_may_leave_at_once() -> None:
    """For itself; two remain and go on."""
    world = next_turn(reviewed(a_weapon_test()))
    leave = TerminateForBreach(actor=EUR, treaty=the_treaty(world).id, finding=the_id(world))

    assert the_treaty(play(world, leave)).bound == (KAZ, RUS)
    minor = next_turn(reviewed(unpaid_rent(QUOTA)))
    early = TerminateForBreach(actor=KAZ, treaty=the_treaty(minor).id, finding=the_id(minor))
    assert refusal(minor, early) == "terminate.not_grave"


def test_an_apology_gives_half_back() -> None:
    """With the damage paid: 25 $M for a grave breach, in equal parts to the victims."""
    world = next_turn(reviewed(a_weapon_test()))
    sorry = Apologise(actor=RUS, finding=the_id(world))
    forgiven = play(world, sorry)

    assert standing(forgiven) == 375
    assert forgiven.seats[KAZ].trust[RUS] == 300
    assert cash(forgiven, RUS) == cash(world, RUS) - million(25)
    assert refusal(forgiven, sorry) == "apology.once"


def test_an_apology_needs_the_debt_paid_first() -> None:
    """Words do not replace the rent."""
    world = next_turn(reviewed(unpaid_rent(cure=0)))
    sorry = Apologise(actor=RUS, finding=the_id(world))

    assert refusal(world, sorry) == "apology.pay_first"
    paid = engine.change(world, arrears=())
    assert standing(play(paid, sorry)) == 480
    assert cash(play(paid, sorry), RUS) == cash(paid, RUS)


def test_an_apology_comes_after_the_loss_and_within_the_purse() -> None:
    """A breach that may still be cured has cost nothing yet."""
    early = next_turn(reviewed(unpaid_rent()))
    poor = with_seat(next_turn(reviewed(a_weapon_test())), RUS, cash=million(-90))

    assert refusal(early, Apologise(actor=RUS, finding=the_id(early))) == "apology.too_early"
    assert refusal(poor, Apologise(actor=RUS, finding=the_id(poor))) == "money.limit"


def test_a_kept_promise_cures_what_is_not_money_owed() -> None:
    """Russia spends again on the pads in the year of grace."""
    world = next_turn(reviewed(next_turn(reviewed(saved_upkeep()))))
    world = engine.change(world, sheets={RUS: OrderSheet(lease_upkeep=million(50))})

    assert the_finding(reviewed(world)).status == "cured"
    assert BAN
