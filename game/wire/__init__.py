"""What crosses the network. Reading `to_server.py` and `to_client.py` tells the whole protocol."""
