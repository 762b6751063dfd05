"""The command line: the second face of Broadsheet, for scripts, servers and people in a terminal.

It asks the library and runs the engine in its own process. Nothing of Qt is imported here, and
no command needs a display.
"""
