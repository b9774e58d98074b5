"""Who may know what: each seat, the projector and the teacher get a value of their own.

A Sight is copied together field by field; it is never a filtered world.
"""
