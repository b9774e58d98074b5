"""Aims: one file is one secret agenda, and what a bot does for it.

The file's stem is the agenda's id; it defines ``AIM``, a ``game.bots.craft.aim.Aim``. A new agenda
whose rule is about texts in force needs ``class X(JudgedText)`` and a name, nothing more.
"""
