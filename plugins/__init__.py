"""Varoš: everything that turns a municipality's Markdown into its website."""

import gc

gc.freeze()  # Pelican's modules stay: to look through them for circles while ours are loaded takes 20 ms
