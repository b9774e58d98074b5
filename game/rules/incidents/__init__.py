"""One file per kind of incident; the file's stem is the kind's name everywhere.

To add one: docs/recipes.md, "an incident kind".
"""
