"""Everything that is drawn: theme tokens, text, layers, rockets, animals, the globe, sound."""
