"""Rehearsal: games that bots play among themselves, without a network, to see how rules work.

``table`` plays a game, ``record`` keeps what matters of it, ``par`` and ``standings`` read many of
them. ``scripted`` lets the sky answer fixed policies. To count something new, add it to ``record``.
"""
