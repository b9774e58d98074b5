"""Tests of the lesson around the game."""
