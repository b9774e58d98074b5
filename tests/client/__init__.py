"""The window is tested without a window: gestures in, deeds and pictures out."""
