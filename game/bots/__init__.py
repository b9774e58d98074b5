"""One file per bot. A bot is given the Sight of its seat and answers with commands, nothing else."""
