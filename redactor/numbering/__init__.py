"""Minute numbers: what they look like, and how a document counts its items.

forms   what a typed or automatic minute number looks like, and how two of them compare
scheme  the numbers of a document in a form of its own: whatever counts on by one

Shared ground of `split` and `attendance`. What does not live here: which number is an item.
"""
