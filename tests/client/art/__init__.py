"""Everything drawn: tokens, text, scenes, sound."""
