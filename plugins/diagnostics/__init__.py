"""What can go wrong, said in Serbian: problems, their catalogue, and the report in several formats."""
