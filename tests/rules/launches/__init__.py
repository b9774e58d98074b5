"""Tests of game/rules/launches."""
