"""Looking into the future over real sockets."""

from game.model.treaties import Clause
from game.rules.engine import Refusal
from game.scenario.load import first_world
from game.sight.outlook import outlook
from game.sight.seat import seat_sight
from game.wire import to_server
from game.wire.to_client import Foreseen
from server.rooms.mill import ProcessMill
from tests.server.sockets import Client, a_room, a_server
from tests.worlds import KAZ, some_terms

UNKNOWN = some_terms(Clause(kind="tax_on_moonlight"))


async def test_a_seat_sees_25_years_ahead() -> None:
    """The first point is today."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        await student.join(server.port, room.code, "KAZ")
        future = (await student.get(to_server.Foresee(), Foreseen)).foresight
        await student.close()
        await teacher.close()

    assert len(future.without) == 26
    assert future.with_text == future.without


async def test_an_impossible_text_is_refused() -> None:
    """The editor learns why, as it would when it offers the text."""
    async with a_server() as server:
        teacher, room = await a_room(server)
        student = Client()
        await student.join(server.port, room.code, "KAZ")
        answer = await student.ask(to_server.Foresee(terms=UNKNOWN))
        await student.close()
        await teacher.close()

    assert isinstance(answer, Refusal)
    assert answer.key == "treaty.kind_not_allowed"


async def test_who_holds_no_seat_sees_nothing() -> None:
    """A sight is needed to look from."""
    async with a_server() as server:
        stranger = Client()
        await stranger.connect(server.port)
        answer = await stranger.ask(to_server.Foresee())
        await stranger.close()

    assert isinstance(answer, Refusal)


async def test_another_process_sees_the_same() -> None:
    """A server looks ahead in a process of its own."""
    world = first_world("baikonur_70")
    mill = ProcessMill()
    try:
        future = await mill.foresee(world.sky.record, outlook(seat_sight(world, KAZ)), None)
    finally:
        await mill.close()

    assert future.without[0] == 1300
