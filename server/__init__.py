"""The room keeper: rooms, seats, clock, journal, and the sockets and pages in front of them."""
