"""The command line, as a teacher types it."""
