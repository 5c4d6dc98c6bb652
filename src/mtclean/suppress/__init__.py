"""What an author wants to stay: comments in the text, and a list of what is known already."""
