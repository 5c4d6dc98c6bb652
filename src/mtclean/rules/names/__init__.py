"""Names: persons by the name they have in English, and one spelling for each."""
