"""Entries: their types, addresses and schemas, and the reader that makes a Record of one file."""
