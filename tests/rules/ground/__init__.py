"""Tests of game/rules/ground."""
