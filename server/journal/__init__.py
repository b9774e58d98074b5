"""What happened, written down before anyone hears of it. A room is a fold of its journal."""
