"""Lines → markers: which line says that something is confidential, and how far it means to reach.

reading    what a line marks, by all that is below and by what sentences rule: the door of this room
flags      lines that say of themselves, or of a stretch in them, that it is confidential
titles     titles of items that bear their mark
openings   lines that open a confidential part, and those that only sound like it
announced  announcements in plain speech that open and end a private part
informal   how an untrained hand opens it, and its misspellings
at_once    what marks a line wherever it stands, whatever is around it
tags       what is a mark and nothing else, and the number that it stands with
silent     remarks beside a mark that tell nothing of a matter: there was none, see elsewhere
leads      flags in front of a text, with the matter behind them
reworded   notes that give the public copy other words for what stands above
remainder  rulings on what is left of the item in which they stand
stretches  stretches inside a paragraph that say so themselves
aside      what brackets say in plain words of the paragraph that they begin, end or stand beside
noted      a clerk's note that lists in plain words what is not for everybody
framed     parts between lines of stars or dashes
actions    tags and titles of the actions and earlier minutes of a confidential part
shorthand  going into the private part and out of it, as a clerk notes it in the room
earlier    earlier confidential business: its minutes approved, or told what became of it
hearing    what the reader says of lines
heard      parts that only the reader hears, where the lines behind bear it out
alone      single lines that it takes for sealed
classed    forms on top and page heads that say of what class the paper is
stated     sentences above the first item by which the whole paper is confidential
ahead      lines of their own that keep back what stands right below: "Don't publish the next row"
confided   what was told in confidence, where the minutes say so before they tell it
counted    remarks on one of several points, in whichever words, put as a sentence that rules on it
into       sentences that take the minutes into what is private, or say where that is kept
leaving    why somebody left the meeting, where that says that what they left for is private
open_titles titles of items that say of themselves that they are open, which end a session that is closed
others     what a line says of others: of this item as a whole, of what stands above or next, of items by number
resumed    how clerks without training end the sealed part: "Right, back to the agenda", "(ok to here)"

What does not live here: how far a marker really reaches (`reach`), and the words (`words`).
"""
