"""The sky: how launches and promises meet the debris model, and where it leads."""
