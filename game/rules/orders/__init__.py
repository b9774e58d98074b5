"""Orders: the sheet that each seat fills in, what it costs, and what is refused."""
