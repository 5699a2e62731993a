"""How fast the review answers: opening a document, and a decision about it."""
