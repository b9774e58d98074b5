"""Launches: what flies from where, how it went, and what it brought."""
