"""Nearby: the name under which servers call out on a class network (DNS service discovery)."""

KIND = "_steppe-orbit._tcp.local."
"""Kind of the service; RFC 6763, section 4.1.2: at most fifteen letters before the dot."""
