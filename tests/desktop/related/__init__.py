"""Related coverage in the window."""
