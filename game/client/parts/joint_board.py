"""The joint board of a lease: what it votes on this year, and a chip for each vote."""

from collections.abc import Iterator

from game.client.parts import planning
from game.client.parts.rows_of import Row, pick
from game.client.scene import Scene
from game.client.widgets.chip import Chip
from game.model.treaties import Treaty
from game.rules.clause_kind import Duty
from game.rules.duties.board_votes import NO, RULES, YES, VoteBoard, votes_on
from game.rules.kinds import duties_of

_POOL = "pool_rule"


def matters(scene: Scene, text: Treaty) -> tuple[tuple[Duty, str], ...]:
    """Return the matters on which a board of a text votes, with the article that lists them."""
    duties = duties_of(planning.known_of(scene).world, text)
    return tuple((duty, matter) for duty in duties for matter in duty.kind.matters(duty))


def rows(scene: Scene, text: Treaty) -> Iterator[Row]:
    """Yield a row for each matter: our vote as chips, those of the others below."""
    world = planning.known_of(scene).world
    for duty, matter in matters(scene, text):
        votes = votes_on(world, duty, matter)
        others = [
            scene.say("board.voted", who=scene.name(seat), vote=_worded(scene, vote))
            for seat, vote in votes.items()
            if seat != scene.me
        ]
        label = scene.say(f"{duty.clause.kind}.matters-{matter}")
        chips = tuple(_chips(scene, duty, matter, votes.get(scene.me, "")))
        yield Row(label, "", chips, " ".join(others) or scene.say("board.silent"))


def _chips(scene: Scene, duty: Duty, matter: str, ours: str) -> Iterator[Chip]:
    """Yield what can be voted; a chip that the rules would refuse says why."""
    for vote in (*RULES, NO) if matter == _POOL else (YES, NO):
        command = VoteBoard(treaty=duty.treaty, article=duty.article, matter=matter, vote=vote)
        refusal = scene.refusal(command)
        yield pick(
            f"{duty.article}.{matter}.{vote}",
            _worded(scene, vote),
            on=vote == ours,
            answer=command,
            tip="" if refusal is None else scene.why(refusal),
        )


def _worded(scene: Scene, vote: str) -> str:
    known = vote in (YES, NO)
    return scene.say(f"board.vote.{vote}" if known else f"slot_auction.rule-{vote}")
