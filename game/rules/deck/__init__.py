"""The deck: which incidents are drawn, how they are answered, and what they leave behind."""
