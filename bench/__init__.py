"""Measures the generator on a corpus that anyone can make again: seeded texts, and plain Pelican beside it."""
