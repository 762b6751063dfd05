"""Broadsheet, a desktop news reader that is complete when you are offline.

This module only carries the version: importing the package must cost nothing.
"""

__version__ = "0.1.0"
