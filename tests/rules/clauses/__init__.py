"""One test file per kind of clause: what it moves, what breaks it, what it gates."""
