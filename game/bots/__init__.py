"""One file per bot: it is given the Sight of its seat and answers with commands only."""
