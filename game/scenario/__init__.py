"""From files to a first world: the shape of a scenario, loading it, and explaining its mistakes."""
