"""Tests of game/rules/deck."""
