"""Pure functions of bytes: feeds, pages' feed links, OPML and HTML become values.

Nothing here opens a file, a socket or a clock, except that the list of tracking parameters is
read once when it is first imported. `digest.JOBS` names what a digester can be asked to do.
"""
