"""Grammar-lite: closed patterns that machine translation gets wrong."""
