"""Tests of promises due, broken and found."""
