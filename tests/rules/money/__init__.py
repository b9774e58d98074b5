"""Tests of game/rules/money."""
