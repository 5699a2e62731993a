"""The words of minutes, as data, and how a text is searched for them; nothing is decided here.

lexicon     the words that mark Part 2
called      what "confidential" is called, family by family
false_friends  words that only look so
sessions    how a meeting goes into private, and out again
remarks     what is said of single paragraphs, rows and items, and flags on them
copies      who reads which copy, and the verbs that keep something out of the one
kept        the words in which minutes explain their signs
looks       signs that have a name, and what they look like
matters     what somebody leaves the meeting for: private matters, and open ones
known       lines that are told by what they lack: who came or went, when they meet, who signs
vocabulary  what a line, an item, a body or a person is; the settings of a board (`SplitRules`)
spelling    the words of plain marks, and what misspelt ones stand for
frequent    how much a word tells, by how many minutes have it
patterns    expressions of all these, none tried where a word is missing that it needs
text        sentences, words and stems, with offsets that stay valid

Words that mean something only together with their reading stand beside it, in `markers`.
"""
