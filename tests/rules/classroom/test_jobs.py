"""Jobs: what each member of a delegation may send."""

import re

import pytest

from game.model.ids import Money, SlotId, million
from game.model.launches import Bid, OrderSheet
from game.rules.classroom.jobs import ALLOWED, DEALS, FREE, JOBS, SHEET, dealt
from game.rules.orders.orders import PlaceBid, SetOrders
from game.rules.talking import SendMessage
from game.rules.treaties.drafts import SaveDraft
from game.rules.treaties.offers import OfferTreaty
from game.rules.turns import MarkReady
from game.rules.vocabulary import COMMANDS
from game.text import has
from tests.rules.classroom.people import ONE, THREE, TWO, away, refused, seated, sent
from tests.worlds import KAZ, RUS, some_terms

CLOCK_AND_HOUSE = (
    "AdvancePhase",
    "AdviseOrders",
    "CloseReview",
    "OpenPayment",
    "OpenRatification",
    "PaceLesson",
    "RelieveSteward",
    "RunLaunch",
    "SetPresence",
    "TakeSeat",
)
OFFER = OfferTreaty(terms=some_terms(parties=(KAZ, RUS)))


def snake(name: str) -> str:
    """Return a command's name as texts are called."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@pytest.mark.parametrize("members", DEALS)
def test_every_job_of_a_delegation_is_somebodys(members: int) -> None:
    """Whatever its size; and everybody has one."""
    jobs = dealt(members)

    assert len(jobs) == members
    assert {job for each in jobs for job in each} == set(JOBS)
    assert all(jobs)


def test_the_jobs_are_dealt_as_teachers_read_them() -> None:
    """Alone all of them; two, three, four and five share them like this."""
    assert dealt(1) == (JOBS,)
    assert dealt(2) == (("head", "legal"), ("launch", "treasurer", "science"))
    assert dealt(3) == (("head", "legal"), ("launch",), ("treasurer", "science"))
    assert dealt(4) == (("head",), ("launch",), ("treasurer", "science"), ("legal",))
    assert dealt(5) == tuple((job,) for job in JOBS)


def test_commands_with_a_job_exist() -> None:
    """A slip in a name would open a door for everybody."""
    assert {*ALLOWED, *FREE} <= {command.__name__ for command in COMMANDS}
    assert set(SHEET) == set(OrderSheet.__struct_fields__)


@pytest.mark.parametrize("command", [command.__name__ for command in COMMANDS])
def test_every_command_is_somebodys(command: str) -> None:
    """A student's with a job or free, the clock's or the house's, or the teacher's."""
    told = "put it into ALLOWED or FREE of jobs.py, or say effect-… in teacher.ftl"
    students, teachers = {*ALLOWED, *FREE}, has("en", f"effect.{snake(command)}")

    assert command in students or command in CLOCK_AND_HOUSE or teachers, told


def test_a_job_covers_its_commands_and_no_others() -> None:
    """The head is ready and offers; the launch director gives orders."""
    world = seated(KAZ, 2)

    assert refused(world, TWO, MarkReady()) == "job.not_allowed"
    assert refused(world, TWO, OFFER) == "job.not_allowed"
    assert sent(world, ONE, MarkReady())
    assert refused(world, ONE, PlaceBid(bid=Bid(slot=SlotId("s"), price=Money(1)))) == (
        "job.not_allowed"
    )


def test_drafts_and_talk_are_free_for_every_member() -> None:
    """Everybody may read, draft, chat and pledge."""
    world = seated(KAZ, 5)

    assert sent(world, THREE, SaveDraft(terms=some_terms()))
    assert sent(world, THREE, SendMessage(channel="plenary", text="hello"))


def test_each_part_of_the_sheet_has_its_jobs() -> None:
    """The treasurer sets margins, the launch director does not; end of life is for science."""
    world = seated(KAZ, 5)
    launch, treasurer, science = TWO, THREE, tuple(world.places)[4]
    margin = SetOrders(sheet=OrderSheet(margin=million(5)))
    conduct = SetOrders(sheet=OrderSheet(conduct="sail"))

    assert refused(world, launch, margin) == "job.not_allowed"
    assert sent(world, treasurer, margin)
    assert refused(world, treasurer, conduct) == "job.not_allowed"
    assert sent(world, science, conduct)


def test_an_empty_chair_sinks_nobody() -> None:
    """A job whose holders are away can be done by whoever is there."""
    world = away(seated(KAZ, 2), ONE)

    assert sent(world, TWO, MarkReady())
