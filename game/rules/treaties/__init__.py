"""Treaties: how a text is drafted, offered, signed, ratified, kept alive and ended.

One file per stage of life, from draft to end; commands come first in each, then their events.
"""
