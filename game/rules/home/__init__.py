"""Home: what a people or a board thinks of a text."""
