"""The tests, by rooms; `tests.bench` measures and is run by hand."""
