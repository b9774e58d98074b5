"""Texts that bots think of by themselves: one file is one idea, ``texts(mind)`` yields its offers.

The order in which bots try them is in ``craft/offers.py``. An idea asks for much at first and for
less with every turn and every refusal.
"""
