"""Tests of what bots do for their secret agendas."""
