"""What goes with a sealed item through the side doors.

belongings   actions, agenda lines, headers and footers; and all below: the door of this room
evidence     what ties open text to a sealed item: its number, a name, rare words
gathering    how that is gathered: the sealed items, and what the open text says anyway
decisions    lists of what was decided, by the numbers of the items
doing        who is to do something, and by when
headings     the heading of an item of which nothing is left open, and lines that repeat it
apologies    reasons for absence
corrections  what was put right in earlier Part 2 minutes
series       numbers that only Part 2 minutes have, where they are cited
retelling    how likely open text tells again of a sealed item, by everything that ties the two
clauses      the parts of a sentence: entries of a list, and what is said where somebody is named
retold       which of it goes then, and of which a person is asked
references   what open sentences tell of confidential business that they point at
"""
