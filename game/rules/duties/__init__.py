"""Clauses in force: when they run, what they pay, what conditions read, what they are worth."""
