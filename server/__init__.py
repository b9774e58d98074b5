"""The room keeper: rooms, seats, clock, journal, and the sockets and pages in front of them."""

import logging

logging.getLogger(__name__).addHandler(logging.NullHandler())  # who starts it decides what is told
