"""Everything that is drawn: theme tokens, text, vector layers, rockets, animals, the globe, sound."""
