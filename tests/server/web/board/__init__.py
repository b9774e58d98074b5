"""The teacher's panes, computed without a browser."""
