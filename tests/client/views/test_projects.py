"""The order sheet is filled in, priced, and sent as it changes."""

from game.client.answers import Answer
from game.client.parts import order_desk, planning
from game.client.parts.launch_list import trouble_line
from game.client.parts.order_desk import Pick
from game.client.views.projects import Projects
from game.model.ids import Turn, million
from game.model.launches import OrderSheet
from game.rules.engine import change
from game.rules.orders.orders import SetOrders
from game.rules.turns import MarkReady
from tests.client import scenes
from tests.client.hands import became, both, click, keys, widget
from tests.client.scenes import KAZ, RUS
from tests.worlds import with_seat

SCENE = scenes.scene(scenes.ordering(), RUS)


def sheet(answer: Answer) -> OrderSheet:
    """Return the sheet on the desk after an answer."""
    page = became(answer)
    assert isinstance(page, Projects)
    return order_desk.sheet(SCENE, page.desk)


def sent(answer: Answer) -> OrderSheet:
    """Return the sheet that an answer sends."""
    parts = answer if isinstance(answer, tuple) else (answer,)
    return next(part.sheet for part in parts if isinstance(part, SetOrders))


def test_a_launch_is_added_and_sent() -> None:
    """One press plans a launch that can really fly."""
    before = len(order_desk.sheet(SCENE, None).manifest)

    answer = both(Projects(), SCENE, "launch.add")

    assert len(sent(answer).manifest) == before + 1


def test_an_untouched_sheet_says_who_filled_it() -> None:
    """The adviser in the first year, the year before in later ones; one's own is kept."""
    own = sheet(both(Projects(), SCENE, "launch.remove"))
    world = change(scenes.ordering(), turn=Turn(1), sheets={}, sheets_set=(), standing={RUS: own})
    later = change(world, turn=Turn(2))
    given = change(world, sheets={RUS: own}, sheets_set=(RUS,))
    told = [trouble_line(scenes.scene(each, RUS), None) for each in (world, later, given)]

    assert told == [SCENE.say(f"orders.{name}") for name in ("advised", "repeated", "saved")]


def test_a_launch_is_taken_off() -> None:
    """And the sheet is sent again."""
    before = len(order_desk.sheet(SCENE, None).manifest)

    assert len(sent(click(Projects(), SCENE, "launch.remove")).manifest) == before - 1


def test_a_shorter_sheet_of_the_next_year_can_be_edited_at_once() -> None:
    """Last year a later launch was open; this year the last one is edited instead."""
    before = order_desk.sheet(SCENE, None).manifest
    page = Projects(chosen=len(before) + 1)

    changed = sheet(both(page, SCENE, "pick.payload.crew_flight")).manifest
    assert changed[-1].payload == "crew_flight"
    assert sent(click(page, SCENE, "launch.remove")).manifest == before[:-1]


def test_the_rest_of_a_launch_is_fitted_to_a_new_payload() -> None:
    """Whoever chooses a crew gets a rocket and a place from which it can fly."""
    changed = sheet(both(Projects(), SCENE, "pick.payload.crew_flight"))
    known = planning.known_of(SCENE)

    assert changed.manifest[0].payload == "crew_flight"
    assert planning.entry_fault(known, changed, 0, changed.manifest[0]) is None


def test_what_the_rules_refuse_stays_on_the_desk() -> None:
    """It is not sent, and the reason is shown."""
    world = with_seat(scenes.ordering(), KAZ, cash=million(-90))
    poor = scenes.scene(world, KAZ)

    answer = keys(Projects(page="ground"), poor, "order.stake.baiterek_stage", "right")

    page = became(answer)
    assert isinstance(page, Projects)
    assert not isinstance(answer, tuple)
    assert order_desk.trouble(poor, page.desk) is not None


def test_the_end_of_life_is_chosen() -> None:
    """It decides how much stays in the sky."""
    assert sent(both(Projects(), SCENE, "pick.conduct.kit")).conduct == "kit"


def test_special_orders_are_set() -> None:
    """Kazakhstan flies no more with us."""
    page = Projects(page="special")

    assert sent(both(page, SCENE, "pick.refuse.KAZ")).refused_customers == (KAZ,)


def test_ready_is_one_press() -> None:
    """The button says it, the ring too."""
    assert both(Projects(), SCENE, "ready") == MarkReady(ready=True)


def test_nothing_is_added_outside_the_order_phases() -> None:
    """The card says why."""
    brief = scenes.scene(scenes.briefed(), RUS)
    card = widget(Projects(), brief, "launch.add")

    assert not card.enabled
    assert card.tip


def test_a_pick_carries_field_and_value() -> None:
    """Controls of the sheet are values too."""
    assert widget(Projects(), SCENE, "pick.go.fly").answer == Pick("go", "fly")
