"""What each secret agenda makes a bot want, and that nobody is told of it."""

from collections.abc import Callable

import pytest

from game import catalogue
from game.bots import bot_of
from game.bots.craft.aim import IMAGINED, SILENT, Aim, aim_of, points_of, reserved
from game.bots.craft.final_orders import wished
from game.bots.craft.ideas.slot_purchase import sale
from game.bots.craft.mind import Mind
from game.bots.craft.offers import offers
from game.bots.craft.reasons import reason
from game.bots.craft.weighing import weighed
from game.bots.craft.wording import contract, treaty
from game.model.ids import PadId, PayloadId, ProjectId, SeatId, Turn, million
from game.model.launches import ManifestEntry, OrderSheet
from game.model.treaties import Clause, Parameter, Terms
from game.rules.clauses.gen_joint import LUNAR
from game.rules.engine import change
from game.rules.orders.orders import SetOrders
from game.rules.scoring.agendas import AGENDAS
from game.rules.talking import MakePledge
from game.rules.treaties.offers import OfferTreaty
from game.sight.seat import seat_sight
from tests.bots.aims.secrets import (
    CHN,
    COM,
    EUR,
    HOLDERS,
    IND,
    JPN,
    KAZ,
    RUS,
    UAE,
    USA,
    first_day,
    holder,
)

STATES = (KAZ, RUS, CHN, USA, EUR, IND, JPN, UAE)
SITE, HOME = PadId("site_31"), None


def between(kind: str, by: SeatId, to: SeatId, p: dict[str, Parameter]) -> Clause:
    """Return an article by which one seat promises something to another."""
    return Clause(kind=kind, by=(by,), to=(to,), p=p)


def common(kind: str, p: dict[str, Parameter]) -> Clause:
    """Return an article that everybody promises to everybody."""
    return Clause(kind=kind, p=p)


def slots(to: SeatId, number: int) -> Terms:
    """Return a launch contract with the tenant."""
    grant = between("slot_grant", RUS, to, {"slots": number, "price": million(8)})
    return contract("Contract", (RUS, to), "slots", 6, grant)


def lunar(bloc: str, lead: SeatId, guest: SeatId) -> Terms:
    """Return a lunar programme."""
    programme = common("gen_joint", {"project": LUNAR, "lead": lead, "bloc": bloc})
    return treaty("Programme", (lead, guest), "lunar", 0, programme)


def disposal(first: SeatId, rate: int) -> Terms:
    """Return a strict promise of all states, written by one of them."""
    others = tuple(seat for seat in STATES if seat != first)
    articles = (common("debris_disposal", {"rate": rate}), common("debris_tracking", {"level": 2}))
    return treaty("Promise", (first, *others), "debris", 0, *articles)


def visits(number: int) -> Terms:
    """Return inspections among all states."""
    return treaty("Visits", STATES, "debris", 0, common("debris_inspection", {"visits": number}))


TEXTS: dict[str, tuple[Callable[[], Terms], int]] = {
    "anchor": (lambda: lunar("A", USA, KAZ), 15),
    "bridge": (
        lambda: contract(
            "Module",
            (CHN, JPN),
            "lunar",
            6,
            Clause(kind="gen_joint", by=(CHN, JPN), to=(CHN, JPN), p={"project": "lunar_module"}),
        ),
        7,
    ),
    "brussels_effect": (lambda: disposal(EUR, 95), 15),
    "credit": (
        lambda: treaty(
            "Building",
            (JPN, EUR, USA),
            "general",
            0,
            common("gen_joint", {"project": "research_institute", "lead": JPN}),
        ),
        7,
    ),
    "fee_not_fund": (
        lambda: treaty("Fee", STATES[:5], "debris", 0, common("debris_use_fee", {"fee": 1_000})),
        15,
    ),
    "guest_pad": (lambda: slots(EUR, 2), 0),
    "keep_the_option": (
        lambda: treaty("Ban", STATES, "debris", 0, common("debris_asat_ban", {})),
        7,
    ),
    "no_inspectors": (lambda: visits(2), -15),
    "quiet_sky": (lambda: visits(1), -7),
    "summit_city": (
        lambda: treaty(
            "Data", (UAE, *STATES[:5]), "debris", 0, common("debris_tracking", {"level": 1})
        ),
        15,
    ),
    "third_way": (lambda: lunar("A", USA, IND), -8),
    "two_providers": (lambda: slots(JPN, 1), 0),
    "western_neighbour": (lambda: slots(CHN, 2), 6),
}
"""Texts that an agenda asks for or fears, and the points they bring."""


def test_every_agenda_has_an_aim_of_its_name() -> None:
    """A new agenda is forgotten by nobody."""
    aims = catalogue.modules("game.bots.aims")

    assert set(aims) == set(AGENDAS) == set(HOLDERS)
    assert all(isinstance(module.AIM, Aim) for module in aims.values())
    assert [stem for stem, module in aims.items() if module.AIM.name != stem] == []


@pytest.mark.parametrize("agenda", TEXTS)
def test_a_text_brings_what_the_rule_would_give(agenda: str) -> None:
    """In points; slots that are guaranteed already bring nothing more."""
    mind = holder(agenda)
    terms, points = TEXTS[agenda][0](), TEXTS[agenda][1]

    assert aim_of(mind).text(mind, mind.in_force(terms, IMAGINED)) == points


def test_an_agenda_makes_a_text_worth_more_and_is_never_named() -> None:
    """The reasons speak of articles and public objectives."""
    plain = Mind(seat_sight(first_day(), USA), bot_of("reciprocator"))
    with_aim, terms = holder("anchor"), lunar("A", USA, KAZ)
    named = reason(with_aim, weighed(with_aim, terms), "accept").because

    assert weighed(with_aim, terms).worth > weighed(plain, terms).worth
    assert {objective for _, _, objective in named} <= set(with_aim.me.objectives)


def test_a_feared_article_is_reserved_where_that_helps() -> None:
    """Then the text costs the agenda nothing."""
    mind = holder("quiet_sky")
    text = mind.in_force(visits(1), IMAGINED)

    assert reserved(mind, text) == (1,)
    assert points_of(mind, text) == 0


@pytest.mark.parametrize(
    ("agenda", "payload", "pad", "points"),
    [
        ("quiet_sky", "ssa_sensor", HOME, 15),
        ("quiet_sky", "comms", HOME, 0),
        ("old_friends", "crew_flight", SITE, 6),
        ("own_rocket_day", "comms", PadId("baiterek"), 5),
        ("own_rocket_day", "comms", SITE, 0),
        ("second_home", "comms", HOME, 0),
    ],
)
def test_launches_that_an_agenda_wants(
    agenda: str, payload: str, pad: PadId | None, points: int
) -> None:
    """What counts is what flies, or from where."""
    mind = holder(agenda)
    cargo = mind.public.library.payloads[PayloadId(payload)]

    assert aim_of(mind).launch(mind, cargo, pad) == points


def test_the_last_launches_fly_from_home() -> None:
    """Two turns before the end a tenant with a second home moves out."""
    last = change(first_day(), turn=Turn(7))
    mind = holder("second_home", last)
    cargo = mind.public.library.payloads[PayloadId("comms")]
    home, site = (aim_of(mind).launch(mind, cargo, pad) for pad in (HOME, SITE))

    assert home > 0 > site


@pytest.mark.parametrize(
    ("agenda", "project", "wanted"),
    [
        ("gagarins_start", "site_1_refurbish", True),
        ("gagarins_start", "site_1_museum", False),
        ("quick_return", "site_1_museum", True),
        ("exclusive_pad", "commercial_pad", True),
        ("own_rocket_day", "baiterek_stage", True),
        ("own_rocket_day", "summit_hall", False),
    ],
)
def test_projects_that_an_agenda_wants(agenda: str, project: str, wanted: bool) -> None:
    """Shares of them are bought before the launches are planned."""
    mind = holder(agenda)

    assert (
        aim_of(mind).project(mind, mind.public.library.projects[ProjectId(project)]) > 0
    ) == wanted


def test_a_quick_return_buys_nothing_else() -> None:
    """A share that does not come back would spoil it."""
    mind = holder("quick_return")
    hall = mind.public.library.projects[ProjectId("summit_hall")]

    assert aim_of(mind).project(mind, hall) < 0


@pytest.mark.parametrize("agenda", ["bridge", "champion", "credit", "fee_not_fund", "no_bloc"])
def test_an_agenda_puts_its_own_texts_on_the_table(agenda: str) -> None:
    """Each of them would bring points."""
    world = change(first_day(), phase="negotiate")
    mind = holder(agenda, world)
    own = list(aim_of(mind).texts(mind))

    assert own
    assert all(points_of(mind, mind.in_force(terms, IMAGINED)) > 0 for terms in own)


def test_no_bloc_brings_the_far_ones_nearer_and_keeps_the_near_one_away() -> None:
    """Articles with a pole that lags count, articles with the closest one harm."""
    mind = holder("no_bloc", change(first_day(), phase="negotiate"))
    texts = [
        contract("Gift", (KAZ, pole), "general", 3, between("gen_pay", KAZ, pole, {}))
        for pole in (CHN, RUS)
    ]
    far, near = (aim_of(mind).text(mind, mind.in_force(text, IMAGINED)) for text in texts)

    assert far > 0 > near


def test_whoever_wants_to_write_the_rules_offers_first_even_without_initiative() -> None:
    """A reciprocator waits for others; one with this agenda does not."""
    world = change(first_day(), phase="negotiate")
    waiting = offers(Mind(holder("guest_pad", world).sight, holder("guest_pad").temper))
    writing = offers(holder("brussels_effect", world))

    def about_debris(texts: tuple[object, ...]) -> bool:
        return any(isinstance(text, OfferTreaty) and len(text.terms.parties) > 2 for text in texts)

    assert about_debris(writing)
    assert not about_debris(waiting)


def test_a_rule_maker_pledges_once() -> None:
    """Both rates that a compact may come to; not again when they stand."""
    world = change(first_day(), phase="negotiate")
    said = tuple(aim_of(holder("rule_maker", world)).says(holder("rule_maker", world)))

    assert said
    assert all(isinstance(word, MakePledge) for word in said)
    assert not tuple(aim_of(holder("anchor", world)).says(holder("anchor", world)))


def test_the_cheapest_ride_asks_no_margin() -> None:
    """And serves everybody."""
    mind = holder("cheapest_ride", change(first_day(), phase="orders"))
    (command,) = (wish for wish in wished(mind) if isinstance(wish, SetOrders))

    assert (command.sheet.margin, command.sheet.refused_customers) == (0, ())


def test_old_friends_are_taken_along() -> None:
    """Two of them on each crew flight, others on the next."""
    mind = holder("old_friends")
    entry = ManifestEntry(
        payload=PayloadId("crew_flight"), shell="LOW", vehicle=mind.me.vehicles[0]
    )
    sheet = aim_of(mind).orders(mind, OrderSheet(manifest=(entry, entry)))
    guests = [flight.guests for flight in sheet.manifest]

    assert [len(each) for each in guests] == [2, 2]
    assert len({*guests[0], *guests[1]}) == 4


def test_a_lower_rent_brings_a_landlords_price_nearer() -> None:
    """A rent of 60 for the rest of the game makes up for 115 today."""
    mind = holder("landlord_price")
    cheap, dear = (
        treaty(
            "Rent", (KAZ, RUS), "lease", 0, between("lease_rent", RUS, KAZ, {"amount": million(m)})
        )
        for m in (60, 200)
    )
    gain, loss = (aim_of(mind).text(mind, mind.in_force(t, IMAGINED)) for t in (cheap, dear))

    assert gain > 0 >= loss


def test_a_champion_is_served_cheaply() -> None:
    """Slots for the company count, slots for others do not."""
    mind = holder("champion")
    company, other = (
        aim_of(mind).text(mind, mind.in_force(slots(to, 2), IMAGINED)) for to in (COM, EUR)
    )

    assert company > 0
    assert other == 0


def test_slots_sold_for_more_than_they_cost_count() -> None:
    """At cost they do not."""
    mind = holder("exit_rich", change(first_day(), phase="negotiate"))
    (slot, *_) = (slot for slot in mind.public.slots.values() if slot.owner == COM)
    dear, cheap = (sale(COM, EUR, (slot,), price) for price in (million(20), slot.price))

    assert aim_of(mind).text(mind, mind.in_force(dear, IMAGINED)) > 0
    assert aim_of(mind).text(mind, mind.in_force(cheap, IMAGINED)) == 0


def test_without_an_agenda_there_is_no_aim() -> None:
    """Teachers may play without secrets."""
    mind = Mind(seat_sight(first_day(), USA), bot_of("broker"))

    assert aim_of(mind) is SILENT
    assert points_of(mind, mind.in_force(lunar("A", USA, KAZ), IMAGINED)) == 0
