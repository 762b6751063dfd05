"""The engine room: everything that needs the network, and every write of the news.

Runs as a process of its own (`reader.engine.service`) or inline under the command line
(`reader.engine.inline`). Knows nothing of Qt, and parses no hostile bytes itself: digesters do.
"""
