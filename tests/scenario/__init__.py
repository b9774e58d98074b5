"""Tests of scenario files, from reading to the first world."""
