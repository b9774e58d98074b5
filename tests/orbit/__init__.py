"""The debris model, tested against the numbers and laws of docs/orbit.md."""
