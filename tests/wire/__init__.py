"""What crosses the network, and that nothing else does."""
