"""Rule maker: a disposal article that says what the seat had pledged before anybody wrote it."""

from collections.abc import Iterator

from game.bots.craft.aim import JudgedText
from game.bots.craft.ideas.compact import ASKS, ASKS_OF_HOSTS, DISPOSAL_YEARS
from game.bots.craft.mind import Mind
from game.model.ids import Turn
from game.rules.talking import MakePledge
from game.rules.vocabulary import AnyCommand

KIND = "debris_disposal"


class RuleMaker(JudgedText):
    """The pledges come in the first turn; they are what bots usually agree on."""

    name = "rule_maker"
    kinds = ("debris_disposal",)

    def says(self, mind: Mind) -> Iterator[AnyCommand]:
        """Pledge both rates that a compact may come to, once."""
        early = mind.public.turn == 1 and mind.public.phase == "negotiate"
        if not early or not mind.may_offer(KIND) or self._pledged(mind):
            return
        for rate in dict.fromkeys(ask.rate for ask in (*ASKS, *ASKS_OF_HOSTS)):
            yield MakePledge(
                kind=KIND,
                parameters={"rate": rate, "years": DISPOSAL_YEARS},
                until=Turn(mind.public.settings.turns),
            )

    def _pledged(self, mind: Mind) -> bool:
        """Return whether the seat has said so already."""
        return any(p.seat == mind.seat and p.kind == KIND for p in mind.own.pledges)


AIM = RuleMaker()
