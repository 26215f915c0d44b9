"""What searching is made of: words in one spelling, stems, weighted terms, and small files of them by prefix."""
