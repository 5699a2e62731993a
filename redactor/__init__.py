"""Draft minutes in; a Part 1 to publish and a sealed Part 2 out."""
