"""A conference is followed and led from its hall."""

import msgspec

from game.client.answers import Switch
from game.client.parts import hall
from game.client.parts.drafting import FRAME, Draft
from game.client.scene import Scene
from game.client.views.conference import ConferencePage
from game.client.views.talks import Talks
from game.client.widgets.area import ScrollArea
from game.client.widgets.widget import Widget
from game.client.widgets.words import Paragraph
from game.model.conference import Conference, Friends, Motion, Offices
from game.model.ids import Turn
from game.model.world import World
from game.rules.conference.ballots import CloseMotion
from game.rules.conference.brackets import SponsorValue
from game.rules.conference.calling import CallConference
from game.rules.conference.friends import CallFriends, NameValue, ObjectValue
from game.rules.conference.motions import MoveMotion, SecondMotion
from game.rules.conference.offices import AnswerOffices
from game.rules.engine import change
from game.rules.treaties.motions import VoteMotion
from tests.client import scenes
from tests.client.hands import became, both, keys, widget
from tests.client.scenes import EUR, KAZ, RUS
from tests.worlds import with_seat

WORLD = scenes.conferring()
SCENE = scenes.scene(WORLD)


def with_conference(**fields: object) -> World:
    """Return the conference with some fields replaced."""
    assert WORLD.conference is not None
    return change(WORLD, conference=msgspec.structs.replace(WORLD.conference, **fields))


def free() -> Scene:
    """Return the conference with nothing on the floor."""
    return scenes.scene(with_conference(motion=None))


def test_a_motion_is_voted_on() -> None:
    """The vote names the text in conference."""
    answer = both(ConferencePage(), SCENE, "floor.yes")

    assert WORLD.conference is not None
    assert answer == VoteMotion(treaty=WORLD.conference.id, vote="yes")


def test_a_motion_waits_for_a_second() -> None:
    """Nobody votes before."""
    moved = Motion(kind="close_debate", mover=EUR)

    answer = both(ConferencePage(), scenes.scene(with_conference(motion=moved)), "floor.second")

    assert answer == SecondMotion()


def test_the_chair_ends_a_vote() -> None:
    """Once half of the delegations have voted."""
    motion = Motion(kind="adopt_article", mover=EUR, article=2, seconder=RUS, voted=(EUR, RUS))

    answer = both(ConferencePage(), scenes.scene(with_conference(motion=motion)), "floor.close")

    assert answer == CloseMotion()


def test_a_press_on_a_value_stands_behind_it() -> None:
    """The chip names who does so already."""
    answer = both(ConferencePage(), SCENE, "sponsor.1.years.0")

    assert answer == SponsorValue(article=1, parameter="years", value=5)


def test_another_value_is_proposed_with_the_control_of_its_clause() -> None:
    """Only what was moved is proposed."""
    page = became(both(ConferencePage(), free(), "floor.propose"))
    page = became(keys(page, free(), "number.years", "right"))

    answer = both(page, free(), "propose.send")

    assert isinstance(answer, tuple)
    assert isinstance(answer[0], SponsorValue)
    assert (answer[0].article, answer[0].parameter, answer[0].value != 5) == (1, "years", True)
    assert became(answer) == ConferencePage()


def test_what_may_be_moved_depends_on_the_article() -> None:
    """An article in brackets cannot be adopted yet, the other one can."""
    page = became(both(ConferencePage(), free(), "article.2"))

    assert not widget(ConferencePage(), free(), "floor.adopt_article").usable
    assert both(page, free(), "floor.adopt_article") == MoveMotion(
        motion="adopt_article", article=2
    )


def test_a_value_is_put_to_the_vote() -> None:
    """One press for each value."""
    answer = both(ConferencePage(), free(), "floor.choose.years.1")

    assert answer == MoveMotion(motion="choose", article=1, parameter="years", value=25)


def test_the_rule_of_procedure_comes_first() -> None:
    """Until then nothing else can be moved."""
    scene = scenes.scene(with_conference(motion=None, rule=None))

    answer = both(ConferencePage(), scene, "floor.rule.consensus")

    assert answer == MoveMotion(motion="rule", rule="consensus")


def test_the_chair_sends_the_sponsors_out_of_the_room() -> None:
    """They stand behind different values."""
    answer = both(ConferencePage(), free(), "floor.friends")

    assert answer == CallFriends(article=1, parameter="years", seats=(RUS, EUR))


def test_a_friend_names_a_value_and_others_object() -> None:
    """First the circle, then the room."""
    circle = Friends(article=1, parameter="years", seats=(RUS, EUR), turn=Turn(1))
    agreed = msgspec.structs.replace(circle, joint=25)
    inside = scenes.scene(with_conference(motion=None, friends=circle), RUS)
    outside = scenes.scene(with_conference(motion=None, friends=agreed), KAZ)

    assert both(ConferencePage(), inside, "floor.name.1") == NameValue(value=25)
    assert both(ConferencePage(), outside, "floor.object") == ObjectValue()


def test_a_mediators_value_is_accepted() -> None:
    """By the seats in dispute."""
    offices = Offices(
        mediator=KAZ, article=1, parameter="years", value=15, seats=(RUS, EUR), turn=Turn(1)
    )
    scene = scenes.scene(with_conference(motion=None, offices=offices), RUS)

    answer = both(ConferencePage(), scene, "floor.offices.accept")

    assert answer == AnswerOffices(accept=True)


def test_the_talks_lead_to_the_hall_and_back() -> None:
    """By a row among the channels."""
    assert both(Talks(), SCENE, "channel.conference") == Switch("conference")
    assert both(ConferencePage(), SCENE, "hall.back") == Switch("talks")


def test_a_conference_is_called_on_a_text_of_ones_own() -> None:
    """From the page of its parties and terms."""
    world = scenes.negotiating()
    terms = scenes.accord(115_000, 2)
    page = Talks(draft=Draft(terms=terms, panel="frame", article=FRAME))
    rich = with_seat(world, KAZ, influence=10)

    answer = both(page, scenes.scene(rich), "floor.call")

    assert answer == CallConference(terms=terms)


def test_our_red_lines_stand_beside_the_text() -> None:
    """Other delegations do not read them."""
    ours = hall.hall(SCENE, scenes_conference())
    theirs = hall.hall(scenes.scene(WORLD, RUS), scenes_conference())

    assert "No fee on satellites of newcomers." in words_in(ours)
    assert "No fee on satellites of newcomers." not in words_in(theirs)


def scenes_conference() -> Conference:
    """Return the conference."""
    assert WORLD.conference is not None
    return WORLD.conference


def words_in(widgets: tuple[Widget, ...]) -> list[str]:
    """Return the paragraphs in the areas of a panel."""
    return [
        child.words
        for area in widgets
        if isinstance(area, ScrollArea)
        for child in area.children
        if isinstance(child, Paragraph)
    ]
