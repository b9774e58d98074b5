"""Texts of treaties: articles and conditions read aloud."""
