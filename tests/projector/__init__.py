"""Tests of what the wall shows."""
