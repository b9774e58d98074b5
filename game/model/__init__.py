"""Nouns: the values that a world is made of. Nobody changes one; everybody replaces it.

One file per subject. A new value goes beside its subject; a new subject gets its own file.
"""
