"""Initials, signatures and contracts."""

from game.model.ids import SeatId
from game.model.treaties import Duration
from game.model.world import World
from game.rules.engine import EVERYONE, digest, only
from game.rules.treaties.known import visible_to
from game.rules.treaties.locking import TreatyPublished
from game.rules.treaties.offers import CounterTreaty
from game.rules.treaties.signing import InitialArticle, SignTreaty, WithdrawInitial
from tests.rules.treaties.talks import (
    GRANT,
    LEASE,
    PAY,
    QUOTA,
    RENT,
    agreed,
    heard,
    next_year,
    offered,
    signed,
    the_text,
)
from tests.worlds import EUR, KAZ, RUS, play, refusal, some_terms

CONTRACT = some_terms(GRANT, form="contract", duration=Duration(turns=2), title="Two slots")


def sign(world: World, seat: SeatId) -> SignTreaty:
    """Return a signature under the newest version of the only text."""
    return SignTreaty(actor=seat, treaty=the_text(world).id, version=the_text(world).version)


def test_articles_are_agreed_one_by_one() -> None:
    """Partial agreement is progress; the text stays open."""
    world = offered()
    text = the_text(world)
    world = play(world, InitialArticle(actor=RUS, treaty=text.id, version=1, articles=(2,)))

    assert the_text(world).initials == {KAZ: (1, 2), RUS: (2,)}
    assert refusal(world, sign(world, RUS)) == "sign.not_initialled"


def test_an_article_that_is_not_there_cannot_be_initialled() -> None:
    """A slip of the pen is told."""
    world = offered()
    slip = InitialArticle(actor=RUS, treaty=the_text(world).id, version=1, articles=(3,))

    assert refusal(world, slip) == "treaty.article_unknown"


def test_initials_can_be_taken_back_until_signature() -> None:
    """Agreeing is not signing."""
    world = agreed(offered())
    back = WithdrawInitial(actor=RUS, treaty=the_text(world).id, articles=(1,))

    assert the_text(world).state == "initialled"
    assert the_text(play(world, back)).state == "offered"
    assert refusal(play(world, sign(world, RUS)), back) == "treaty.already_signed"


def test_all_sign_one_and_the_same_text() -> None:
    """The seal is the fingerprint of the text, whoever signs and in whatever language."""
    text = the_text(signed(offered()))

    assert text.state == "signed"
    assert {seal.hash for seal in text.signatures.values()} == {digest(LEASE)}


def test_a_changed_text_needs_new_signatures() -> None:
    """One word changed in the night makes every seal worthless."""
    world = agreed(offered())
    world = play(world, sign(world, KAZ))
    changed = CounterTreaty(
        actor=RUS, treaty=the_text(world).id, version=1, terms=some_terms(QUOTA, RENT)
    )

    assert the_text(play(world, changed)).signatures == {}


def test_a_public_text_is_public_once_the_last_party_has_signed() -> None:
    """Then, not before: half a signature is still a talk."""
    world = agreed(offered())
    world = play(world, sign(world, KAZ))
    done = play(world, sign(world, RUS))

    assert not visible_to(world, EUR)
    assert heard(world, sign(world, RUS)) == EVERYONE
    assert visible_to(done, EUR)


def test_a_secret_text_stays_secret_when_signed() -> None:
    """Signatures tell nobody outside."""
    world = agreed(offered(some_terms(PAY, visibility="secret")))
    world = play(world, sign(world, KAZ))

    assert heard(world, sign(world, RUS)) == only(KAZ, RUS)
    assert not visible_to(play(world, sign(world, RUS)), EUR)


def test_nobody_signs_twice() -> None:
    """The second seal would add nothing."""
    world = agreed(offered())
    world = play(world, sign(world, KAZ))

    assert refusal(world, sign(world, KAZ)) == "treaty.already_signed"


def test_a_contract_is_in_force_with_the_second_signature() -> None:
    """Two seats and a handshake: no people is asked, no year is waited for."""
    world = signed(offered(CONTRACT))
    text = the_text(world)

    assert text.state == "in_force"
    assert text.bound == (KAZ, RUS)
    assert text.end_turn == 3
    assert the_text(next_year(next_year(world))).state == "expired"


def test_a_treaty_waits_for_ratification() -> None:
    """Governments signed; the peoples have not been asked."""
    text = the_text(signed(offered()))

    assert text.bound == ()
    assert text.force_turn is None


def test_a_leaked_text_is_as_public_as_any_other() -> None:
    """From then on everybody reads it, and hears what happens to it."""
    world = signed(offered(some_terms(PAY, visibility="secret")))
    leak = TreatyPublished(treaty=the_text(world).id, turn=world.turn)
    leaked = leak.evolve(world)

    assert leak.seen_by(leaked) == EVERYONE
    assert visible_to(leaked, EUR)
    assert not visible_to(world, EUR)
