"""What happened, written down before anyone hears of it. A room is a fold of its journal.

`journal.py` says what a journal must do; `memory.py` and `sqlite.py` do it, a new one goes beside.
"""
