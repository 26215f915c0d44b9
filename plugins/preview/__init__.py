"""The live server: builds at every change, shows drafts, tells the browser to look again."""
