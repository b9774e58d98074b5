"""The game: its nouns, its verbs, who may see what, and the window that shows it.

One folder per room of the house; docs/tour.md walks through them in the order a command does.
"""
