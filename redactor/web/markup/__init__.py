"""Minutes as HTML, in their layout; every character of a block in its place, so offsets hold.

layout      paragraphs, lists and tables
pieces      a block's text with what was found in it, and as it stands in Part 1
sheet       both side by side, and as a redline
finished    a finished package as it will be seen
"""
