"""Furniture: what a page hangs around its article and a scraper takes for text."""
