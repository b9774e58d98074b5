"""Tests of what all bots can do."""
