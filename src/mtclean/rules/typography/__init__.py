"""Typography: spaces, quotation marks, brackets, hyphens and dashes, foreign marks."""
