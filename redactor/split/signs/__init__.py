"""Signs and words of their own that minutes explain or show, put into those of the lexicon.

wording      the minutes' own words and signs, translated line by line: the door of this room
coined       the value: a sign that means confidential in one set of minutes
legends      the sentence that explains a sign, read and taken away
conventions  how a sentence does it: what bears the sign is kept from a place that others read
keys         two signs side by side, one of them for what everybody may read
plainly      what clerks without training say of a sign that is kept back
margins      letters in margins, columns and before numbers that a legend explains in plain words
drawn        signs that a plain legend calls by their names: a star, a dagger, an x
covered      items that a slip on the paper copy covers, or that are ringed by hand
wrapped      words between two signs that a plain legend shows or names
pairs        two tags that a legend names side by side, whatever they look like
reaching     keys that say of each sign how far it reaches: the line above, all up to the next number
put_right    notes by which clerks put their own marks right
tags_of_keys tags that a key explains side by side: those that shut and those that open
two_values   columns of two values of which a sentence says what each means
halves       halves of the minutes in words of the clerk's own: Division I and Division II
lists        notes that list what must not go out, led in by any words that keep it back
headed       headings that come again in each item, one of which a sentence keeps back
timed        notes that keep back what was said between two hours
sittings     hours of the open and the closed sitting, told in the head of the minutes
until        two words or signs, of which a plain legend says that one ends what the other begins
rows         rows of one character between which a plain legend keeps something back
usage        signs that need no sentence, as their use shows them
prefixes     signs in front of the numbers of minutes
standing     where signs stand: the lexicon's own characters take their place
counted      a sign that counts the sentences it means
holding      how far a sign holds that has an open one beside it
parts        parts called A and B that are no open and closed half
passages     what stands between two tags that explain themselves or name a sign
delimited    passages that open with a flag in brackets and whose end is written
instructed   notes that keep back what stands from them on, as far as they say
sheets       sheets, folders and loose leaves that a title names and keeps from others
colours      colours of paper that are explained and stand for what is printed on them
typefaces    kinds of type that are explained and named where they stand
this_one     items that a ruling calls "this" and "the next", by their numbers
tongues      marks in Welsh, put into English
columns      columns that say of each row whether it is confidential
footnotes    footnotes that explain a sign by what is done with what bears it
business     tables that say of each item minuted elsewhere whether it is confidential
checklists   rows of a form that ask which passages are to come out, and name them
cards        tables of two columns, one for each item, a row of which says whether it is open
fields       lines of a form that say of each item whether it is open
sharing      columns that ask of each row who may see it, and cells that shut items besides
cells        what a cell keeps back from a phrase on, down to its end: minutes that are one big table
extents      words that a sign holds: between two phrases, in brackets over several lines, to the end of its sentence
tails        what a minute's number ends in, where the minutes say what that means
turns        words in lines of their own, in turn: what stands under "Closed" is kept back until "Open" is said
"""
