"""The review application: pages that call the core, and nothing that decides by itself.

command     `redactor-review`: what is served, to whom, and where
rooms       the boards' folders, opened: desks in memory, finished packages, batches
markup      minutes as HTML, in their layout
forms       what a page sends → acts
rights      who may see and do what; everybody else gets 404
views       one module a kind of page

Nothing of the minutes goes into the database, a log or a file: text comes out of the vault, into
memory, onto the page.

accounts   accounts and seats: made by whoever runs the server, from the command line
apps       the application's name for Django; its tables are called after it
demo       the demonstration: invented minutes on two boards, and people who may see them or not
links      one-time links: whoever started the program comes in by one, and nobody else ever does
middleware what holds for every page: errors are told without minutes, and nothing is kept by browsers
models     what the database holds besides accounts: boards, and who sits on which. Nothing of minutes
panels     what stands beside a document: one place of it, or all that is doubtful, its people, its items
serving    Django set up and waitress running: for one clerk, for the demonstration, for a trust
settings   Django's settings, from how the application is served; nothing is read from the environment
uploads    uploaded files: in memory, counted while they come, never on the disk
urls       every address of the application; none holds a name of anybody or of a file
"""
