"""One file per kind of treaty clause; the file's stem is the kind's name everywhere.

To add one: docs/recipes.md, "a clause kind".
"""
