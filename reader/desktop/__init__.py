"""The window: shows the library, writes what the reader does, and never reaches the network.

What is needed for the first painted list is imported at the start and knows neither the database
nor `reader.model`; everything else (`reading`, `writing`, `engine_client`, …) is imported after
it. Nothing on the window's thread waits longer than a frame: lanes do the reading and writing.
"""

from reader.desktop.pyside import bring_in

bring_in()
