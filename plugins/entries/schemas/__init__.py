"""One schema per type of entry: it says everything about the type's fields once."""
