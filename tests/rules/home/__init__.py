"""Tests of game/rules/home."""
