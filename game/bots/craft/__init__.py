"""What all bots can do: weigh texts, bargain, draft offers and fill in an order sheet.

One file is one skill. ``mind`` is what a bot reckons with in one moment; ``temper`` lists what a
bot may do in a way of its own; ``ideas`` holds the texts that bots think of by themselves.
"""
