"""Who may know what, and that nobody may know more."""
