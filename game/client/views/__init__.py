"""One file per view of the window; the file's stem is the view's name everywhere."""
