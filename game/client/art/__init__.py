"""Everything that is drawn: theme tokens, text, vector layers, rockets, animals, the globe, sound.

One subject per file, functions from plain values to a picture, no game objects. What is dear to draw
is kept by an `lru_cache` on its arguments: a cached sprite is shared, nobody draws on it. To add a
drawing: a `Layer`, its shapes, `sprite()`; colours come from the theme or a palette in `seasons.py`.
"""
