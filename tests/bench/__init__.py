"""Benches: each takes its data as arguments and prints one JSON object last.

They measure what the tests must not: a test tells right from wrong on any machine, a bench tells
fast from slow on this one. Run one with `python -m tests.bench.NAME --help`.
"""
