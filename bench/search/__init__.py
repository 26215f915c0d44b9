"""How well and at what cost the search finds, beside Pagefind and MiniSearch on the same pages."""
