"""Anchor: the host in the lunar programme of bloc A; invitations go to it first."""

from game.bots.craft.aim import JudgedText


class Anchor(JudgedText):
    """Every text is judged by the rule itself; the invitation is the lunar idea of all bots."""

    name = "anchor"
    kinds = ("gen_joint",)


AIM = Anchor()
