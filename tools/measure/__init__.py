"""`./varos measure`: a built site as a reader's browser gets it, page by page, judged by budgets.toml."""
