"""Dialogs: each a file of its own; none opens by itself, and each says its troubles in place."""
