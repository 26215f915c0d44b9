"""Varoš: everything that turns a municipality's Markdown into its website."""
