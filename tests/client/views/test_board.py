"""The joint board: votes are cast on its page, and the votes of others stand beside them."""

from game.client.answers import Back, Open
from game.client.parts import joint_board
from game.client.views.board import Board
from game.client.views.talks import Talks
from game.rules.duties.board_votes import VoteBoard
from tests.client import scenes
from tests.client.hands import both
from tests.client.scenes import BOARD

SCENE = scenes.scene(scenes.governed())
ON_BOARD = Board(treaty=BOARD)


def test_a_treaty_with_a_board_leads_to_it() -> None:
    """From the paper of the text in force."""
    answer = both(Talks(channel=BOARD), SCENE, "do.board")

    assert answer == Open("board", {"treaty": BOARD})


def test_a_vote_is_cast_with_one_press() -> None:
    """For each matter by itself; the pool takes a rule instead of a yes."""
    veto = both(ON_BOARD, SCENE, "pick.1.new_vehicles.no")
    rule = both(ON_BOARD, SCENE, "pick.1.pool_rule.lottery")

    assert veto == VoteBoard(treaty=BOARD, article=1, matter="new_vehicles", vote="no")
    assert rule == VoteBoard(treaty=BOARD, article=1, matter="pool_rule", vote="lottery")


def test_the_votes_of_others_are_told() -> None:
    """Russia has said yes to new rockets and nothing about the pool."""
    text = SCENE.public.treaties[BOARD]

    rockets, pool = joint_board.rows(SCENE, text)

    assert rockets.note == "Russia: yes."
    assert pool.note == "The others have not voted yet."


def test_the_page_is_left_again() -> None:
    """Back to the paper."""
    assert both(ON_BOARD, SCENE, "back") == Back()
