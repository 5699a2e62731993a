"""Words that the verifier treats in their own way. Pure data, each table with its reason."""

from __future__ import annotations

_TITLES = """
    mr mrs ms miss mx dr prof professor sir dame lord lady rev revd reverend fr father sr sister br
    brother canon cllr councillor master madam
"""
_EVERYDAY = """
    the and for from with that this was were has had have been are his her their they she him who
    whom whose which into about after before during not but its our your you all any one two three
    four five six seven eight nine ten first second third year years form class school schools
    primary secondary academy college nursery pupil pupils child children student students boy girl
    son daughter mother mum dad parent parents carer carers family grandmother grandfather aunt
    uncle governor governors trustee trustees clerk chair head headteacher teacher assistant staff
    member members board committee body meeting minutes draft agenda item part confidential public
    road street lane avenue close drive court way house flat email mail phone telephone mobile born
    com org net gov sch www http https doc docx copy final signed approved version
    closed session reserved restricted exempt business section private minute
"""
_CALENDAR = """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thurs fri sat sun 1st 2nd 3rd spring summer autumn winter term
"""
# Stand before a name and are no part of it: "Mrs" in a file name gives nobody away.
TITLES = frozenset(_TITLES.split())
# Part of redacted texts ("the mother of", "12 Church Road", "Year 5 pupil"), alone never a name.
# Not here, because people are called so: will, mark, may, june, grace, rose, hope, price, field.
EVERYDAY = frozenset(_EVERYDAY.split())
# Beside a number these are dates; alone, some of them are names.
CALENDAR = frozenset(_CALENDAR.split())

# Letters that look like another and that Unicode does not decompose. Only those that a reader
# would take for the Latin letter: a name typed with one of them is still that name.
LOOKALIKES: dict[str, str] = {
    # of Polish, Danish, Croatian, Icelandic, Turkish, Maltese and French names
    **dict(zip("łøđðıħŧɑɡɩ", "loddihtagi", strict=True)),  # look-alikes are the point
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    # Cyrillic, Greek and Armenian
    **dict(zip("авсԁеһіјкӏмнорԛѕтԝухүѵԍ", "abcdehijklmhopqstwyxyvg", strict=True)),  # the same
    **dict(zip("αβεηικνορτυχγω", "abenikvoptuxyw", strict=True)),  # the same
    **dict(zip("օսհցոզյ", "ouhgnqj", strict=True)),  # the same
    # small capitals, which phonetics has as letters of their own
    **dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True)),  # the same
}

# Letters by Unicode's reckoning that print nothing: the fillers of Korean syllables.
FILLERS = frozenset("\u115f\u1160\u3164\uffa0")
