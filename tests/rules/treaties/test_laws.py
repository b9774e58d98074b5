"""Laws of treaties, tried with generated games of offers, counters, signatures and years."""

from collections.abc import Callable

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.ids import FindingId, PlaceId, SeatId, TreatyId, million
from game.model.treaties import BINDING, Clause, Duration, Terms, Treaty
from game.model.world import World
from game.rules import engine
from game.rules.engine import Command, Refusal, canonical, digest
from game.rules.gaps import gaps_of
from game.rules.treaties.accession import AccedeTreaty
from game.rules.treaties.amending import ProposeAmendment
from game.rules.treaties.drafts import SaveDraft
from game.rules.treaties.known import visible_to
from game.rules.treaties.leaving import GiveNotice, SuspendArticle, TerminateForBreach
from game.rules.treaties.motions import VoteMotion
from game.rules.treaties.offers import CounterTreaty, OfferTreaty, RejectTreaty, WithdrawOffer
from game.rules.treaties.ratification import LobbyApproval, RatifyTreaty, VoteRatification
from game.rules.treaties.reservations import ObjectReservation, ReserveArticle
from game.rules.treaties.signing import InitialArticle, SignTreaty, WithdrawInitial
from tests.rules.treaties.talks import (
    GRANT,
    PAY,
    QUOTA,
    RENT,
    in_the_window,
    next_year,
    offered,
    the_table,
)
from tests.worlds import COM, EUR, KAZ, RUS, some_terms

SEATS = (KAZ, RUS, EUR, COM)
TEXTS = (
    some_terms(RENT, QUOTA, title="Lease"),
    some_terms(msgspec.structs.replace(RENT, p={"amount": million(130)}), title="Dear lease"),
    some_terms(GRANT, parties=(RUS, KAZ, EUR), title="Shared", open_to=("all", "COM")),
    some_terms(PAY, title="Under the table", visibility="secret"),
    some_terms(PAY, title="No details", visibility="announced"),
    some_terms(PAY, title="Deal", form="contract", duration=Duration(turns=2)),
)
UNKNOWN = TreatyId("t-00000000")
FINDING = FindingId("f-00000000")
Move = Callable[[SeatId, TreatyId, int, Terms], Command]


def _no_place(seat: SeatId, name: TreatyId, number: int, terms: Terms) -> Command:
    """Return a team vote from a place that is not there."""
    return VoteRatification(actor=seat, treaty=name, place=PlaceId("p-1"), agree=True)


MOVES: tuple[Move, ...] = (
    lambda seat, name, number, terms: OfferTreaty(actor=seat, terms=terms),
    lambda seat, name, number, terms: CounterTreaty(
        actor=seat, treaty=name, version=number, terms=terms
    ),
    lambda seat, name, number, terms: InitialArticle(actor=seat, treaty=name, version=number),
    lambda seat, name, number, terms: WithdrawInitial(actor=seat, treaty=name),
    lambda seat, name, number, terms: SignTreaty(actor=seat, treaty=name, version=number),
    lambda seat, name, number, terms: RatifyTreaty(actor=seat, treaty=name),
    lambda seat, name, number, terms: LobbyApproval(actor=seat, treaty=name),
    _no_place,
    lambda seat, name, number, terms: RejectTreaty(actor=seat, treaty=name),
    lambda seat, name, number, terms: WithdrawOffer(actor=seat, treaty=name),
    lambda seat, name, number, terms: AccedeTreaty(actor=seat, treaty=name, version=number),
    lambda seat, name, number, terms: ReserveArticle(actor=seat, treaty=name, article=number),
    lambda seat, name, number, terms: ObjectReservation(actor=seat, treaty=name, seat=RUS),
    lambda seat, name, number, terms: ProposeAmendment(
        actor=seat, treaty=name, clauses=terms.clauses
    ),
    lambda seat, name, number, terms: VoteMotion(actor=seat, treaty=name, vote="yes"),
    lambda seat, name, number, terms: GiveNotice(actor=seat, treaty=name),
    lambda seat, name, number, terms: SuspendArticle(
        actor=seat, treaty=name, article=number, finding=FINDING
    ),
    lambda seat, name, number, terms: TerminateForBreach(actor=seat, treaty=name, finding=FINDING),
    lambda seat, name, number, terms: SaveDraft(actor=seat, terms=terms, draft=name),
)
ON_A_TEXT = MOVES[1:]

steps = st.tuples(
    st.sampled_from(("move",) * 6 + ("year", "window", "agree", "agree")),
    st.sampled_from(SEATS),
    st.integers(0, len(MOVES) - 1),
    st.integers(0, 5),
    st.integers(1, 3),
    st.sampled_from(TEXTS),
)
Step = tuple[str, SeatId, int, int, int, Terms]


def tried(world: World, command: Command) -> World:
    """Return the world after a command, or as it was if that is refused."""
    outcome = engine.play(world, command)
    return world if isinstance(outcome, Refusal) else outcome.world


def agreement(world: World, treaty: Treaty) -> World:
    """Return the world after all parties did what they could to bring a text into force."""
    for kind in (InitialArticle, SignTreaty):
        for seat in treaty.terms.parties:
            world = tried(world, kind(actor=seat, treaty=treaty.id, version=treaty.version))
    world = in_the_window(world)
    for seat in treaty.terms.parties:
        world = tried(world, RatifyTreaty(actor=seat, treaty=treaty.id))
    return world


def after_step(world: World, step: Step) -> World:
    """Return the world after one step of a generated game."""
    what, seat, move, which, number, terms = step
    if what == "year":
        return next_year(world)
    if what == "window":
        return in_the_window(world)
    names = (*world.treaties, UNKNOWN)
    name = names[which % len(names)]
    if what == "agree":
        return agreement(world, world.treaties[name]) if name in world.treaties else world
    return tried(world, MOVES[move](seat, name, number, terms))


def mutual(treaty: Treaty) -> bool:
    """Return whether reservations and objections take an article out in both directions."""
    pairs = [(one, two) for one in SEATS for two in SEATS if one != two]
    return all(
        gaps_of(treaty, clause.article).lets_off(one, two)
        == gaps_of(treaty, clause.article).lets_off(two, one)
        for clause in treaty.terms.clauses
        for one, two in pairs
    )


def lawful(treaty: Treaty) -> bool:
    """Return whether a text in any state is what the rules promise."""
    seals = treaty.signatures.values()
    same = all(seal.hash == digest(treaty.terms) for seal in seals)
    newest = all(seal.version == treaty.version for seal in seals)
    bound = all(seat in treaty.signatures for seat in treaty.bound)
    alive = (treaty.state in BINDING) == (len(treaty.bound) >= 2)
    numbered = [version.number for version in treaty.versions]
    counted = numbered == list(range(1, len(numbered) + 1))
    return same and newest and bound and alive and counted and mutual(treaty)


@settings(max_examples=60, deadline=None)
@given(st.lists(steps, min_size=10, max_size=40))
def test_every_signature_is_under_the_text_in_force(game: list[Step]) -> None:
    """Whatever the seats try: seals match the text, the bound have signed, nobody is alone."""
    world = the_table()
    for step in game:
        world = after_step(world, step)

        assert all(lawful(treaty) for treaty in world.treaties.values())


@settings(max_examples=40, deadline=None)
@given(st.lists(steps, min_size=5, max_size=25))
def test_deciding_changes_nothing(game: list[Step]) -> None:
    """A world that was asked is byte for byte the world it was."""
    world = the_table()
    for step in game:
        before = canonical(world)
        after = after_step(world, step)

        assert canonical(world) == before
        world = after


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(ON_A_TEXT),
    st.sampled_from((EUR, COM)),
    st.integers(1, 3),
    st.sampled_from(TEXTS),
    st.sampled_from(("secret", "announced")),
    st.booleans(),
)
def test_a_text_one_may_not_know_is_refused_like_one_that_is_not_there(
    move: Move, seat: SeatId, number: int, terms: Terms, visibility: str, done: bool
) -> None:
    """A stranger who guesses the name of a secret text learns nothing from the answer."""
    secret = msgspec.structs.replace(TEXTS[3], visibility=visibility)
    world = offered(secret)
    (name,) = world.treaties
    world = agreement(world, world.treaties[name]) if done else world
    answers = [
        engine.play(known, move(seat, name, number, terms))
        for known in (world, engine.change(world, treaties={}))
    ]

    assert answers[0] == answers[1] == Refusal(key="treaty.unknown")
    assert name not in visible_to(world, seat)


@settings(max_examples=60, deadline=None)
@given(st.lists(steps, min_size=5, max_size=30), st.sampled_from(SEATS))
def test_what_others_keep_secret_changes_no_answer(game: list[Step], seat: SeatId) -> None:
    """Two worlds that differ in texts of others only answer this seat alike."""
    world = the_table()
    for step in game:
        world = after_step(world, step)
    known = visible_to(world, seat)
    smaller = engine.change(world, treaties=known)
    own = Clause(kind="gen_pay", by=(seat,), to=("KAZ",))
    moves = [
        OfferTreaty(actor=seat, terms=some_terms(own, parties=(seat, KAZ))),
        *(move(seat, name, 1, TEXTS[0]) for name in world.treaties for move in ON_A_TEXT),
    ]

    for command in moves:
        answers = [engine.play(side, command) for side in (world, smaller)]
        refused = [a if isinstance(a, Refusal) else canonical(a.events) for a in answers]
        assert refused[0] == refused[1]
