"""What a finished journal tells: scores, who signed what, and what it was worth."""
