"""Tests of the codex."""
