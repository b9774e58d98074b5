"""Rooms, the hall and the clock, without sockets."""
