"""Every page: what it shows and what it answers."""
