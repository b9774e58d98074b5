"""One file per kind of incident: what it does at once, and what each answer does."""
