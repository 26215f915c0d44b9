"""What can go wrong, in words for people: problems, their catalogue, and the report in several formats."""
