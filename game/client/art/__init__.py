"""Everything that is drawn: theme tokens, text, vector layers, rockets, animals, the globe, sound.

One subject per file, functions from plain values to a picture, no game objects. What is costly to
draw is kept by an `lru_cache` on its arguments: cached sprites are shared, nobody draws on them.
To add a drawing: a `Layer`, its shapes, `sprite()`; colours come from the theme or `seasons.py`.
"""
