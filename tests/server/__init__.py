"""The room keeper, from the journal to real sockets."""
