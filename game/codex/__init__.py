"""Codex: what is really known about the cosmodrome, its law and its sky, as cards with sources.

A card is a file of ``assets/codex``, its stem is its id. To add one, copy a card of the same topic
and run ``python -m game.codex.binding``; the test over all cards names what is missing.
"""
