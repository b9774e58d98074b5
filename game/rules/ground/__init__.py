"""The ground: pads, projects under way, and the health of the steppe."""
