"""From the bytes of a source file to typed values, with the line of everything that is said."""
