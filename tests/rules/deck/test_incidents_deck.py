"""The deck: what is drawn, how answers count, what a teacher may do."""

import msgspec
import pytest

from game.model.ids import CLOCK, TEACHER, Turn, million
from game.model.incidents import Deck, Incident, Timed
from game.model.treaties import Condition
from game.model.world import World
from game.rules import engine
from game.rules.deck.incident_cards import IncidentAnswered, IncidentOpened
from game.rules.deck.incidents_deck import (
    AnswerIncident,
    HoldIncident,
    PlayIncident,
    WriteNews,
    aftermath,
    chance_of,
    close_answers,
    draw,
)
from game.rules.engine import canonical, change
from game.rules.incident_kind import CERTAIN, Case, default_choice, kinds
from game.rules.orders.orders import SetOrders
from game.rules.turns import AdvancePhase, CloseReview, RunLaunch, StartGame
from game.sight.imagined import imagined
from game.sight.projector import public_sight
from game.sight.seat import seat_sight
from tests.rules.incidents.table import a_crash, a_table, drawn, outcome
from tests.rules.incidents.test_baiterek_slip import building
from tests.rules.yard import a_sheet, in_orbit, next_turn, richer
from tests.worlds import EUR, KAZ, RUS, a_world, after, cash, events_of, of_type, play, refusal

ALL = tuple(kinds())
SURE = dict.fromkeys(ALL, 1000)
CALM = ("demand_surge", "dust_storm")


def a_brief(deck: Deck, **fields: object) -> World:
    """Return a world in Brief of turn 4 with this deck."""
    return a_world(phase="brief", turn=Turn(4), deck=deck, **fields)


def names(world: World) -> list[str]:
    """Return the kinds of the cards that a Brief puts on the table."""
    opened = of_type(events_of(world, draw), IncidentOpened)
    return [event.incident.kind for event in opened]


def cards(world: World) -> dict[str, bytes]:
    """Return the cards that a Brief draws, by kind."""
    opened = of_type(events_of(world, draw), IncidentOpened)
    return {event.incident.kind: canonical(event.incident) for event in opened}


def answer(card: Incident, choice: str, seat: str = "KAZ") -> AnswerIncident:
    """Return an answer to a card."""
    return AnswerIncident(actor=seat, incident=card.id, choice=choice)


def test_an_empty_deck_draws_nothing() -> None:
    """A scenario may play without incidents."""
    assert names(a_brief(Deck())) == []


def test_three_cards_a_turn_are_enough() -> None:
    """Even if everything were to happen."""
    assert len(names(a_brief(Deck(kinds=ALL, weights=SURE)))) == 3


def test_what_the_scenario_sets_comes_first() -> None:
    """In its order, whatever chance brings, and once only."""
    timed = (Timed(kind="un_vote", at=Turn(4)), Timed(kind="heritage_day", at=Turn(4)))
    found = names(a_brief(Deck(kinds=ALL, weights=SURE, timed=timed)))

    assert found[:2] == ["un_vote", "heritage_day"]
    assert len(set(found)) == 3


def test_a_set_card_may_have_a_condition() -> None:
    """Facts of the scenario are on the card."""
    worn = Condition(metric="pad.site_31.condition", op="<", value=71)
    sound = Condition(metric="pad.site_31.condition", op=">", value=71)
    facts = {"pad": "light"}

    def due(condition: Condition) -> tuple[IncidentOpened, ...]:
        """Return the cards where an accident is set under a condition."""
        accident = Timed(kind="pad_accident", at=Turn(4), when=condition, facts=dict(facts))
        return of_type(events_of(a_brief(Deck(timed=(accident,))), draw), IncidentOpened)

    assert [event.incident.facts["pad"] for event in due(worn)] == ["light"]
    assert due(sound) == ()


def test_another_kind_in_the_deck_moves_no_roll() -> None:
    """Two games that differ in a third kind draw the same two, with the same facts."""
    happened = 0
    for seed in range(200):
        few = cards(a_brief(Deck(kinds=CALM), seed=str(seed)))
        more = cards(a_brief(Deck(kinds=(*CALM, "un_vote")), seed=str(seed)))
        happened += len(few)

        assert few == {kind: card for kind, card in more.items() if kind in CALM}

    assert happened > 20


@pytest.mark.parametrize(("heat", "chance"), [("low", 50), ("normal", 100), ("high", 150)])
def test_the_dial_heats_every_chance(heat: str, chance: int) -> None:
    """Half, whole, half as much again; what is certain stays certain."""
    world = a_brief(Deck(heat=heat, kinds=ALL))  # type: ignore[arg-type]
    kind = kinds()["demand_surge"]

    assert chance_of(world, kind, Case(chance=CERTAIN)) == 1000
    assert chance_of(world, kind, Case(chance=kind.weight)) == chance  # type: ignore[arg-type]


def test_a_scenario_may_change_a_weight() -> None:
    """Never, or always."""
    never = a_brief(Deck(kinds=CALM, weights={"dust_storm": 0, "demand_surge": 1000}))

    assert names(never) == ["demand_surge"]


def test_some_things_happen_once() -> None:
    """A price shock does not shock twice, however it comes."""
    world = after(a_brief(Deck(kinds=("price_shock",), weights=SURE)), draw)
    again = next_turn(world)
    timed = msgspec.structs.replace(world.deck, timed=(Timed(kind="price_shock", at=Turn(5)),))

    assert "price_shock" in world.deck.played
    assert names(again) == []
    assert names(change(again, deck=timed)) == []


def test_an_answer_is_sealed() -> None:
    """The others see the card as before; the own delegation sees its answer."""
    world, card = drawn(a_table(), "un_vote")
    told = play(world, answer(card, "yes"))
    event = IncidentAnswered(incident=card.id, seat=KAZ, choice="yes")

    assert canonical(seat_sight(told, EUR)) == canonical(seat_sight(world, EUR))
    assert canonical(public_sight(told)) == canonical(public_sight(world))
    assert seat_sight(told, KAZ).own.answers == {card.id: "yes"}
    assert not event.seen_by(told).includes(EUR)


def test_seals_are_broken_when_orders_close() -> None:
    """The last answer counts; who said nothing gave the default."""
    world, card = drawn(a_table(), "un_vote")
    world = after(play(world, answer(card, "yes"), answer(card, "no")), close_answers)
    known = public_sight(world).incidents[card.id]

    assert (known.answers[KAZ], known.answers[RUS]) == ("no", default_choice(card))
    assert refusal(world, answer(card, "yes")) == "incident.closed"


def test_the_order_of_answers_is_kept() -> None:
    """First come, first served; silent seats come last."""
    world, card = drawn(a_table(), "un_vote")
    world = play(world, answer(card, "yes", "EUR"), answer(card, "yes", "KAZ"))

    assert list(after(world, close_answers).incidents[card.id].answers) == [EUR, KAZ, RUS]


def test_only_sensible_answers_are_taken() -> None:
    """By whom the card asks, with what it offers."""
    world, card = drawn(a_table(), "un_vote")

    assert refusal(world, answer(card, "yes", "COM")) == "incident.not_asked"
    assert refusal(world, answer(card, "perhaps")) == "incident.no_such_answer"
    assert refusal(world, answer(card, "yes", TEACHER)) == "seat.only"
    unknown = AnswerIncident(actor=KAZ, incident="i-none", choice="yes")  # type: ignore[arg-type]
    assert refusal(world, unknown) == "incident.unknown"


def test_answers_and_orders_share_one_purse() -> None:
    """What an answer may cost is set aside, in the rules and in the seat's own sight."""
    world, card = drawn(richer(a_table(), KAZ, million(-90)), "heritage_day")
    world, stone = drawn(world, "asteroid_notice")
    dear = SetOrders(actor=KAZ, sheet=a_sheet(upkeep=True))
    waiting = play(world, answer(stone, "wait"))

    assert refusal(world, dear) == "order.over_budget"
    assert refusal(waiting, answer(stone, "pay")) == "incident.over_budget"
    assert refusal(imagined(seat_sight(waiting, KAZ)), dear) == "order.over_budget"
    assert card.deciders == (KAZ,)


def test_a_cheaper_answer_is_always_taken() -> None:
    """Even by a seat that cannot pay the default."""
    world, stone = drawn(richer(a_table(), KAZ, million(-95)), "asteroid_notice")
    poor = after(play(world, answer(stone, "wait")), close_answers)
    silent = after(world, close_answers)

    assert cash(poor, KAZ) == million(-95)
    assert cash(silent, KAZ) == million(-100)


def test_an_answer_that_cannot_be_paid_any_more_is_the_default() -> None:
    """The purse at the end of Orders counts."""
    world, card = drawn(building(KAZ=100), "baiterek_slip")
    holding = play(world, answer(card, "hold"))
    poor = after(richer(holding, KAZ, million(-90)), close_answers)

    assert outcome(after(holding, close_answers), card) == "hold"
    assert (outcome(poor, card), cash(poor, KAZ)) == ("accept", million(-90))


def test_what_launch_brings_is_answered_next_year() -> None:
    """A crash shows in Review; the card waits until the next Orders close."""
    world = after(a_table(phase="review", launches=(a_crash(),)), aftermath)
    (card,) = world.incidents.values()
    later = next_turn(change(world, phase="orders"))

    assert (card.until, card.resolved) == (2, False)
    assert outcome(after(later, close_answers), card) == "stalled"


def test_after_the_last_turn_the_default_counts() -> None:
    """Nobody is left to answer."""
    world = a_table(phase="review", turn=Turn(8), launches=(a_crash(),))
    (card,) = after(world, aftermath).incidents.values()

    assert card.outcome == "stalled"


def test_effects_end_with_their_last_turn() -> None:
    """A boom of two turns lasts two turns."""
    world, _ = drawn(a_table(), "mini_boom")
    second = next_turn(after(world, aftermath))

    assert [len(w.effects) for w in (world, second, after(second, aftermath))] == [1, 1, 0]


def test_a_teacher_plays_a_card() -> None:
    """With what the teacher names; seats may not, and what cannot happen does not."""
    world = a_table()
    accident = PlayIncident(actor=TEACHER, kind="pad_accident", facts={"pad": "light"})
    (card,) = play(world, accident).incidents.values()
    nowhere = PlayIncident(actor=TEACHER, kind="pad_accident", facts={"pad": "moon"})

    assert (card.facts["pad"], card.until) == ("light", 1)
    assert refusal(world, nowhere) == "incident.not_now"
    assert refusal(world, PlayIncident(actor=KAZ, kind="leak")) == "teacher.only"


@pytest.mark.parametrize(
    ("kind", "why"),
    [("rocket_crash", "incident.by_launch"), ("alien_visit", "incident.kind_unknown")],
)
def test_what_a_launch_brings_cannot_be_played(kind: str, why: str) -> None:
    """Neither can what the game does not know; each has a reason of its own."""
    assert refusal(a_table(), PlayIncident(actor=TEACHER, kind=kind)) == why


@pytest.mark.parametrize("kind", [n for n, each in kinds().items() if each.comes != "launch"])
def test_strange_facts_break_no_card(kind: str) -> None:
    """A slip in a file or at the teacher's desk is answered, never a crash."""
    facts = dict.fromkeys(("pad", "seat", "text", "bloc", "one", "treaty", "corridor"), "???")
    command = PlayIncident(actor=TEACHER, kind=kind, facts={**facts, "place": 99, "quarter": 7})
    outcome = engine.play(a_table(), command)

    assert isinstance(outcome, engine.Outcome) or outcome.key == "incident.not_now"


def test_a_teacher_holds_a_kind_back() -> None:
    """Drawn, set or raised: it does not happen until it is released; seats do not notice."""
    deck = Deck(kinds=CALM, weights=SURE, timed=(Timed(kind="un_vote", at=Turn(4)),))
    world = a_brief(deck)
    hold = HoldIncident(actor=TEACHER, kind="un_vote")
    held = play(world, hold, HoldIncident(actor=TEACHER, kind="dust_storm"))
    released = play(held, HoldIncident(actor=TEACHER, kind="un_vote", held=False))

    assert names(held) == ["demand_surge"]
    assert "un_vote" in names(released)
    assert canonical(seat_sight(held, KAZ)) == canonical(seat_sight(world, KAZ))
    assert refusal(world, HoldIncident(actor=KAZ, kind="un_vote")) == "teacher.only"


def test_a_teacher_writes_news() -> None:
    """A card with own words asks nobody."""
    written = WriteNews(actor=TEACHER, text={"en": " The press is here. ", "kk": ""})
    (card,) = play(a_table(), written).incidents.values()

    assert (card.text, card.deciders, card.resolved) == ({"en": "The press is here."}, (), True)
    assert len(play(a_table(), written, written).incidents) == 2


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ({}, "incident.no_words"),
        ({"en": "  "}, "incident.no_words"),
        ({"xx": "words"}, "incident.no_words"),
        ({"en": "a" * 401}, "incident.too_long"),
    ],
)
def test_news_have_a_few_words(text: dict[str, str], key: str) -> None:
    """In a language of the game, not a novel."""
    assert refusal(a_table(), WriteNews(actor=TEACHER, text=text)) == key


def a_game(seed: str) -> tuple[World, tuple[engine.Event, ...], World]:
    """Return a first world, everything that happens in three turns, and the last world."""
    deck = Deck(kinds=ALL, heat="high")
    first = in_orbit(a_world(phase="lobby", turn=Turn(0), seed=seed, deck=deck))
    year = (AdvancePhase, AdvancePhase, RunLaunch, CloseReview, AdvancePhase)
    commands = [StartGame(actor=TEACHER), *(step(actor=CLOCK) for _ in range(3) for step in year)]
    world = first
    events: list[engine.Event] = []
    for command in commands:
        happened = engine.play(world, command)
        assert isinstance(happened, engine.Outcome), happened
        world = happened.world
        events += happened.events
    return first, tuple(events), world


@pytest.mark.parametrize("seed", ["a", "b", "c"])
def test_replay_equals_play(seed: str) -> None:
    """Folding what happened gives the same world, and deciding again gives the same events."""
    first, events, world = a_game(seed)

    assert canonical(engine.fold(first, events)) == canonical(world)
    assert canonical(a_game(seed)[1]) == canonical(events)
    assert len(world.incidents) > 3
