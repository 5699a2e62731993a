"""The document as lines, each with all that its place in the minutes says of it.

layout     blocks → lines that know their item, table and contexts: the door of this room
line       the value that all rooms read: a `Line`, and how far an item or a row reaches
ranks      which line begins an item, and how much the item covers
small_letters  numbers of paragraphs that begin with a small letter
put_in_between  items with a number like 12A between two others
plain_titles  titles in no style, where nothing else heads an item
todo       lists of what is to be done, whatever their title
tables     what a table is, by its header row, its first column and the line above it
agenda     the list printed on top
movement   lines that tell who came and went; a pair of them alone seals nothing
closing    the lines that close a meeting, public behind a confidential end
contents   lists of what stands on which page: tables of contents and of figures, by field or by hand
items      how many items minutes have, for a person who wants to see at a glance whether all were read
page_heads headers that begin to print in the midst of the minutes: those of a section of their own
with_years numbers that bear the year, and what stands among them

What does not live here: anything confidential.
"""
