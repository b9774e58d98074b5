"""Everything a seat can keep secret: each entry hides one number somewhere in a world."""

from collections.abc import Callable

import msgspec

from game.model.asteroid import Asteroid, Truth
from game.model.compliance import Arrears, Claim, Debt, Finding, Inspection, Obligation
from game.model.conference import Conference, Friends, Motion
from game.model.ids import (
    ClaimId,
    FindingId,
    IncidentId,
    Money,
    PadId,
    SeatId,
    SlotId,
    Tenths,
    TreatyId,
    Turn,
    fund_of,
)
from game.model.incidents import Deck, Incident
from game.model.launches import OrderSheet, Slot
from game.model.red_lines import RedLine
from game.model.scores import Score, TurnRecord
from game.model.seats import Agenda, Tally
from game.model.treaties import Clause, Treaty, Visibility
from game.model.world import World
from game.rules.engine import change
from tests.sight.class_secrets import (
    delegation_talk,
    hidden_message,
    pair_talk,
    presence,
    quiet_seat,
    stewardship,
    teachers_desk,
    waiting_payment,
)
from tests.worlds import EUR, KAZ, RUS, a_treaty, some_terms, with_seat

Knowers = tuple[SeatId, ...]
Hide = Callable[[World, int], tuple[World, Knowers]]
"""Hide a number in a world; answer with the seats that may know it."""


def books(world: World, number: int) -> tuple[World, Knowers]:
    """Return a purse, an income and an influence nobody else knows."""
    return with_seat(world, KAZ, cash=number, income=number, influence=number % 11), (KAZ,)


def agenda(world: World, number: int) -> tuple[World, Knowers]:
    """Return a secret agenda."""
    return with_seat(world, KAZ, agenda=Agenda(id=f"agenda_{number}", target=number)), (KAZ,)


def brief(world: World, number: int) -> tuple[World, Knowers]:
    """Return a private brief."""
    return with_seat(world, KAZ, brief={"en": "word " * (number % 50)}), (KAZ,)


def trust(world: World, number: int) -> tuple[World, Knowers]:
    """Return how far one seat trusts another: both feel it."""
    return with_seat(world, KAZ, trust={RUS: number % 1001}), (KAZ, RUS)


def sheet(world: World, number: int) -> tuple[World, Knowers]:
    """Return an order sheet, and whether it was touched at all."""
    touched = (KAZ,) if number % 2 else ()
    orders = {KAZ: OrderSheet(margin=Money(number))} if touched else {}
    return change(world, sheets=orders, sheets_set=touched, standing=orders, orders_last=orders), (
        KAZ,
    )


def drafts(world: World, number: int) -> tuple[World, Knowers]:
    """Return as many drafts as the number says."""
    papers = {TreatyId(f"d-{n}"): _paper(f"d-{n}", "draft", number) for n in range(number % 4)}
    return change(world, drafts=papers), (KAZ,)


def offer(world: World, number: int) -> tuple[World, Knowers]:
    """Return a public text that is still an offer between two seats."""
    return _with(world, _paper("t-offer", "offered", number)), (KAZ, RUS)


def secret_treaty(world: World, number: int) -> tuple[World, Knowers]:
    """Return a secret treaty in force, a fund, a breach of it and a slot that it guarantees."""
    treaty = _paper("t-secret", "in_force", number, "secret")
    finding = Finding(
        id=FindingId("f-1"),
        treaty=treaty.id,
        article=1,
        kind="gen_pay",
        obligor=RUS,
        grade="minor",
        turn=Turn(1),
        status="confirmed" if number % 2 else "suspected",
    )
    slot = Slot(
        id=SlotId("light/1/2/a"),
        pad=PadId("light"),
        turn=Turn(1),
        quarter=2,
        owner=RUS,
        treaty=treaty.id if number % 3 else None,
    )
    return change(
        _with(world, treaty),
        funds={fund_of(treaty.id): Money(number)},
        findings={finding.id: finding},
        slots={slot.id: slot},
    ), (KAZ, RUS)


def announced_text(world: World, number: int) -> tuple[World, Knowers]:
    """Return the words of a text of which only the existence is public."""
    return _with(world, _paper("t-announced", "in_force", number, "announced")), (KAZ, RUS)


def way_to_a_public_text(world: World, number: int) -> tuple[World, Knowers]:
    """Return the lobbying and the votes inside one delegation."""
    treaty = msgspec.structs.replace(
        a_treaty(Clause(kind="gen_pay")),
        lobbied=(KAZ,) if number % 2 else (),
        votes={KAZ: {"p-1": bool(number % 3)}},
    )
    return _with(world, treaty), (KAZ,)


def sealed_answer(world: World, number: int) -> tuple[World, Knowers]:
    """Return an answer to a card that is not yet counted."""
    choices = ("compensate", "close", "ignore")
    card = Incident(
        id=IncidentId("i-1"),
        kind="drop_zone_protest",
        turn=Turn(1),
        facts={"corridor": "C51", "host": "KAZ", "cost": 15_000, "quarter": 2},
        deciders=(KAZ, RUS),
        choices=choices,
        answers={KAZ: choices[number % 3]} if number % 4 else {},
        until=Turn(1),
    )
    return change(world, incidents={card.id: card}), (KAZ,)


def ledger(world: World, number: int) -> tuple[World, Knowers]:
    """Return what a seat owed and did, paid, received and scored."""
    row = Obligation(
        turn=Turn(1),
        treaty=TreatyId("t-1"),
        article=1,
        kind="gen_pay",
        obligor=KAZ,
        due=number,
        done=0,
        unit="money",
        monitors=("I",),
    )
    tallies = {KAZ: Tally(payments=Money(number))}
    past = TurnRecord(
        turn=Turn(0),
        tallies=tallies,
        index={},
        health={},
        steppe=Tenths(650),
        tension=Tenths(450),
        demand=1,
        price=1,
    )
    return change(
        world,
        obligations=(row,),
        tallies=tallies,
        history=(past,),
        scores={KAZ: Score(metrics={"wealth": number})},
    ), (KAZ,)


def debt(world: World, number: int) -> tuple[World, Knowers]:
    """Return money owed between two seats."""
    owed = Arrears(
        debtor=KAZ,
        creditor=RUS,
        amount=number,
        treaty=TreatyId("t-1"),
        article=1,
        since=Turn(1),
    )
    old = Debt(debtor=KAZ, creditor=RUS, amount=number, yearly=1, start=number)
    return change(world, arrears=(owed,), debts=(old,)), (KAZ, RUS)


def visit(world: World, number: int) -> tuple[World, Knowers]:
    """Return an inspection of this turn."""
    places = ("pads", "factories", "books")
    seen = Inspection(
        by=KAZ, of=RUS, where=places[number % 3], turn=Turn(1), treaty=TreatyId("t-1")
    )
    return change(world, inspections=(seen,)), (KAZ, RUS)


def board_vote(world: World, number: int) -> tuple[World, Knowers]:
    """Return a vote on the joint board of a secret lease."""
    votes = {"board/t-secret/1/closures/1": {KAZ: f"{number}"}}
    lease = _paper("t-secret", "in_force", 1, "secret")
    return change(_with(world, lease), poll=votes), (KAZ, RUS)


def intelligence(world: World, number: int) -> tuple[World, Knowers]:
    """Return a secret treaty of two others that our intelligence has read, or has not."""
    read = (TreatyId("t-hidden"),) if number % 2 else ()
    hidden = a_treaty(
        Clause(kind="gen_pay"), parties=(RUS, EUR), name="t-hidden", visibility="secret"
    )
    return with_seat(_with(world, hidden), KAZ, found=read), (KAZ,)


def open_vote(world: World, number: int) -> tuple[World, Knowers]:
    """Return a vote on a motion that is not read out yet: hands are seen, not how they vote."""
    motion = Motion(
        kind="adopt_text", mover=RUS, seconder=EUR, voted=(KAZ,), votes={KAZ: number % 2 == 0}
    )
    return change(world, conference=_conference(motion=motion)), (KAZ,)


def closed_doors(world: World, number: int) -> tuple[World, Knowers]:
    """Return what the friends of the chair named behind closed doors."""
    friends = Friends(
        article=1, parameter="amount", seats=(KAZ, RUS), turn=Turn(1), values={KAZ: number}
    )
    return change(world, conference=_conference(friends=friends)), (KAZ, RUS)


def chance(world: World, number: int) -> tuple[World, Knowers]:
    """Return the source of all chance and the cards that are still in the deck."""
    return change(world, seed=f"{number}", deck=Deck(held=(f"kind_{number}",))), ()


def stars(world: World, number: int) -> tuple[World, Knowers]:
    """Return what a delegation thinks of the chair: ballots are secret."""
    conference = _conference()
    rated = msgspec.structs.replace(conference, stars={RUS: number % 5 + 1})
    return change(world, conference=rated), (RUS,)


def claim(world: World, number: int) -> tuple[World, Knowers]:
    """Return damages that one seat asks of another before an arbiter."""
    asked = Claim(
        id=ClaimId("c-1"),
        claimant=KAZ,
        defendant=RUS,
        amount=Money(number),
        treaty=TreatyId("t-1"),
        article=1,
        arbiters=("teacher",),
        binding=True,
        turn=Turn(1),
        until=Turn(2),
    )
    return change(world, claims=(asked,)), (KAZ, RUS)


def red_lines(world: World, number: int) -> tuple[World, Knowers]:
    """Return what a delegation must not give away."""
    line = RedLine(kind="debris_cap", parameter="units", op=">=", value=number)
    return with_seat(world, KAZ, red_lines=(line,)), (KAZ,)


def truth(world: World, number: int) -> tuple[World, Knowers]:
    """Return what the teacher chose about the asteroid."""
    choice: Truth = "hit" if number % 2 else "miss"
    return change(world, asteroid=Asteroid(truth=choice, step=2, low=10, high=50)), ()


SECRETS: tuple[Hide, ...] = (
    books,
    agenda,
    brief,
    trust,
    sheet,
    drafts,
    offer,
    secret_treaty,
    announced_text,
    way_to_a_public_text,
    sealed_answer,
    delegation_talk,
    pair_talk,
    hidden_message,
    ledger,
    debt,
    visit,
    board_vote,
    presence,
    waiting_payment,
    stewardship,
    quiet_seat,
    teachers_desk,
    intelligence,
    open_vote,
    closed_doors,
    chance,
    stars,
    claim,
    red_lines,
    truth,
)


def _conference(motion: Motion | None = None, friends: Friends | None = None) -> Conference:
    """Return a conference in session."""
    return Conference(
        id=TreatyId("t-conf"),
        caller=KAZ,
        chair=KAZ,
        opened=Turn(1),
        until=Turn(2),
        terms=some_terms(Clause(kind="gen_pay")),
        motion=motion,
        friends=friends,
    )


def _paper(name: str, state: str, number: int, visibility: Visibility = "public") -> Treaty:
    """Return a text between KAZ and RUS whose title and sum tell the number."""
    clause = Clause(kind="gen_pay", by=(KAZ,), to=(RUS,), p={"amount": number})
    treaty = a_treaty(clause, name=name, visibility=visibility)
    terms = msgspec.structs.replace(treaty.terms, title=f"Text {number}")
    version = msgspec.structs.replace(treaty.versions[0], terms=terms)
    treaty = msgspec.structs.replace(treaty, versions=(version,), state=state)
    if state in ("draft", "offered"):
        treaty = msgspec.structs.replace(treaty, signed_turn=None, force_turn=None, signatures={})
    return treaty


def _with(world: World, treaty: Treaty) -> World:
    """Return the world with one more treaty."""
    return change(world, treaties={**world.treaties, treaty.id: treaty})
