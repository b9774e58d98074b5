"""Standing instructions: what a delegation tells the steward that keeps its seat while it is away.

Every instruction is a choice and no free text; what stands first is the default.
"""

from typing import Literal

from game.model.values import Value

ManifestChoice = Literal["repeat", "crew_and_science", "nothing_new"]
PromiseChoice = Literal["keep_all", "keep_sanctioned"]
MoneyChoice = Literal["never_below_zero", "down_to_minus_50"]
EndOfLifeChoice = Literal["as_promised", "full_kit"]
YesNo = Literal["yes", "no"]
OfferChoice = Literal["decline", "accept_if_better"]
BidChoice = Literal["slot_price", "up_to_20", "none"]
IncidentChoice = Literal["default", "cheapest", "kindest"]
RatifyChoice = Literal["if_approved", "no"]
Margin = Literal[10, 5, 15, 20]


class StandingInstructions(Value, frozen=True, kw_only=True):
    """What a steward does with one seat."""

    manifest: ManifestChoice = "repeat"
    """Launches: as last turn, only crew and science of these, or none that is new."""
    promises: PromiseChoice = "keep_all"
    """Keep every duty, or only those with a sanction."""
    money: MoneyChoice = "never_below_zero"
    """How low the purse may fall, in $M."""
    end_of_life: EndOfLifeChoice = "as_promised"
    renewals: YesNo = "yes"
    """Whether treaties of the seat are renewed."""
    new_offers: OfferChoice = "decline"
    """Decline with thanks, or accept what is worth the reservation value and the margin."""
    margin: Margin = 10
    """By how many hundredths of the score an offer must be better than no deal."""
    kinds: tuple[str, ...] = ()
    """Kinds of clauses that an accepted offer may contain; none is ticked at first."""
    pool_bids: BidChoice = "slot_price"
    """Bids for slots of the pool: their price, up to 20 $M, or none."""
    incidents: IncidentChoice = "default"
    """Answers to cards: the default, the cheapest, or the kindest to partners."""
    ratify: RatifyChoice = "if_approved"
    """What the head signed: yes where approval is 50 or more, or no."""
