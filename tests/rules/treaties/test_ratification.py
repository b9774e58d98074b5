"""The ratification window: approval, lobbying, team votes, waiting."""

import msgspec

from game.model.ids import CLOCK, PlaceId, SeatId, Turn, million
from game.model.seats import Place
from game.model.world import Settings, World
from game.rules import engine
from game.rules.kinds import kinds
from game.rules.treaties.offers import RejectTreaty
from game.rules.treaties.ratification import (
    LobbyApproval,
    RatifyTreaty,
    VoteRatification,
    close,
    still_asked,
)
from game.rules.turns import OpenRatification
from tests.rules.treaties.talks import (
    QUOTA,
    RENT,
    in_the_window,
    next_year,
    offered,
    ratified,
    signed,
    the_table,
    the_text,
)
from tests.worlds import KAZ, RUS, after, play, refusal, some_terms, with_seat

DEAR = msgspec.structs.replace(RENT, p={"amount": million(170)})
HARSH = some_terms(DEAR, title="Dear lease")
"""Rent above 160 $M costs the Russian government 12 points: 38 remain."""
TEAM = Settings(turns=8, clause_kinds=tuple(kinds()), ratification="team_vote")


def ratify(world: World, seat: SeatId, agree: bool = True) -> RatifyTreaty:
    """Return a seat's answer for the only text."""
    return RatifyTreaty(actor=seat, treaty=the_text(world).id, ratify=agree)


def a_delegation(world: World, *votes: bool) -> World:
    """Return the world with students in the Russian seat, who cast these votes in the window."""
    names = [PlaceId(f"p-{number}") for number in range(len(votes))]
    places = {name: Place(id=name, seat=RUS, call_sign=name) for name in names}
    world = engine.change(with_seat(world, RUS, played_by="player"), places=places)
    text = the_text(world).id
    moves = (
        VoteRatification(actor=RUS, treaty=text, place=name, agree=vote)
        for name, vote in zip(names, votes, strict=True)
    )
    return play(in_the_window(world), *moves)


def test_a_treaty_enters_into_force_at_the_brief_after_ratification() -> None:
    """The whole way: offered, initialled, signed, ratified, in force."""
    world = next_year(ratified(signed(offered())))

    assert the_text(world).state == "in_force"
    assert the_text(world).force_turn == 2
    assert the_text(world).bound == (KAZ, RUS)


def test_the_window_is_the_only_time_to_ratify() -> None:
    """Before it opens the answer is no."""
    world = signed(offered())

    assert refusal(world, ratify(world, KAZ)) == "ratify.closed"


def test_a_people_that_dislikes_the_text_refuses() -> None:
    """A signature alone binds nobody."""
    world = in_the_window(signed(offered(HARSH)))

    assert refusal(world, ratify(world, RUS)) == "ratify.not_approved"
    assert the_text(play(world, ratify(world, KAZ))).ratified == {KAZ: 1}


def test_lobbying_carries_a_doubtful_text() -> None:
    """Between 40 and 49 two points of influence win the doubters over."""
    text = some_terms(RENT, msgspec.structs.replace(QUOTA, p={"slots": 4}), title="Doubtful")
    world = signed(offered(text))
    world = engine.change(world, ground=msgspec.structs.replace(world.ground, steppe=499))
    lobby = LobbyApproval(actor=KAZ, treaty=the_text(world).id)

    assert refusal(in_the_window(world), ratify(world, KAZ)) == "ratify.not_approved"
    lobbied = in_the_window(play(world, lobby))
    assert lobbied.seats[KAZ].influence == world.seats[KAZ].influence - 2
    assert KAZ in the_text(play(lobbied, ratify(lobbied, KAZ))).ratified
    assert refusal(lobbied, lobby) == "ratify.already_lobbied"


def test_lobbying_costs_nothing_where_it_cannot_help() -> None:
    """A text that people like needs none; one that they hate gains nothing."""
    liked, hated = signed(offered()), signed(offered(HARSH))
    poor = with_seat(liked, RUS, influence=1)

    assert refusal(poor, LobbyApproval(actor=RUS, treaty=the_text(poor).id)) == (
        "ratify.lobby_useless"
    )
    assert refusal(hated, LobbyApproval(actor=RUS, treaty=the_text(hated).id)) == (
        "ratify.lobby_useless"
    )


def test_a_signed_text_waits_for_three_turns_and_lapses() -> None:
    """Each year the missing people may be asked again."""
    world = next_year(ratified(signed(offered()), KAZ))
    assert the_text(world).state == "pending"
    waiting = next_year(world)

    assert the_text(waiting).state == "pending"
    assert the_text(next_year(waiting)).state == "lapsed"
    assert the_text(next_year(ratified(waiting, RUS))).state == "in_force"


def test_a_seat_may_send_a_text_back() -> None:
    """Saying no closes the question for this window only."""
    world = in_the_window(signed(offered()))
    world = play(world, ratify(world, RUS, agree=False))

    assert the_text(world).refused == {RUS: 1}
    assert still_asked(world) == (KAZ,)
    assert the_text(play(world, ratify(world, RUS))).refused == {}


def test_the_clock_knows_when_every_signatory_has_answered() -> None:
    """Untimed rooms close the window then."""
    world = in_the_window(signed(offered()))

    assert still_asked(world) == (KAZ, RUS)
    assert still_asked(ratified(world)) == ()


def test_team_votes_decide_instead_of_approval() -> None:
    """In rooms with team votes the students are the parliament."""
    world = signed(offered(HARSH, world=the_table(settings=TEAM)))

    assert RUS in the_text(after(a_delegation(world, True, True, False), close)).ratified
    assert the_text(after(a_delegation(world, True, False), close)).refused == {RUS: 1}


def test_a_team_vote_belongs_to_a_place_of_the_own_delegation() -> None:
    """Nobody votes with another's card."""
    world = signed(offered(world=the_table(settings=TEAM)))
    world = a_delegation(world, True)
    text = the_text(world).id
    stolen = VoteRatification(actor=RUS, treaty=text, place=PlaceId("p-9"), agree=True)

    assert refusal(world, stolen) == "seat.place_unknown"
    assert refusal(world, ratify(world, RUS)) == "ratify.team_votes"


def test_a_bot_ratifies_by_approval_in_a_room_of_team_votes() -> None:
    """A bot has no parliament of students."""
    world = in_the_window(signed(offered(world=the_table(settings=TEAM))))
    vote = VoteRatification(actor=KAZ, treaty=the_text(world).id, place=PlaceId("p"), agree=True)

    assert refusal(world, vote) == "ratify.no_team_vote"
    assert KAZ in the_text(play(world, ratify(world, KAZ))).ratified


def test_a_signed_text_cannot_be_rejected_any_more() -> None:
    """It was agreed; now only the people may say no."""
    world = signed(offered())
    late = RejectTreaty(actor=RUS, treaty=the_text(world).id)

    assert refusal(world, late) == "treaty.not_open"


def test_team_votes_are_put_away_with_the_window() -> None:
    """Next year the students vote afresh."""
    world = signed(offered(HARSH, world=the_table(settings=TEAM)))
    world = after(a_delegation(world, False), close)

    assert the_text(world).votes == {}
    assert the_text(world).state == "pending"
    assert Turn(1) in the_text(world).refused.values()


def test_nobody_is_ready_when_the_window_opens() -> None:
    """Being done with orders is not being done with the people: the last answer ends nothing."""
    world = with_seat(signed(offered()), KAZ, ready=True)
    opened = play(engine.change(world, phase="orders"), OpenRatification(actor=CLOCK))

    assert opened.ratifying
    assert not opened.seats[KAZ].ready
