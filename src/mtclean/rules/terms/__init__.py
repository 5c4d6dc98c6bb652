"""Terms: phrases translated word by word that have an established English form."""
