"""Fee, not fund: a yearly fee for every unit in orbit that binds five seats."""

from collections.abc import Iterator

from game.bots.craft.aim import JudgedText
from game.bots.craft.ideas import use_fee
from game.bots.craft.mind import Mind
from game.model.treaties import Terms


class FeeNotFund(JudgedText):
    """The fee is offered every year until it binds enough."""

    name = "fee_not_fund"
    kinds = ("debris_use_fee",)

    def texts(self, mind: Mind) -> Iterator[Terms]:
        """Offer the fee to whoever would gain by it."""
        yield from use_fee.offered(mind)


AIM = FeeNotFund()
