"""Laws that hold for every event and command of whole games."""
