"""Markers → what they seal: how far a marker really reaches, fail closed.

extent     one handler for each reach that a marker may mean: the door of this room
collected  what each line marks, in view of the others
on_agenda  items that the agenda flags, whole or in part
item_titles titles of items that mark nothing, or all of the item, in view of what stands below them
by_column  what cells mark, by the column, the form or the place in their row
by_paper   papers behind the minutes that a sentence calls confidential
second_titles  titles behind the close, where other minutes begin
title_tables  small tables that title a second part
titles_apart  titles of a part in hidden text, or in the header of its pages
scan       the lines with their markers, questions about them, the sealing of one item
blocks     a whole block: what opens it, and a section for each item inside
ends       where a block ends: lines that say so, then evidence, the most certain first
own_item   blocks that end with the item in which their marker stands
annotated  paragraphs of which something beside them says that they are confidential
appended   an appendix of the open minutes behind a part that has no end
unrolled   tables with a row for each paragraph, read as these paragraphs
rows       flags in tables: rows, cells, what goes on with them
paragraphs flagged paragraphs that begin no item
backwards  what is said of the paragraphs beside it, of the item around it, or of the rest
remainder  what is left of the item in which a ruling on it stands
just_above what is said of the last paragraphs above
likewise   items that are kept back as another one is, says their last line
last_words remarks that are the last line of an item and mean all of it
unbegun    ends of which nobody has seen the beginning
repeated   a marker in item after item: each part ends with its item
by_number  items that are named by their number, wherever they stand
pieces     pieces of items, each sealed as it is named
meant      which paragraphs a piece means, by place, question or matter
actions    actions by their number, and what they come out of
lettered   parts of a paragraph by the letters within it
first_words  items that begin with a mark and who went out for them
stubs      what points elsewhere, and the text that was left below it
while_out  private matters that were held while people were out, though nothing marks them
between_parts what stands between the open part and the title of the other: its actions, and how it ended
surmised   lines that seem to lie in a part though no rule knows what marks it
surroundings how likely that is, by all that stands around a line: what the trees look at
spoken_of  signs that lines share, and lines elsewhere that speak of a sign, a number or a title
floating   text boxes that stand anywhere on their page, wherever in the text they are anchored

An end that nobody wrote is never guessed in favour of publishing without a doubt for a person.
"""
