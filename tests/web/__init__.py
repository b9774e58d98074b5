"""The pages in a real browser: what a teacher and a class do, counted in actions."""
