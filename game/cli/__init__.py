"""The command line: `steppe play`, `serve`, `demo` and the rest, one file per command.

It stands above the client and the server, and imports them only when a command needs them.
"""
