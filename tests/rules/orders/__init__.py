"""Tests of game/rules/orders."""
