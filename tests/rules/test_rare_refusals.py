"""Refusals that are seldom heard: each can be heard, and for the reason that it gives."""

import msgspec
import pytest

from game.model.classroom import Pin
from game.model.compliance import Finding
from game.model.conference import Bracket
from game.model.ids import TEACHER, FindingId, SeatId, Turn, million
from game.model.launches import Bid, OrderSheet
from game.model.world import Settings
from game.rules import engine, slots
from game.rules.classroom.surplus import MOST_PINS, PinComment, SetRoles
from game.rules.classroom.voices import AnswerQuiz, WriteBoard
from game.rules.conference.calling import MOST_BRACKETS, CallConference
from game.rules.kinds import kinds
from game.rules.orders.orders import SetOrders
from game.rules.talking import MakePledge
from game.rules.treaties.leaving import GiveNotice, SuspendArticle
from game.rules.treaties.offers import OfferTreaty
from game.rules.treaties.ratification import LobbyApproval, RatifyTreaty
from tests.rules.classroom.people import ONE, refused, seated
from tests.rules.conference.hall import a_text, the_room
from tests.rules.treaties.talks import LEASE, in_the_window, offered, ratified, signed, the_text
from tests.worlds import EUR, KAZ, RUS, a_treaty, a_world, after, play, refusal


def test_two_bids_for_one_slot_are_one_too_many() -> None:
    """A second one by hand replaces the first; on a sheet they stand side by side."""
    world = after(a_world(phase="orders"), slots.open_board)
    free = {
        name: msgspec.structs.replace(slot, owner=None, source="pool")
        for name, slot in world.slots.items()
    }
    bid = Bid(slot=next(iter(free)), price=million(12))
    twice = SetOrders(actor=EUR, sheet=OrderSheet(bids=(bid, bid)))

    assert refusal(engine.change(world, slots=free), twice) == "bid.twice"


def test_a_text_has_room_for_so_many_brackets() -> None:
    """More could not be closed in any lesson."""
    bracket = Bracket(article=1, parameter="level", alternatives=())
    call = CallConference(actor=EUR, terms=a_text(), brackets=(bracket,) * (MOST_BRACKETS + 1))

    assert refusal(the_room(), call) == "conference.brackets"


def test_a_suspicion_is_no_breach_to_answer() -> None:
    """Whoever is injured waits until it is confirmed."""
    text = a_treaty(*LEASE.clauses)
    suspected = Finding(
        id=FindingId("f-1"),
        treaty=text.id,
        article=1,
        kind="lease_rent",
        obligor=RUS,
        grade="minor",
        turn=Turn(1),
        victims=(KAZ,),
        status="suspected",
    )
    world = a_world(text, findings={suspected.id: suspected})
    answer = SuspendArticle(actor=KAZ, treaty=text.id, article=1, finding=suspected.id)

    assert refusal(world, answer) == "finding.not_confirmed"


@pytest.mark.parametrize(
    ("pledge", "key"),
    [
        (MakePledge(actor=KAZ, kind="gen_pay", until=Turn(2)), "pledge.kind"),
        (MakePledge(actor=KAZ, kind="gen_joint", until=Turn(0)), "pledge.past"),
    ],
)
def test_a_pledge_is_about_something_to_come(pledge: MakePledge, key: str) -> None:
    """In a kind that the room uses, for a turn that is not over."""
    world = a_world(settings=Settings(turns=8, clause_kinds=("gen_joint",)))

    assert refusal(world, pledge) == key


def test_a_quiz_has_the_questions_that_it_has() -> None:
    """And a word on the board has to wait for the end."""
    lobby = seated(KAZ, 1, a_world(phase="lobby"))

    assert refused(lobby, ONE, AnswerQuiz(item=1, option=1)) == "quiz.unknown"
    assert refused(lobby, ONE, WriteBoard(word="trust")) == "word.not_now"


def test_comments_run_out_of_room() -> None:
    """Observers pin what matters."""
    world = play(a_world(), SetRoles(actor=TEACHER, roles=("observers",)))
    pins = (Pin(turn=Turn(1), phase="brief", text="!"),) * MOST_PINS
    full = msgspec.structs.replace(world.classroom, pins=pins)
    comment = PinComment(actor=SeatId("observers"), text="Nobody asked Kazakhstan.")

    assert refusal(engine.change(world, classroom=full), comment) == "role.pins"


def test_ratification_needs_a_signed_text_and_happens_once() -> None:
    """Not before all have signed, not twice, and a contract needs none."""
    open_ = in_the_window(offered())
    done = ratified(in_the_window(signed(offered())), KAZ)
    contract = a_treaty(*LEASE.clauses, form="contract")
    light = in_the_window(a_world(contract))

    assert refusal(open_, RatifyTreaty(actor=KAZ, treaty=the_text(open_).id)) == "ratify.not_signed"
    assert refusal(done, LobbyApproval(actor=KAZ, treaty=the_text(done).id)) == "ratify.already"
    assert refusal(light, RatifyTreaty(actor=KAZ, treaty=contract.id)) == "ratify.nothing"


def test_only_what_is_in_force_can_be_left() -> None:
    """An offer is refused or withdrawn instead."""
    world = offered()

    assert refusal(world, GiveNotice(actor=KAZ, treaty=the_text(world).id)) == "treaty.not_in_force"


def test_secret_texts_can_be_switched_off() -> None:
    """By a teacher who wants an open room."""
    open_room = a_world(settings=Settings(turns=8, clause_kinds=tuple(kinds()), secrecy=False))
    hidden = msgspec.structs.replace(LEASE, visibility="secret")

    assert refusal(open_room, OfferTreaty(actor=KAZ, terms=hidden)) == "treaty.secrecy_off"
