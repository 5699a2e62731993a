"""What stands between two signs, two words or two rows of characters, a line or many on.

passages   between two tags that explain themselves or name a sign: [closed] … [open]
delimited  passages that open with a flag in brackets and whose end is written
wrapped    words between two signs that a plain legend shows or names: _underlined like this_
until      two words or signs, of which a plain legend says that one ends what the other begins
pairs      two tags that a legend names side by side, whatever they look like: NFW> … <NFW
rows       rows of one character between which a plain legend keeps something back
turns      words in lines of their own, in turn: what stands under "Closed" is kept back until "Open" is said

What does not live here: stretches inside a paragraph that say so themselves (`markers.stretches`),
and how far a single sign holds (`bearing`).
"""
