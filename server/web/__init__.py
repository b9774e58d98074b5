"""Pages for the browser, served without anything from the internet."""
