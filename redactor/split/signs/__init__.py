"""Signs and words of their own that minutes explain or show, put into those of the lexicon.

wording    the minutes' own words and signs, translated line by line: the door of this room
coined     the value: a sign that means confidential in one set of minutes

By what a clerk writes or prints; the docstring of each room names its modules:

meaning    which sign means confidential, by a legend, a key, a footnote or its use alone: a star, a
           dagger, a letter in the margin or before a number, a word that some lines begin with
tables     columns, forms and cards that say which rows, cells and items are shut: "Publish? No"
between    what stands between two signs, words or rows: [closed] … [open], NFW> … <NFW, _ … _,
           LOCK … UNLOCK, two rows of stars, lines with "Closed" and "Open" in turn, [CONFIDENTIAL. … END]
bearing    where a sign stands and how far it holds: in front, behind, at the end of a number, to the
           end of its sentence, up to the open sign, the line above as well
own_names  parts by a name of the clerk's own, by paper or type: a coloured or a loose sheet, grey
           type, italics, Division II, "Trustees' record" in each item, a Part B that is open, Welsh
notes      sentences about the minutes, where no sign stands: "take out 2.4 and 6b", "what's timed
           6.50 to 7.09", "from here to the end of 3.5", "this item and the next", a slip over item 5,
           "4.2 should have a star"

Each room imports only from those above it, `between` not from `tables`, `own_names` not from `bearing`.
"""
