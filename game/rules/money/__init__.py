"""Money: who pays whom, what the market pays, and what is owed."""
