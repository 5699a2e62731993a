"""Draft minutes in; a Part 1 to publish and a sealed Part 2 out."""

__version__ = "0.1.0"
