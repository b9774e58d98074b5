"""A class of thousands, for `steppe bench server`: raw connections, the server and a relay.

`wire.py` is one connection; `crowd.py` lets many do something, with the `manners.py` of the server
that they speak to. `served.py` and `relay.py` are those servers, each in a process of its own
(`child.py`).
"""
