"""The lesson around the game: what the teacher may do, who may send what, who keeps a seat.

One file per subject; commands first, then their events.
"""
