"""What the teacher's panes show, computed from a room; each file is one pane and draws nothing."""
