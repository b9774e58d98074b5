"""Gifts and opened secrets."""

import pytest

from game.model.ids import TEACHER, SeatId, million
from game.model.seats import Agenda
from game.rules.classroom.gifts import GrantResources, RevealSecrets
from game.sight.projector import public_sight
from tests.worlds import KAZ, a_world, play, refusal, with_seat


def test_secret_agendas_can_be_opened_and_closed() -> None:
    """In the public sight while it is set."""
    world = with_seat(a_world(), KAZ, agenda=Agenda(id="exit_door"))
    opened = play(world, RevealSecrets(actor=TEACHER))

    assert public_sight(world).lesson.agendas == {}
    assert public_sight(opened).lesson.agendas[KAZ].id == "exit_door"
    assert play(opened, RevealSecrets(actor=TEACHER, revealed=False)) == world


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (GrantResources(actor=TEACHER, seat=KAZ), "grant.nothing"),
        (GrantResources(actor=TEACHER, seat=KAZ, money=million(501)), "grant.limit"),
        (GrantResources(actor=TEACHER, seat=KAZ, influence=11), "grant.limit"),
        (GrantResources(actor=TEACHER, seat=SeatId("XXX"), influence=1), "seat.unknown"),
        (GrantResources(actor=KAZ, seat=KAZ, influence=1), "teacher.only"),
    ],
)
def test_a_gift_has_limits(command: GrantResources, key: str) -> None:
    """And is the teacher's alone."""
    assert refusal(a_world(), command) == key
