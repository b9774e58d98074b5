"""Pledges: promises outside any treaty, which nothing enforces; the debrief compares them."""

from game.client.answers import Answer
from game.client.parts import texts
from game.client.parts.reserving import asked
from game.client.parts.short import short
from game.client.scene import Scene
from game.client.widgets.rows import ItemRow
from game.model.ids import SeatId, Turn
from game.model.talk import Pledge
from game.model.treaties import ALL, Clause
from game.rules.kinds import kinds
from game.rules.talking import MakePledge

_YEARS = 2
"""How many turns after this one a pledge runs, unless its article ends sooner."""


def made_of(scene: Scene, clause: Clause) -> MakePledge:
    """Return the pledge to do what an article says, to its one beneficiary or to everybody."""
    others = [name for name in clause.to if name in scene.public.seats and name != scene.me]
    last = clause.to_turn or Turn(scene.public.turn + _YEARS)
    return MakePledge(
        to=SeatId(others[0]) if len(others) == 1 else None,
        kind=clause.kind,
        parameters=clause.p,
        until=Turn(max(scene.public.turn, min(last, scene.public.settings.turns))),
    )


def question(scene: Scene, clause: Clause) -> Answer:
    """Return the way to the question whether the promise is meant."""
    return asked("pledge", made_of(scene, clause))


def ours(scene: Scene) -> tuple[Pledge, ...]:
    """Return our pledges that still run."""
    return tuple(
        pledge
        for pledge in scene.own.pledges
        if pledge.seat == scene.me and pledge.until >= scene.public.turn
    )


def row(scene: Scene, pledge: Pledge, place: int, room: int) -> ItemRow:
    """Return a pledge as a line of the ledger; its tip is the whole sentence."""
    whom = scene.name(pledge.to) if pledge.to is not None else scene.say("ledger.everybody")
    note = scene.say("ledger.pledge", who=whom, turn=pledge.until)
    return ItemRow(
        id=f"pledge.{place}",
        icon=kinds()[pledge.kind].icon,
        title=texts.kind_title(scene, pledge.kind),
        note=short(scene, note, room - 60, "cap"),
        tip=sentence(scene, pledge),
    )


def sentence(scene: Scene, pledge: Pledge) -> str:
    """Return a pledge as an article would say it."""
    clause = Clause(
        kind=pledge.kind,
        by=(pledge.seat,),
        to=(pledge.to or ALL,),
        p=pledge.parameters,
    )
    return texts.sentence_of(scene, clause)
