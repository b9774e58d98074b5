"""One game each: no sockets and no wall clock inside a room; the hall finds rooms, gives seats."""
