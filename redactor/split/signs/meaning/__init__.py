"""Which sign means confidential, by what the minutes say of it, or by its use alone.

legends      the sentence that explains a sign, read and taken away: the door of this room
conventions  how a sentence does it: what bears the sign is kept from a place that others read
keys         two signs side by side, one of them for what everybody may read
plainly      what clerks without training say of a sign that is kept back
everyday     everyday words for who may read what bears a sign
margins      letters in margins, columns and before numbers that a legend explains in plain words
drawn        signs that a plain legend calls by their names: a star, a dagger, an x
footnotes    footnotes that explain a sign by what is done with what bears it
usage        signs that need no sentence, as their use shows them
prefixes     signs in front of the numbers of minutes

What does not live here: where a sign stands (`bearing`), and what stands between two (`between`).
"""
