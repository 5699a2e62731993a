"""The attendance list: who sat at the table, with their initials and their part in it.

entries      what an entry of such a list looks like
columns      tables that give surname and first name apart
tables       tables that may be the list, by their heads
joined       a list and the minutes that are one table
rows         rows of the table of business that are the list
region       where in the minutes the list stands
attendees    who is in it, and as what
names        which names of a line are entries
told         lists told in sentences
roles        what the list says of a name
initials     theirs, as printed
children     children in the list: by their council, their office, their year or their class

Both the reader (`detect`) and `people` ask it, so it stands below them. What does not live here:
finding names in a text, and what becomes of somebody at the table (`people`).
"""

from redactor.attendance.attendees import Attendee, attendees
from redactor.attendance.joined import apart

__all__ = ["Attendee", "apart", "attendees"]
