"""Tests of what follows from kept and broken promises."""
