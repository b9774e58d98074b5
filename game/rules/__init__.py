"""Verbs: what seats may ask for, what follows, and what each event does to the world.

Commands come first in a file, events after them; `vocabulary.py` lists both and is the protocol.
"""
