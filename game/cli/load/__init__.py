"""A class of thousands, for `steppe bench server`: raw connections, the server and a relay.

`wire.py` is one connection, `crowd.py` lets many do something, `served.py` and `relay.py` are what
they talk to, each in a process of its own (`child.py`).
"""
