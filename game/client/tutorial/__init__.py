"""The tutorial: Aqböken the saiga walks a new player through a real game, deed by deed."""
