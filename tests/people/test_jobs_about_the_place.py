"""Whom minutes name for a job about the place, a step up, a check or a price; and who only seems to."""

from __future__ import annotations

import pytest
from marked import outcome

AT_WORK = {
    "up to a grade": "[+Simran Hale+] has gone up to HLTA.",
    "from lunchtimes to TA": "[+Dana Wilde+] moves from lunchtimes to TA.",
    "from TA to HLTA": "[+Jan Pell+] has moved up from TA to HLTA.",
    "an assistant with a level": "[+Mr Ivo Iles+], classroom assistant, has got his Level 3.",
    "a teacher who brought somebody": "[+Mrs Pippa Frisk+], the peripatetic brass teacher, had brought along her old bandmaster.",
    "flushes the taps": "Legionella flushing done each Monday by [+Tad Gorse+].",
    "tests the alarm": "Fire alarm tested weekly by [+Len Orde+].",
    "reads the temperatures": "Kitchen temperatures are checked every day by [+Len Orde+].",
    "back to teach": "[+Mrs Rose Devlin+] had come back to teach P3 until Christmas as a substitute.",
    "in for strings": "[+Mr Serge Volk-Birch+] comes in for strings, [+Mrs E. Firth+] for woodwind.",
    "a quotation": "Quotation for the windows: £18,640, from [+Mr Panos Kyle+]. Accepted.",
    "the second of three": "Three quotes were compared and the second, from [+Kul Sandler+] of Brightwire, was accepted by six votes to one.",
    "checks that are complete": "Access NI checks are complete for [+Joe Trayne+] (chess) and the two student teachers, [+Lauren Kay+] and [+Conor Bree+].",
    "checks that are in": "DBS checks are in for [+Joe Trayne+] (football) and [+Ann Pell+].",
    "cuts the hedges": "[+Len Orde+] is cutting the hedges this year.",
    "built a fence": "The fence behind Beech House was built by [+Mr Len Orde+].",
    "goes with the pupils": "The outreach team is at full strength; [+Marcus Oyle+] and [+Jo Thewless+] go with the pupils to their mainstream lessons.",
    "a verger": "The church key: [+Verger Ted Mapleton+] now has one.",
    "a minister with a chapel": "A letter from [+Parch. Eurwyn Tudor+] offering the chapel for the carol service.",
    "a granthi who asks the school in": "[+Granthi Kirpal Singh+] has asked the school to the gurdwara for Gurpurab.",
    "made a leader of a room": "[+Cara-May Tindle+] has been made room leader for Otters.",
    "whose quote was accepted": "The lowest of three quotes for the fence, £900, was accepted. [+Sid Tindle+] will start the work in half term.",
}
PRIVATE = {
    "a mother who asks to be let in": "[-Mrs Ann Pell-] wrote asking the school to let her son go to the church.",
    "a mother who offers help": "A letter from [-Mrs Ann Pell-] offering to help with reading.",
    "moves to a class": "[-Leo Marsh-] moves from Oak to Year 4.",
    "a grade that is asked for": "[-Mrs Ann Dray-] has applied for her grade to be raised to HLTA.",
    "an assistant off sick": "[-Mr Ivo Iles-], classroom assistant, is off sick.",
    "a wall for a club": "For the eco club a wall was built by [-Leo Marsh-] and [-Ada Finch-].",
    "who built a wall, as children do": "The eco club met on Fridays. The wall was built by [-Leo Marsh-].",
    "who comes in to play": "[-Zayn Marsh-] comes in for guitar on Saturdays.",
    "who comes in on some days": "[-Leo Marsh-] comes in on Mondays only.",
    "half days": "[-Leo Marsh-] comes in for half days.",
    "comes in for his meeting": "[-Mr Bly-] comes in for a meeting about his son.",
    "a quotation and a parent": "A letter about the quote from [-Mr Orde-], whose daughter is in Year 2, was read.",
    "a check on a mother": "A DBS check is still awaited for [-Mrs Dray-], a mother who would like to help.",
    "a pupil who cuts grass": "[-Leo-] in Year 4 cuts the grass with the gardening club.",
    "a wall built by children": "The bug wall was built by [-Ada-] and [-Kit-] in Year 4.",
    "did not pass": "[-Mrs Dora Finch-], TA, did not pass her Level 2.",
    "bins emptied": "The bins are emptied each day by [-Leo-] in Year 4.",
    "made a captain of a house": "[-Leo Tindle-] has been made house captain.",
    "made a leader of readers": "[-Leo Tindle-] has been made reading leader.",
    "made a head for a day": "[-Mia Tindle-] was made head of year for the day.",
    "made redundant": "[-Mrs Tindle-] was made redundant.",
    "a bench of the pupils": "A quote for the pupils' bench, £90, was accepted. [-Leo Vane-] will do it in half term.",
    "a quote of a club": "The eco club's quote of £30 was accepted. [-Leo Vane-] will do it in May.",
    "a test that costs": "The test is resat at a cost of £40. [-Leo Vane-] will do it in June.",
}


@pytest.mark.parametrize("line", [*AT_WORK.values(), *PRIVATE.values()], ids=[*AT_WORK, *PRIVATE])
def test_tells_jobs_from_private_lives(line: str) -> None:
    result = outcome(line)
    assert result.cut == result.expected
