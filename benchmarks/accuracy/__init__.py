"""Who finds which names: stock spaCy, stock Presidio, our model alone and all our recognizers."""
