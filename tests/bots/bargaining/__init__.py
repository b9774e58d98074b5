"""Tests of bargaining on plain values."""
