"""Wire: what an agency or a broadcaster writes around a story for its own desk."""
