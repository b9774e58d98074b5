"""One file per widget: painted by us, top to bottom in one place."""
