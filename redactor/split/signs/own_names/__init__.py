"""Parts of the minutes by a name of the clerk's own, by their paper, their type or their tongue.

colours    colours of paper that are explained and stand for what is printed on them
sheets     sheets, folders and loose leaves that a title names and keeps from others
looks      what a kind of type is called, and brackets around all that is set so
key_tables keys of colours that are set as a small table
typefaces  kinds of type that are explained and named where they stand
halves     halves of the minutes in words of the clerk's own: Division I and Division II
headed     headings that come again in each item, one of which a sentence keeps back
parts      parts called A and B that are no open and closed half
tongues    marks in Welsh, put into English

What does not live here: the names that everybody uses, and paper of the usual colours
(`words.lexicon`); annexes and sections with a letter or number (`wording`).
"""
