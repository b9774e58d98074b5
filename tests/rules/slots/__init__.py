"""Tests of the slot board."""
