"""The demo newsroom: six invented outlets, served over real HTTP on loopback.

`broadsheet --demo` and the tests subscribe to it with the ordinary engine, so that what is shown
was fetched, parsed, cleaned and stored like any other news. It knows nothing of the library, the
network room or the window; it only publishes. Adding an article is adding a file under
`resources/demo/articles/<outlet>/`.
"""
