"""Tests of scores: metrics, agendas, par, fate and honours."""
