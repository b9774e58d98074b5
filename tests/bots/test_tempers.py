"""The five tempers side by side: what each does that the others do not."""

import msgspec
import pytest

from game.bots import bot_of
from game.bots.craft.company import Company
from game.bots.craft.temper import Circle
from game.model.compliance import Finding
from game.model.ids import FindingId, TreatyId, Turn, million
from game.model.launches import Conduct
from game.model.seats import Temper
from tests.worlds import EUR, RUS, a_seat

ALONE = Company(others=8)
FRIENDS = Company(others=8, keepers=6)
SKY = Circle(debris=True, states=8, all_states=8, verified=True, teeth=True)
GAIN, LOSS = million(1), -million(2)
WANTED: dict[Temper, int] = {
    "profiteer": 10,
    "free_rider": 10,
    "custodian": 8,
    "reciprocator": 8,
    "broker": 8,
}


def breach(grade: str) -> Finding:
    """Return a confirmed breach."""
    return msgspec.convert(
        {
            "id": FindingId("f-1"),
            "treaty": TreatyId("t-1"),
            "article": 1,
            "kind": "debris_disposal",
            "obligor": RUS,
            "grade": grade,
            "turn": Turn(2),
            "status": "confirmed",
        },
        Finding,
    )


@pytest.mark.parametrize("temper", WANTED)
def test_each_wants_its_own_number_of_launches(temper: Temper) -> None:
    """Four or five times the scale, for a seat twice the usual size."""
    assert bot_of(temper).launches(a_seat(EUR, scale=200), ALONE) == WANTED[temper]


def test_whoever_cares_launches_less_in_a_crowded_sky() -> None:
    """Nine tenths, for custodian and broker."""
    crowded = Company(others=8, crowded=True)
    fewer = {
        temper
        for temper in WANTED
        if bot_of(temper).launches(a_seat(EUR, scale=300), crowded)
        < bot_of(temper).launches(a_seat(EUR, scale=300), ALONE)
    }

    assert fewer == {"custodian", "broker"}


@pytest.mark.parametrize(
    ("temper", "alone", "among_friends"),
    [
        ("profiteer", "none", "none"),
        ("free_rider", "none", "none"),
        ("custodian", "kit", "kit"),
        ("reciprocator", "none", "kit"),
        ("broker", "kit", "kit"),
    ],
)
def test_conduct_beyond_promises(temper: Temper, alone: Conduct, among_friends: Conduct) -> None:
    """What each buys where nothing is promised."""
    bot = bot_of(temper)

    assert (bot.conduct("none", ALONE), bot.conduct("none", FRIENDS)) == (alone, among_friends)


def test_the_pads_are_helped_by_three() -> None:
    """Profiteers and free riders leave it to the others."""
    helps = {temper for temper in WANTED if bot_of(temper).pays_upkeep(FRIENDS)}

    assert helps == {"custodian", "reciprocator", "broker"}


def test_a_free_rider_signs_no_debris_text_that_costs_money() -> None:
    """However much the sky is worth to it."""
    free, dear = (msgspec.structs.replace(SKY, cash=cash) for cash in (0, -1))
    heavy = msgspec.structs.replace(free, burden=True)

    assert bot_of("free_rider").joins(free, GAIN)
    assert not bot_of("free_rider").joins(dear, million(50))
    assert not bot_of("free_rider").joins(heavy, million(50))
    assert bot_of("free_rider").joins(msgspec.structs.replace(dear, debris=False), GAIN)


def test_a_profiteer_signs_what_it_can_break_unseen() -> None:
    """A promise that nobody checks costs it nothing; one that is checked it reckons in full."""
    unseen = msgspec.structs.replace(SKY, watched=-million(5), detection=200)
    watched = msgspec.structs.replace(unseen, detection=600)
    paid = msgspec.structs.replace(watched, cash_now=1)
    heavy = msgspec.structs.replace(paid, burden=True)

    assert bot_of("profiteer").joins(unseen, LOSS)
    assert not bot_of("profiteer").joins(watched, LOSS)
    assert bot_of("profiteer").joins(paid, LOSS)
    assert not bot_of("profiteer").joins(heavy, GAIN)
    assert not bot_of("profiteer").joins(watched, GAIN)


def test_a_broker_insists_on_eyes_and_teeth() -> None:
    """A sky text with neither is a wish; other texts need only pay."""
    blind, soft = (msgspec.structs.replace(SKY, **{name: False}) for name in ("verified", "teeth"))
    other = Circle(debris=False, states=2, all_states=8)

    assert bot_of("broker").joins(SKY, LOSS)
    assert not bot_of("broker").joins(blind, million(50))
    assert not bot_of("broker").joins(soft, million(50))
    assert bot_of("broker").joins(other, GAIN)


@pytest.mark.parametrize(
    ("temper", "minor", "material"),
    [
        ("profiteer", False, False),
        ("free_rider", None, None),
        ("custodian", False, False),
        ("reciprocator", False, True),
        ("broker", True, True),
    ],
)
def test_votes_on_sanctions(temper: Temper, minor: bool | None, material: bool | None) -> None:
    """No, abstain, never, from material on, always."""
    bot = bot_of(temper)

    assert (bot.punishes(breach("minor")), bot.punishes(breach("material"))) == (minor, material)


def test_only_the_profiteer_flies_dirty_without_a_second_thought() -> None:
    """Toxic rockets cost everybody else a bad conscience."""
    careless = {temper for temper in WANTED if not bot_of(temper).distaste}

    assert careless == {"profiteer"}


def test_two_pay_for_inspections_and_one_breaks_its_word() -> None:
    """Brokers and reciprocators look; profiteers hope that nobody does."""
    looks = {temper for temper in WANTED if bot_of(temper).visits}
    cheats = {temper for temper in WANTED if bot_of(temper).cheats}

    assert looks == {"broker", "reciprocator"}
    assert cheats == {"profiteer"}
