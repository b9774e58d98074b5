"""Pieces of pages, as pure functions."""
