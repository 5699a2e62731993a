"""The review application: pages that call the core, and nothing that decides by itself.

command     `redactor-review`: what is served, to whom, and where
rooms       the boards' folders, opened: desks in memory, finished packages, batches
markup      minutes as HTML, in their layout
forms       what a page sends → acts
rights      who may see and do what; everybody else gets 404
views       one module a kind of page

Nothing of the minutes goes into the database, a log or a file: text comes out of the vault, into
memory, onto the page.
"""
