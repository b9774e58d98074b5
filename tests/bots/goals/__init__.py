"""Tests of what bots do for goals that a scenario's author made up."""
