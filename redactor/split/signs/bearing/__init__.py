"""Where a sign stands, and how far it holds.

standing      where each kind of sign stands, and what takes its place: the door of this room
extents       words that a sign holds: between two phrases, in brackets over several lines, to the end of its sentence
counted       a sign that counts the sentences it means
borne         signs that lines bear in front or behind, and what a sentence calls them
one_sign      a sign at what is open or at what is not, of which a note speaks in everyday words
two_signs     lines that all bear one of two signs, of which a note speaks in everyday words
holding       how far a sign holds that has an open one beside it
tails         what a minute's number ends in, where the minutes say what that means
tags_of_keys  tags that a key explains side by side: those that shut and those that open
reaching      keys that say of each sign how far it reaches: the line above, all up to the next number

What does not live here: which sign means confidential (`meaning`), signs in front of numbers
(`meaning.prefixes`), and tags that another one ends (`between`).
"""
