"""The pygame window: the face that students see.

Views answer gestures, they do not act; `stage.py` holds the one that is shown.
"""
