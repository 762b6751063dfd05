"""HTTP: one address in, a body or a reason out; polite to hosts, wary of what it is sent.

`fetch.Fetcher` is the door. Nothing here parses a feed or a page, knows the library, or decides
when something is fetched.
"""
