"""Every widget shows all its words, and works by mouse alone and by keyboard alone."""
