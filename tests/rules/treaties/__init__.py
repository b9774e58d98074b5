"""Tests of the life of a treaty, one file per stage."""
