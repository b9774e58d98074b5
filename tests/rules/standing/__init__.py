"""Tests of game/rules/standing."""
