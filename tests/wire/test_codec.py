"""From bytes to messages and back."""

import msgpack
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.model.ids import PlaceId
from game.model.values import Value
from game.rules.engine import Command, Event, Refusal, Refused
from game.rules.turns import MarkReady, StartGame
from game.rules.vocabulary import COMMANDS, EVENTS
from game.sight.seat import seat_sight
from game.wire import codec, to_client, to_server
from game.wire.to_client import Accepted, Clock, Letter, Reply, Welcome
from game.wire.to_server import MESSAGES, Submit, ToServer
from tests.wire.anything import anything_of
from tests.worlds import KAZ, a_world

EXAMPLES: tuple[ToServer, ...] = (
    to_server.Knock(code="123456"),
    to_server.Join(code="123456", seat="KAZ"),
    to_server.JoinLobby(),
    to_server.Rejoin(token="x" * 32, letter=5),
    to_server.Recover(code="123456", seat_key="0042"),
    to_server.AskBack(code="123456", call_sign="Saiga 7"),
    to_server.Move(seat="RUS"),
    to_server.Leave(),
    to_server.Submit(id="c-1", command=codec.command_field(MarkReady())),
    to_server.Look(),
    to_server.Foresee(),
    to_server.Host(key="k" * 24),
    to_server.Propose(minutes=45, students=23),
    to_server.OpenLesson(scenario="baikonur_70", minutes=45, students=23, chat="phrases"),
    to_server.OpenRoom(scenario="baikonur_70", seed="1"),
    to_server.Watch(room="r-1"),
    to_server.Direct(room="r-1", id="t-1", command=codec.command_field(StartGame())),
    to_server.Extend(room="r-1", seconds=60),
    to_server.Preview(room="r-1", command=codec.command_field(StartGame())),
    to_server.AnswerBack(room="r-1", request="a-1", admit=True),
    to_server.NewSeatKey(room="r-1", place="p-1"),
    to_server.ForkRoom(room="r-1", turn=3),
    to_server.CloseRoom(room="r-1"),
    to_server.DeleteRoom(room="r-1"),
)


def over_the_wire(value: object) -> bytes:
    """Return plain data as a Python client sends it."""
    packed: bytes = msgpack.packb(value)
    return packed


def refused(name: str, data: object) -> str:
    """Return the key with which a message is refused."""
    with pytest.raises(Refused) as found:
        codec.read(name, over_the_wire(data))
    return found.value.refusal.key


@pytest.mark.parametrize("message", EXAMPLES, ids=codec.name_of)
def test_a_message_arrives_as_it_was_sent(message: ToServer) -> None:
    """Through plain data and the packer of the other side."""
    arrived = codec.read(codec.name_of(message), over_the_wire(codec.plain(message)))

    assert codec.plain(arrived) == codec.plain(message)
    assert type(arrived) is type(message)


def test_every_message_is_tried() -> None:
    """A new one needs an example above."""
    assert {codec.name_of(message) for message in EXAMPLES} == set(MESSAGES)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", COMMANDS, ids=lambda kind: kind.__name__)
def test_every_command_can_be_sent(kind: type[Command], seed: int) -> None:
    """Whatever its fields hold."""
    command = msgspec.structs.replace(anything_of(kind, seed), actor="")

    assert codec.command_in(codec.command_field(command)) == command


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", EVENTS, ids=lambda kind: kind.__name__)
def test_every_event_can_be_told(kind: type[Event], seed: int) -> None:
    """As plain data with text keys, for a client in any language."""
    event = anything_of(kind, seed)

    assert codec.event_from(msgpack.unpackb(codec.packed(event))) == event


def test_a_whole_sight_can_be_told() -> None:
    """The largest thing on the wire."""
    sight = seat_sight(a_world(), KAZ)
    clock = Clock(phase="lobby")
    reply = Reply(
        ok=Welcome(
            code="123456",
            room="r-1",
            place=PlaceId("p-1"),
            seat=KAZ,
            call_sign="Saiga 7",
            token="x" * 32,
            sight=sight,
            letter=0,
            missed=(Letter(number=1),),
            clock=clock,
        )
    )

    assert codec.reply_from(msgpack.unpackb(codec.packed(reply))) == reply


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=20,
    )
)
def test_plain_data_is_the_same_on_both_sides(value: object) -> None:
    """Our packer and the one of the clients agree."""
    assert msgpack.unpackb(codec.packed(value)) == value
    assert msgspec.msgpack.decode(over_the_wire(value)) == value


def test_numbers_that_are_too_large_do_not_leave() -> None:
    """A mistake of ours is found here and not in somebody's browser."""
    with pytest.raises(OverflowError):
        codec.packed({"number": 2**64})


def test_an_actor_from_outside_is_refused() -> None:
    """The room fills it in from the seat."""
    forged = over_the_wire({"command": "MarkReady", "actor": "KAZ"})

    with pytest.raises(Refused, match=r"wire\.malformed"):
        codec.command_in(msgspec.Raw(forged))


def test_a_sent_command_names_no_actor() -> None:
    """Even if the client's own copy does."""
    sent = msgpack.unpackb(bytes(codec.command_field(MarkReady(actor=KAZ))))

    assert sent == {"command": "MarkReady", "ready": True}


@pytest.mark.parametrize(
    "command",
    [
        {"command": "Nonsense"},
        {"ready": True},
        {"command": "MarkReady", "ready": "yes"},
        {"command": "MarkReady", "more": 1},
        [],
        None,
        5,
    ],
)
def test_what_is_no_command_is_refused(command: object) -> None:
    """With what is wrong with it."""
    with pytest.raises(Refused, match=r"wire\.malformed") as found:
        codec.command_in(msgspec.Raw(over_the_wire(command)))

    assert found.value.refusal.parameters["fault"]


def test_an_unknown_message_is_named() -> None:
    """Cut, so that nobody writes a novel into our log."""
    with pytest.raises(Refused) as found:
        codec.read("x" * 500, b"\x80")

    assert found.value.refusal == Refusal(key="wire.unknown_message", parameters={"name": "x" * 40})


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("knock", {"code": "12345a"}),
        ("knock", {}),
        ("join", {"code": "123456", "seat": "kaz"}),
        ("rejoin", {"token": "short"}),
        ("rejoin", {"token": "x" * 32, "letter": -1}),
        ("recover", {"code": "123456", "seat_key": "12"}),
        ("open_room", {"scenario": "../../etc/passwd"}),
        ("open_room", {"scenario": "x", "preset": 0}),
        ("extend", {"room": "r-1", "seconds": 10**9}),
        ("submit", {"id": "", "command": {}}),
        ("submit", {"id": "a b", "command": {}}),
        ("look", {"unknown": 1}),
    ],
)
def test_a_value_outside_its_limits_is_refused(name: str, data: object) -> None:
    """The limits stand beside the message."""
    assert refused(name, data) == "wire.malformed"


def test_a_long_message_is_refused_unread() -> None:
    """Each message has its own longest form."""
    assert refused("knock", {"code": "1" * 5_000}) == "wire.too_large"
    assert Submit.most_bytes > to_server.Knock.most_bytes


def test_a_deep_message_is_refused() -> None:
    """Before anything recursive looks at it."""
    deep: object = []
    for _ in range(40):
        deep = [deep]

    assert refused("submit", {"id": "c-1", "command": deep}) == "wire.too_deep"


def test_a_very_deep_message_is_refused_as_well() -> None:
    """Deeper than the decoder itself goes."""
    bomb = b"\x82\xa2id\xa3c-1\xa7command" + b"\x91" * 20_000 + b"\xc0"
    with pytest.raises(Refused, match=r"wire\.(malformed|too_deep)"):
        codec.read("submit", bomb)


def _text_keys(kind: object, seen: set[object]) -> bool:
    """Return whether all tables inside a type have keys of text."""
    if isinstance(kind, msgspec.inspect.StructType):
        if kind.cls in seen:
            return True
        seen.add(kind.cls)
        return all(_text_keys(field.type, seen) for field in kind.fields)
    if isinstance(kind, msgspec.inspect.DictType):
        key = kind.key_type
        text = isinstance(key, msgspec.inspect.StrType) or (
            isinstance(key, msgspec.inspect.LiteralType)
            and all(isinstance(value, str) for value in key.values)
        )
        return text and _text_keys(kind.value_type, seen)
    if isinstance(kind, msgspec.inspect.UnionType):
        return all(_text_keys(part, seen) for part in kind.types)
    if isinstance(kind, msgspec.inspect.VarTupleType):
        return _text_keys(kind.item_type, seen)
    return True


@pytest.mark.parametrize("kind", [*EVENTS, Reply, Letter, Clock, to_client.Whole])
def test_tables_have_keys_of_text(kind: type[Value]) -> None:
    """The other side's decoder takes no others."""
    assert _text_keys(msgspec.inspect.type_info(kind), set())


def test_an_answer_is_a_yes_or_a_no() -> None:
    """Exactly one of the two is there."""
    yes = codec.plain(Reply(ok=Accepted(number=3)))
    no = codec.plain(Reply(refused=Refusal(key="chat.filtered")))

    assert yes == {"ok": {"answer": "accepted", "number": 3}}
    assert no == {"refused": {"key": "chat.filtered", "parameters": {}}}
