"""Aim: what a bot does for its secret agenda. One file in ``game/bots/aims`` is one agenda.

What a scenario made up is found by its kind of goal, one file of ``game/bots/goals`` each.

An aim answers in points of the agenda, 0 to 15. Most of them ask the very rule that will judge the
agenda: how many points would it give if a text were in force? Nobody else is ever told why.
"""

from collections.abc import Iterator
from typing import ClassVar

from game import catalogue
from game.bots.craft.mind import Mind
from game.model.goals import kind_of
from game.model.ids import PadId, TreatyId, million
from game.model.launches import OrderSheet
from game.model.treaties import Terms, Treaty
from game.model.vehicles import Payload, Project
from game.rules.vocabulary import AnyCommand

POINT_OF_AGENDA = million(5)
"""What a point of the agenda is worth to a bot, k$ over three turns."""
IMAGINED = TreatyId("imagined")


class Aim:
    """What an agenda asks for. Subclasses answer what concerns them; everything else is silence."""

    name: ClassVar[str] = ""
    """The file's stem, which is the agenda's id."""
    slots: ClassVar[int] = 0
    """Guaranteed slots that it wants every year."""
    kinds: ClassVar[tuple[str, ...]] = ()
    """Kinds of articles that it is about."""
    proud: ClassVar[bool] = False
    """Whether a text about the sky must be as strong as possible, and the seat's own."""

    def text(self, mind: Mind, treaty: Treaty) -> int:
        """Return the points that a text in force would bring, or cost."""
        return 0

    def launch(self, mind: Mind, payload: Payload, pad: PadId | None) -> int:
        """Return the points that a launch of a payload from a pad brings; None: from home."""
        return 0

    def project(self, mind: Mind, project: Project) -> int:
        """Return the points that a share of a project on the ground brings."""
        return 0

    def texts(self, mind: Mind) -> Iterator[Terms]:
        """Yield texts that the seat would offer for its sake."""
        yield from ()

    def orders(self, mind: Mind, sheet: OrderSheet) -> OrderSheet:
        """Return the sheet with what else can be ordered for its sake."""
        return sheet

    def says(self, mind: Mind) -> Iterator[AnyCommand]:
        """Yield what the seat says or does in talks for its sake."""
        yield from ()


class JudgedText(Aim):
    """An agenda about texts: the rule that judges it is asked about the world with one more.

    Without an article of its ``kinds`` a text means nothing to it; if it has none, any may matter.
    """

    def hopes(self, mind: Mind) -> dict[str, object]:
        """Return what else of the world must be so, as if that were done already."""
        return {}

    def matters(self, mind: Mind, treaty: Treaty) -> bool:
        """Return whether a text can mean anything to the agenda."""
        named = any(clause.kind in self.kinds for clause in treaty.terms.clauses)
        return named or not self.kinds

    def text(self, mind: Mind, treaty: Treaty) -> int:
        """Return what the rule gives with the text, less what it gives without."""
        if not self.matters(mind, treaty):
            return 0
        hopes = self.hopes(mind)
        texts = {**mind.world.treaties, treaty.id: treaty}
        before = mind.secret(**hopes) if hopes else mind.secret_now
        return mind.secret(**{**hopes, "treaties": texts}) - before


SILENT = Aim()


def aim_of(mind: Mind) -> Aim:
    """Return what the seat's secret agenda asks for; a seat without one has no aim."""
    agenda = mind.me.agenda
    if agenda is None:
        return SILENT
    folder, stem = ("aims", agenda.id) if agenda.goal is None else ("goals", kind_of(agenda.goal))
    module = catalogue.modules(f"game.bots.{folder}").get(stem)
    aim = SILENT if module is None else module.AIM
    if not isinstance(aim, Aim):
        raise TypeError(f"game.bots.{folder}.{stem}.AIM is not an aim")
    return aim


def reserved(mind: Mind, treaty: Treaty) -> tuple[int, ...]:
    """Return the article of a text among many that the seat must take out to keep its aim."""
    aim = aim_of(mind)
    if len(treaty.terms.parties) <= 2 or aim.text(mind, treaty) >= 0:
        return ()
    for clause in treaty.terms.clauses:
        taken = (clause.article,)
        if mind.reservable(clause) and aim.text(mind, mind.reserving(treaty, taken)) >= 0:
            return taken
    return ()


def points_of(mind: Mind, treaty: Treaty) -> int:
    """Return the points that a text brings to the agenda, with a reservation where one helps."""
    taken = reserved(mind, treaty)
    return aim_of(mind).text(mind, mind.reserving(treaty, taken) if taken else treaty)
