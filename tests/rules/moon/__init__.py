"""Tests of game/rules/moon."""
