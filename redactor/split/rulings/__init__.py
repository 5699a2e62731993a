"""What a sentence keeps out of the published minutes, be it of itself or of other places.

places    items, and pieces of them, as a sentence names them: by number, title, place or matter
targets   what a sentence says of them: that it is kept from the public; all readings put together
excluded  for which items, by their numbers, the public is sent away
verdicts  the same in ordinary words: verdicts, orders, notes and headings
passages  the same by the first and last words of a passage, and by what it leaves
quoted    pieces that it names by the words in them
described pieces that it describes: by who spoke, what of, and below which heading
listed    the same in a list: a line that rules, and the entries below it
papers    papers behind the minutes, by their letter or number
only_open what alone is open, so that all the others are shut
only_signed the same by a sign that it bears
what_is_open how minutes say so, as data
named     a line, itself no more than a marker, with the numbers of confidential items
of_this   what stands around a sentence, which calls it "it", "this" or "the matter"
nothing_else whether a sentence rules and tells nothing else
spoken    what plain speech takes back a moment later, and of which sentence
counting  places that are counted from the end, by a figure or in front of their title, in the words of `places`
sent_along what covering notes ask of whoever posts the minutes, as an order about the published ones
asked     requests that are put as questions, and short forms, in the words of an order
marked    rulings on what is marked already: they say which items hold such passages, and name no item whole

What does not live here: where in the minutes that is (`reach.by_number`, `reach.pieces`).
"""
