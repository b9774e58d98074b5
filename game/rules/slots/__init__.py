"""Launch slots: who may fly from which pad in which quarter, and what that costs.

One file is one stage of the year's allocation: capacity, board (Brief), trade (Negotiate), pool
and prices (Launch); ``auction`` holds the six rules of the pool, one function each.
"""

from game.rules.slots.board import BoardPublished, open_board, preview
from game.rules.slots.capacity import capacity, yearly
from game.rules.slots.control import controls
from game.rules.slots.pool import (
    SlotDenied,
    SlotPooled,
    SlotsCounted,
    SlotSold,
    rule_at,
    sell_pool,
)
from game.rules.slots.prices import charge
from game.rules.slots.trade import SlotTraded, transfer

__all__ = [
    "BoardPublished",
    "SlotDenied",
    "SlotPooled",
    "SlotSold",
    "SlotTraded",
    "SlotsCounted",
    "capacity",
    "charge",
    "controls",
    "open_board",
    "preview",
    "rule_at",
    "sell_pool",
    "transfer",
    "yearly",
]
