"""What a sentence keeps out of the published minutes, be it of itself or of other places.

targets  items, and pieces of them, that a sentence names by number, title, place or matter
quoted   pieces that it names by the words in them
listed   the same in a list: a line that rules, and the entries below it
named    a line, itself no more than a marker, with the numbers of confidential items
spoken   what plain speech takes back a moment later, and of which sentence

What does not live here: where in the minutes that is (`reach.by_number`, `reach.pieces`).
"""
