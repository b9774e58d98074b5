"""Tests of game/rules/sky."""
