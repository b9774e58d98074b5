"""Tests of game/rules/asteroid."""
