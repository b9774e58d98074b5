"""Standing: reputation, trust, influence and points, and their upkeep."""
