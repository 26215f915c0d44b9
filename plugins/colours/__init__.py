"""Colours as numbers: two of a town become a palette whose contrast holds by calculation."""
