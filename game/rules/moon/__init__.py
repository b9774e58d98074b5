"""The Moon: who belongs to which bloc, and whose sites stand where near the south pole."""
