"""Tests of what a finished journal tells."""
