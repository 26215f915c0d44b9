"""Damages texts at random and kills builds at random moments, to prove that neither ends in anything but a message."""
