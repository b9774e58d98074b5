"""Tests of the bots: single skills on small worlds, and whole games of the flagship in memory."""
