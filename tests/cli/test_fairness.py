"""The claims of balance that games among bots can show."""

import msgspec

from game.cli.balance_account import Account
from game.cli.fairness import cards_of, claims, claims_of_replies
from game.model.seats import Temper
from game.rehearsal.casting import TEMPERS
from game.rehearsal.record import GameRecord
from game.rehearsal.replies import FIELDS, Table
from game.rehearsal.standings import agenda_points, judged, tops_by_temper
from game.scenario.load import first_world
from tests.rehearsal.test_standings import PAR, WEIGHTS, A, B, a_game


def account(*games: GameRecord) -> Account:
    """Return games between a broker and a profiteer as an account of the flagship."""
    scores = tuple(judged(game, WEIGHTS, PAR) for game in games)
    return Account(scenario="baikonur_70", preset=8, games=games, scores=scores)


def holds(name: str, *games: GameRecord) -> list[bool]:
    """Return which of the claims of a name hold for some games."""
    return [claim.holds for claim in claims(account(*games)) if claim.name == name]


def test_the_selfish_have_to_stay_below_the_fair() -> None:
    """By fifteen points."""
    assert holds("B9", a_game(20_000, 5_000))[0]
    assert not holds("B9", a_game(9_000, 9_000))[0]


def test_replies_tell_how_far_the_selfish_are_in_the_own_cast() -> None:
    """And whether three tempers are best somewhere, and none everywhere."""
    even: dict[Temper, float] = dict.fromkeys(TEMPERS, 50.0)
    table: Table = {field: {**even, "broker": 60.0} for field in FIELDS}
    row: dict[Temper, float] = {**even, "profiteer": 30.0, "free_rider": 34.0}
    apart: Table = {**table, "broker": {**even, "custodian": 60.0}, "cast": row}

    assert [claim.holds for claim in claims_of_replies(table)] == [False, False, False]
    assert [claim.holds for claim in claims_of_replies(apart)] == [False, True, True]
    assert [claim.measured for claim in claims_of_replies(apart)] == ["2", "none", "+16.0"]


def test_a_profiteer_tops_some_games() -> None:
    """Crime pays now and then."""
    won, lost = a_game(1_000, 9_000), a_game(9_000, 1_000)

    assert holds("B9", won, lost)[1]
    assert not holds("B9", lost)[1]
    assert tops_by_temper([won], account(won).scores)["profiteer"] == 1.0


def test_no_temper_wins_too_often() -> None:
    """At most 35 of 100 mixed tables; two tempers that share all games win half of them each."""
    won, lost = a_game(1_000, 9_000), a_game(9_000, 1_000)

    assert not holds("B9", won, lost)[2]


def test_seats_have_to_be_even() -> None:
    """Three points around the mean; each tops its part of the games."""
    assert holds("B10", a_game(5_000, 5_000))[0]
    assert holds("B10", a_game(0, 20_000)) == [False, False]


def test_what_is_never_agreed_or_drawn_is_named() -> None:
    """So that somebody can make it happen."""
    first = first_world("baikonur_70", 8)
    kinds, cards = tuple(first.settings.clause_kinds), tuple(first.deck.kinds)
    full = msgspec.structs.replace(a_game(0, 0), kinds=kinds, incidents=cards)
    poor = msgspec.structs.replace(full, kinds=kinds[1:])
    (claim, _) = [claim for claim in claims(account(poor)) if claim.name == "B12"]

    assert holds("B12", full) == [True, True]
    assert not claim.holds
    assert kinds[0] in claim.measured


def test_agendas_are_averaged_over_the_games_in_which_they_were_dealt() -> None:
    """Not over the others."""
    with_agenda = msgspec.structs.replace(a_game(0, 0), agendas={A: "anchor"}, secret={A: 15, B: 0})
    other = msgspec.structs.replace(a_game(0, 0), agendas={B: "anchor"}, secret={A: 0, B: 5})

    assert agenda_points([with_agenda, other, a_game(0, 0)]) == {"anchor": (2, 10.0)}


def test_only_cards_that_can_come_up_are_expected() -> None:
    """Those that chance may bring in this scenario, and those that it sets for a turn."""
    assert set(cards_of(first_world("first_steps"))) == {"dust_storm", "rocket_crash"}
    assert "budget_cut" not in cards_of(first_world("baikonur_70"))
