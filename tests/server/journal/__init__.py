"""What happened stays written."""
