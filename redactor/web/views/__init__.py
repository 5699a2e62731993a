"""The pages, one module a subject.

entry       one-time links, signing in and out, the second factor
boards      boards, the documents of one, files that are added
document    a document in its views, and the panels beside it
acting      what is done about a document
files       pictures, and what is downloaded
told        what went wrong
"""
