"""Tests of pages for the browser."""
