"""What the wall of a classroom shows: a page made from what everybody may see, and nothing else."""
