"""Taking a story elsewhere: addresses of other services and texts for the clipboard.

Pure functions of values: nothing is opened, sent or copied here, and nothing of a service is
loaded. Which services there are is data, in `resources/share`, that the reader edits.
"""
