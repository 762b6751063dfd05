"""Writes editions: articles of the library as one EPUB file, for an e-reader or a phone.

Pure: an edition is written to a binary sink that it is given; what goes into it, and when, is
decided elsewhere. `plates` and `cover` draw, which is a digester's work.
"""
