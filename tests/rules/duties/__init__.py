"""Tests of game/rules/duties."""
