"""Families of wordings: what clerks write, as parts, and the minutes in which every whole stands.

Each yields minutes in the notation of `notation`. Names are invented.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TOP = "# Ridge School\nPresent: Ann Orr (Chair), Dev Shah, Lil Moss\n"
_LED_UP_TO = (
    "",
    "It was agreed that ",
    "Governors agreed that ",
    "The Chair ruled that ",
    "It was agreed that since a family could be identified ",
    "Because a child could be recognised, it was agreed that ",
    "Governors felt that, as individuals had been named, ",
    "The board resolved, on the advice of the clerk, that ",
    "In view of the above, governors agreed that ",
    "Proposed by Mr Shah and seconded by Mrs Moss that ",
    "After discussion it was agreed unanimously that ",
    "The clerk advised that ",
    "Due to the sensitive nature of the discussion, ",
)
_KEPT = (
    "should be treated as confidential and not go on the website",
    "be confidential",
    "is confidential",
    "should be minuted as confidential",
    "would be recorded in the confidential minutes",
    "be minuted separately",
    "should be recorded in Part 2",
    "was confidential and would not appear in the published minutes",
    "be kept confidential",
)
_POINTS = (
    "This item is recorded in the confidential minutes",
    "Minuted separately",
    "See confidential minutes",
    "This item was minuted as confidential",
    "Please see the confidential minute",
    "This item is minuted separately as it concerns a named individual",
    "Confidential – see separate minutes",
    "See Part 2",
    "This was taken as a Part 2 item",
    "A confidential minute was taken",
    "Confidential item – minuted separately",
    "The discussion on this item is recorded in a separate confidential minute",
    "(Confidential minute – see separate sheet)",
    "This item was discussed in confidence and has been minuted separately",
    "Minutes of this item are held by the clerk",
    "Item taken in confidential session; see confidential annex",
    "Details are recorded in the confidential section of these minutes",
    "Dealt with in the confidential part of the meeting",
)
_TITLES = ("Pay review", "Headteacher's appraisal", "Staffing matters", "Complaint")


def this_item() -> Iterator[str]:
    """The last words of an item, that it be confidential."""
    meant = (
        "this item",
        "this discussion",
        "the whole of this item",
        "this matter",
        "the above item",
        "this minute",
        "the discussion under this item",
    )
    for style, parts, led, what, kept in product(
        ("", "## "), (True, False), _LED_UP_TO, meant, _KEPT
    ):
        said = _sentence(f"{led}{what} {kept}")
        n = (lambda number: f"{number} ") if parts else (lambda _: "")
        yield (
            f"{_TOP}{style}6. Policies\n{n('6.2')}The policy was agreed.\n~ {style}7. Parking\n"
            f"! {n('7.1')}There had been an incident outside the gate.\n"
            f"! {n('7.2')}Hassan asked how Mila would be collected.\n~ {n('7.3')}{said}.\n"
            f"{style}8. Finance\n{n('8.1')}The report was noted.\n"
        )


def this_row() -> Iterator[str]:
    """The same in the last paragraph of a cell."""
    meant = (
        "this item",
        "this discussion",
        "the whole of this item",
        "this matter",
        "the above item",
    )
    for led, what, kept in product(_LED_UP_TO, meant, _KEPT):
        said = _sentence(f"{led}{what} {kept}")
        yield (
            f"{_TOP}| Item | Discussion | Action |\n| 6. Policies | The policy was agreed. | Clerk |\n"
            f"!| 7. Parking | There had been an incident. // Hassan asked about it. // {said}. | Head |\n"
            "| 8. Finance | The report was noted. It was long. | Head |\n"
        )


def points_elsewhere() -> Iterator[str]:
    """First words that say where an item is minuted, and the text left in below them."""
    layouts = (
        ("## ", "\n~ ", ""),
        ("## ", "\n~ 7.1 ", "7.2 "),
        ("", "\n~ 7.1 ", "7.2 "),
        ("", " – ", ""),
        ("", ". ", ""),
        ("## ", " – ", ""),
    )
    for (style, joint, number), title, said in product(layouts, _TITLES, _POINTS):
        stop = "." if joint == ". " else ""
        yield (
            f"{_TOP}{style}6. Policies{stop}\nThe policy was agreed.\n~ {style}7. {title}{joint}{said}.\n"
            f"! {number}The Head explained that Mr Cope had been seen outside the gate.\n"
            f"{style}8. Finance{stop}\nThe report was noted.\n{style}9. Next meeting{stop}\n3 May.\n"
        )


def next_items() -> Iterator[str]:
    """So many items that follow."""
    counted = (
        "The two items which follow",
        "The next two items",
        "The following two items",
        "The two items that follow",
        "The next 2 items",
        "The two items below",
        "Both of the next two items",
    )
    kept = (
        "are confidential to the board and are not for circulation",
        "are confidential",
        "were taken in private",
        "will not be published",
        "are for governors only",
        "are to be minuted separately",
        "are Part 2",
        "were discussed with the public excluded",
        "are not for the website",
        "should be left out of the published minutes",
        "were discussed in confidence",
    )
    for what, said in product(counted, kept):
        yield (
            f"{_TOP}1. Apologies. None.\n4. Finance. The budget was discussed.\n~ {what} {said}.\n"
            "! 5. Absence. Mrs Rowse has been away for 140 days.\n"
            "! 6. Conduct. A letter of concern has been given to Liam Tregear.\n"
            "7. Training. Dev Shah has booked.\n"
        )
        yield (
            f"{_TOP}## Finance\nThe budget was discussed.\n~ {what} {said}.\n~ ## Absence\n"
            "! Mrs Rowse has been away for 140 days.\n~ ## Conduct\n"
            "! A letter of concern has been given to Liam Tregear.\n## Training\nDev Shah has booked.\n"
        )


def public_excluded() -> Iterator[str]:
    """Resolutions by which the public goes for items that are named by their numbers."""
    resolved = (
        "RESOLVED: That the press and public be excluded from the meeting during consideration of {}{}",
        "It was agreed that the public be excluded while {} were considered{}",
        "The public were excluded during the discussion of {}{}",
        "RESOLVED that members of the public be asked to leave for {}{}",
        "That the meeting go into private session for {}{}",
        "{} were taken in private session{}",
        "{} were considered after the exclusion of the public{}",
    )
    items = (
        "the items at minutes 38 and 40 below",
        "minutes 38 and 40",
        "the business recorded at minutes 38 and 40",
        "the items listed as 38 and 40 on the agenda",
        "agenda items 38 and 40",
        "the two items numbered 38 and 40",
        "minute nos. 38 and 40",
        "items 38 (Staffing) and 40 (Appeal)",
    )
    grounds = (
        ".",
        ", on the grounds that they involve the likely disclosure of exempt information.",
        ", and that the minutes of those items be not open to inspection.",
    )
    for said, what, why in product(resolved, items, grounds):
        yield (
            f"{_TOP}## 36. EXCLUSION OF THE PUBLIC\n~ {_sentence(said.format(what, why))}\n"
            "## 37. HEAD'S REPORT\nThe report was received.\n~ ## 38. STAFFING\n"
            "! The site supervisor had been arrested and bailed.\n## 39. ADMISSIONS\n"
            "The arrangements were determined.\n~ ## 40. APPEAL\n! A taxi was to be paid for.\n"
            "## 41. CALENDAR\nThe calendar was approved.\n"
        )


def up_to_an_end() -> Iterator[str]:
    """Notes that keep back what stands from them on, to an end that they name."""
    what = (
        "everything from here",
        "what follows",
        "all that follows",
        "the paragraphs from here",
        "what comes next,",
        "all below this note",
        "everything below",
    )
    ends = {
        "to the end of 3.5": "",
        "up to and including paragraph 3.5": "",
        "until the next clerk's note": "~ [Clerk: the public copy goes on from here]",
        "down to the row of dots,": "~ . . . . . .",
    }
    said = (
        "[Note to clerk: {} is to stay out of the public set]",
        "({} should not be published)",
        "Clerk's note: {} is confidential.",
        "[Clerk: leave {} out of the web copy]",
    )
    for note, passage, (end, line) in product(said, what, ends.items()):
        yield (
            f"{_TOP}## 3. Head's report\n3.2 There has been one incident.\n"
            f"~ {note.format(f'{passage} {end}')}\n! 3.3 It was between Dylan and Efe.\n"
            "! 3.4 Mr Omoregie is unhappy.\n! 3.5 Judy Pearson has been reminded of the rota.\n"
            f"{line}\n3.6 The residential is paid for.\n## 6. Training\n6.1 Ann Orr has been trained.\n"
        )


def papers() -> Iterator[str]:
    """Papers behind the minutes that are called confidential."""
    said = (
        "See {} B, which is confidential.",
        "{} B is not for publication.",
        "See confidential {} B.",
        "The details are in {} B, which is for governors only.",
        "{} B is confidential and will be removed before these minutes are published.",
        "Recorded in {} B, not to be published.",
        "{} B is restricted to governors.",
        "The clerk was asked to keep {} B out of the public minutes.",
        "{} B to be withheld from the website.",
    )
    for kind, sentence, style in product(("Annex", "Appendix", "Schedule"), said, ("## ", "")):
        yield (
            f"{_TOP}## 2. Report\nTaken as read ({kind} A).\n~ ## 3. Staffing\n~ {sentence.format(kind)}\n"
            f"## 4. Building\nThe costs are in {kind} C.\n## 6. Next meeting\n"
            f"11 February, 5pm. The meeting ended at 6.15pm.\n{style}{kind} A: context\n"
            f"Attendance is 94.7%.\n~ {style}{kind} B: staffing\n! Mr Banton has a written warning.\n"
            f"! It was noted.\n{style}{kind} C: canopy\nGovernors accepted the lower price.\n"
        )


def last_lines() -> Iterator[str]:
    """Last lines of a sealed part that tell of a matter in words for coming, going and closing."""
    heads = ("PART 2 - CONFIDENTIAL", "3. Confidential item", "3. Confidential: staffing")
    for head, told in product(heads, _TOLD.strip().splitlines()):
        yield (
            f"{_TOP}1. Welcome\nThe Chair opened the meeting.\n2. Oil\nThe oil is dear.\n~ {head}\n"
            f"! It was noted that things were hard.\n! {told}\n"
        )


def who_left() -> Iterator[str]:
    """Who left for it, that it was confidential, and who came back."""
    people = (
        ("The staff governors left the meeting.", "The staff governors returned."),
        ("Mrs Orr and Mr Shah withdrew.", "Mrs Orr and Mr Shah rejoined the meeting."),
        ("Staff left at 6.10pm.", "Staff returned at 6.25pm."),
    )
    marks = (
        "{} The discussion that followed was confidential.",
        "Confidential: {}",
        "{} CONFIDENTIAL",
        "{} (Confidential discussion)",
        "{} What follows is confidential.",
        "Confidential discussion – {}",
        "Closed session. {}",
        "{} Governors then discussed the following in confidence.",
        "Governors moved into Part 2. {}",
    )
    ends = (
        "{}",
        "{} End of confidential item.",
        "End of Part 2. {}",
        "Confidential discussion ended. {}",
    )
    for (left, back), mark, end, parts in product(people, marks, ends, (True, False)):
        n = (lambda number: f"{number} ") if parts else (lambda _: "")
        yield (
            f"{_TOP}## 6. Policies\n{n('6.1')}The policy was agreed.\n~ ## 7. Staffing\n"
            f"~ {mark.format(left)}\n! {n('7.1')}Mr Cope had been seen outside the gate.\n"
            f"! {n('7.2')}Governors asked how the post would be covered.\n~ {end.format(back)}\n"
            f"## 8. Finance\n{n('8.1')}The report was noted.\n"
        )


def _sentence(said: str) -> str:
    return said[0].upper() + said[1:]


_TOLD = """
Mia was left on the field at the end of play.
Mia arrived with bruises on her arm.
Mr Cope came in late and smelt of drink.
Mr Lumb returned drunk.
Miss Hill left Kyle alone in the taxi.
Leo went out through the fire door.
Mr Cole left in tears.
Mrs Kay withdrew her grievance.
Mr Tate left after a row with the head.
Ms Dunn returned from sick leave.
The mother arrived with a solicitor.
Mr Bligh left because of stress.
The disciplinary meeting was adjourned to 3 May.
Signed statements from two pupils were read.
Page 3 of the report names Mia Moss.
The Chair closed the case of Mia Moss.
The next meeting with Mrs Orr is on 3 May at 10am.
Date of next review meeting for Mia Moss: 3 May.
Notes taken by Mrs Orr say that Mia wept.
The meeting finished with Mr Cope in tears.
Dates of meetings with the family: 3 May and 4 June.
"""

_SAID_OF_IT = (
    "It was agreed that {s} remain confidential.",
    "It was agreed that {s} remain confidential until May.",
    "It was agreed to keep {s} confidential.",
    "Agreed to keep {s} confidential for now.",
    "The Chair asked that {s} be kept confidential.",
    "Governors asked that {s} should not be made public at this stage.",
    "{S} should remain confidential for now.",
    "{S} is to remain confidential until the consultation ends.",
    "{S} is confidential at this stage.",
    "{S} must be treated as confidential.",
    "The Chair reminded governors that {s} must remain confidential.",
    "It was resolved that {s} be treated as confidential.",
    "Governors agreed {s} should be minuted confidentially.",
    "The Headteacher asked for {s} to be kept confidential.",
    "The Chair said that {s} was confidential and not for the published minutes.",
)


def of_it() -> Iterator[str]:
    """Rulings on "it", "this" or "the matter", before, below and behind what it is."""
    told = "The head of the other school will retire in August if he is paid."
    layouts = (
        "~# 2. Federation\n! 2.1 {m}\n! 2.2 {t}\n3. Finance\n",
        "~# 2. Federation\n! 2.1 {t}\n! 2.2 {m}\n3. Finance\n",
        "~# 2. Federation\n! {t} {m}\n3. Finance\n",
        "~# 2. Federation\n! {t}\n! {m}\n3. Finance\n",
        "~# Federation\n! {t} {m}\n# Finance\n",
    )
    meant = ("it", "this", "the matter", "the discussion", "this matter", "the item")
    for said, s, layout in product(_SAID_OF_IT, meant, layouts):
        ruling = said.format(s=s, S=s[0].upper() + s[1:])
        yield f"1. Apologies\nNone.\n{layout.format(m=ruling, t=told)}The budget was approved."


_FIRST_MARKS = (
    "EXEMPT / CYFRINACHOL.",
    "CONFIDENTIAL.",
    "EXEMPT ITEM.",
    "Part 2.",
    "(Confidential)",
    "IN COMMITTEE.",
    "Not for publication.",
    "CONFIDENTIAL ITEM:",
    "CYFRINACHOL / CONFIDENTIAL",
)


def first_words() -> Iterator[str]:
    """Items that begin with a mark and who went out for them."""
    moves = (
        ("Mrs Moss and Mr Kay withdrew at 6.05 pm.", "Mrs Moss and Mr Kay returned at 6.25 pm."),
        ("Staff governors left.", "The staff governors came back."),
        ("The staff governor left the meeting for this item.", ""),
        ("Dev Shah declared an interest and left.", "Dev Shah returned."),
    )
    told = ("Mr Pell has been absent for 24 weeks.", "The Chair asked if he had been visited.")
    layouts = (
        ("{style}7. Staffing", "7.{n} {said}"),
        ("{style}7. Staffing", "{said}"),
        ("| 7 | Staffing | |", "| 7.{n} | {said} | |"),
        ("| 7 | Staffing | |", "| | {said} | |"),
    )
    for mark, (left, back), (title, part), style, after in product(
        _FIRST_MARKS, moves, layouts, ("", "## "), ("Finance", "Policies")
    ):
        head = "| No | Item | Action |\n| 6 | Report | |\n" if title[0] == "|" else ""
        next_item = f"| 8 | {after} | |" if head else f"{style}8. {after}"
        lines = [f"~ {mark} {left}", *(f"! {said}" for said in told), f"~ {back}" if back else ""]
        put = [x[0] + part.format(n=n, said=x[2:]) for n, x in enumerate(lines, 1) if x]
        yield f"{_TOP}{head}~{title.format(style=style)}\n{chr(10).join(put)}\n{next_item}\n"


def below_a_heading() -> Iterator[str]:
    """Headings of a confidential part, and below them that it is minuted separately."""
    headings = (
        "PART 2 – CONFIDENTIAL",
        "RESERVED BUSINESS",
        "Part B",
        "Confidential minutes",
        "CLOSED SESSION",
        "NOT FOR PUBLICATION",
    )
    said = (
        "A separate minute has been taken under clause 17 of the Instrument, as follows.",
        "These items are minuted separately and are not for publication.",
        "The confidential minutes are as follows.",
        "This section is recorded separately and will be held by the clerk.",
        "The following has been recorded in a separate confidential minute:",
        "(Separate minute, to be held by the Clerk)",
        "The record of this session is held separately and is circulated only to those present.",
    )
    numbers = ("C25/7{}", "{}.", "C{}", "")
    for heading, left, told, number in product(
        headings, ("", "Dev Shah withdrew at 7.05 pm. "), said, numbers
    ):
        one, two, open_ = (number.format(n) for n in (8, 9, 7))
        yield (
            f"{_TOP}## {open_} Policies\nThe fees policy was agreed.\n~ ## {heading}\n~ {left}{told}\n"
            f"! ## {one} Student discipline\n! The Principal reported what Rhys had done.\n"
            f"! ## {two} Senior postholder\n! Mr Trask has taken a post elsewhere.\n"
        )


def logs_behind() -> Iterator[str]:
    """Logs of actions behind a confidential part, the rows of which cite both parts."""
    numbers = (
        ("3.", "4.", "B1", ("3", "4", "B1"), ("A3", "A4", "B1"), ("3", "4", "B1 (conf)")),
        ("C25/63", "C25/64", "C25/73", ("C25/63", "C25/64", "C25/73"), ("63", "64", "73 (R)")),
        ("3.", "4.", "10.1", ("3", "4", "10.1"), ("3", "4", "10.1 (conf)")),
        ("3.", "4.", "P2.1", ("3", "4", "P2.1"), ("Item 3", "Item 4", "P2.1")),
    )
    titles = ("Action log", "Rolling action log", "SCHEDULE OF ACTIONS", "Actions arising")
    headers = ("| Item | Action |\n", "| No. | Action |\n", "| Minute | Action |\n", "")
    headings = ("PART B - CONFIDENTIAL", "Confidential annex to the minutes", "RESERVED BUSINESS")
    for (one, two, three, *cited), title, header, heading in product(
        numbers, titles, headers, headings
    ):
        for a, b, c in cited:
            yield (
                f"{_TOP}# {one} Premises\nThe fence is to be mended.\n# {two} Finance\nA shed is to be bought.\n"
                f"~# {heading}\n!# {three} Pupil matter\n! Mr Cope came about Kai.\n~ The meeting closed at 7.50pm.\n"
                f"# {title}\n{header}| {a} | Mend the fence |\n| {b} | Buy a shed |\n!| {c} | Arrange the next step |\n"
            )


def only_open() -> Iterator[str]:
    """Rulings that name what alone is open, by numbers or by a sign."""
    by_number = (
        "Only items 1, 2, 3 and 5 of these minutes are to be put on the website.",
        "Items 1 to 3 and 5 may be published. The others are confidential.",
        "Items 1, 2, 3 and 5 are public; the remainder is confidential.",
        "All items are confidential except 1, 2, 3 and 5.",
        "These minutes are confidential apart from items 1 to 3 and 5.",
        "Publish items 1-3 and 5 only.",
        "With the exception of items 1 to 3 and 5 these minutes are confidential.",
        "The following items may be published: 1, 2, 3, 5. The rest may not.",
        "Part 1 consists of items 1, 2, 3 and 5. All other items are Part 2.",
        "For publication: items 1, 2, 3 and 5. Not for publication: all others.",
        "Minutes 1, 2, 3 and 5 are open to inspection; the others are not.",
    )
    by_sign = (
        "Confidential to members, except the paragraphs with ({s}) in front of them.",
        "Only paragraphs marked ({s}) are to be published.",
        "Everything is confidential unless marked ({s}).",
        "({s}) = public. All else is confidential.",
        "Items marked ({s}) may be published. All other items are confidential.",
        "All paragraphs are for governors only except those marked ({s}).",
    )
    told = ("All were welcomed.", "Agreed.", "Roll 198.", "Mrs Tow will not be kept on.", "Noted.")
    titles = ("Welcome", "Minutes", "Report", "Staffing", "Premises")
    for said, style, first in product(by_number, ("", "## "), (True, False)):
        items = "".join(
            f"{'~' * (n == 4)}{style}{n}. {title}\n{'!' * (n == 4)} {text}\n"
            for n, (title, text) in enumerate(zip(titles, told, strict=True), 1)
        )
        yield f"~ {said}\n{_TOP}{items}" if first else f"{_TOP}{items}~ {said}\n"
    for said, sign, form in product(by_sign, "POW", ("({s}) {n}. {t}", "{n}. ({s}) {t}")):
        items = "".join(
            f"! {n}. {text}\n" if n == 4 else f"{form.format(s=sign, n=n, t=text)}\n"
            for n, text in enumerate(told, 1)
        )
        yield f"~ {said.format(s=sign)}\n({sign}) Ridge School\n{items}"


def fields() -> Iterator[str]:
    """Lines of a form that say of each item whether it is open."""
    answers = (
        ("FOI status: open", "FOI status: withhold (s.40)"),
        ("Confidential? No", "Confidential? Yes"),
        ("Publication: yes", "Publication: no"),
        ("Status: public", "Status: confidential"),
        ("Status: Open", "Status: Closed"),
        ("Public/Private: Public", "Public/Private: Private"),
        ("Access: open", "Access: restricted"),
        ("Part: 1", "Part: 2"),
        ("Classification: OPEN", "Classification: OFFICIAL-SENSITIVE"),
        ("To be published: Yes", "To be published: No"),
        ("Is this item confidential? No", "Is this item confidential? Yes"),
    )
    for (open_, shut), style, first in product(answers, ("", "## "), (True, False)):
        items = ""
        for n, title in enumerate(("Welcome", "Report", "Staffing", "Premises"), 1):
            said, mark = (shut, "!") if n == 3 else (open_, "")
            told = f"{mark} Mrs Tow was asked about it.\n{mark} She has now answered.\n"
            line = f"~ {said}\n" if said else ""
            items += f"{'~' * (n == 3)}{style}{n}. {title}\n"
            items += line + told if first else told + line
        yield _TOP + items


_THINGS = "roof fence kettle piano gate shed ladder boiler carpet mirror clock lamp chair"


def orders() -> Iterator[str]:
    """Orders to whoever publishes the minutes, of what to take out."""
    said = (
        "Before you put these on the website please take out {p}.",
        "Hi Sue, minutes below. Before you put them on the site can you please take out {p}.",
        "Can you please remove {p} before publishing?",
        "Please leave {p} out of the web version.",
        "Clerk's note: {p} to be removed before publication.",
        "Note for the office: leave out {p} when you upload the minutes.",
        "The Chair has asked that {p} be taken out of the public copy.",
        "To be removed before publication: {p}.",
        "For the published copy, omit {p}.",
        "I think {p} ought to come out before it goes on the website.",
    )
    places = {
        "all of item 6": ("6.1", "6.2", "6.3"),
        "item 6 (Complaints)": ("6.1", "6.2", "6.3"),
        "4.3 and 4.4": ("4.3", "4.4"),
        "4.3-4.4": ("4.3", "4.4"),
        "the last two paragraphs of item 4": ("4.3", "4.4"),
        "the bits about Miss Ode (4.3 and 4.4)": ("4.3", "4.4"),
        "all of item 6 apart from 6.3": ("6.1", "6.2"),
        "item 6 (not 6.3)": ("6.1", "6.2"),
        "the last two paragraphs of item 4, and all of item 6": ("4.3", "4.4", "6.1", "6.2", "6.3"),
    }
    for order, (place, shut), style, first in product(
        said, places.items(), ("", "## "), (True, False)
    ):
        items, things = "", iter(_THINGS.split())
        for n, title in ((3, "Report"), (4, "Staffing"), (6, "Complaints"), (7, "Policies")):
            parts = [f"{n}.{k}" for k in range(1, 5 if n == 4 else 4)]
            told = "".join(
                f"{'!' * (x in shut)} {x} The {next(things)} was looked at.\n" for x in parts
            )
            items += f"{'~' * any(x in shut for x in parts)}{style}{n}. {title}\n{told}"
        line = f"~ {order.format(p=place)}\n"
        yield f"{line}{_TOP}{items}" if first else f"{_TOP}{items}{line}"


_ITEMS = ("Opening and minutes", "Pay review", "Head's report", "Letter received", "Policies")
_TOLD_IN = (
    ("There were no apologies.",),
    ("Miss Crane will stay on M4.", "She means to appeal."),
    ("There are 236 on roll.", "The bus was late."),
    ("Mrs Tibbs says that her son was locked in.",),
    ("The roof is mended.",),
)


def business() -> Iterator[str]:
    """Tables of the items of a meeting, with a column for who may read each."""
    columns = (
        ("Part", "A", "B"),
        ("Part", "Part 1", "Part 2"),
        ("Open/Closed", "Open", "Closed"),
        ("Status", "Public", "Confidential"),
        ("To be published with these minutes?", "Yes", "No"),
        ("Copy to go on the website", "Yes", "No - governors' copy only"),
        ("Readers", "All", "Governors only"),
        ("Where minuted", "Public minutes", "Confidential minutes"),
        ("Confidential?", "No", "Yes"),
        ("Website", "✓", ""),
        ("Category", "Open", "Restricted"),
    )
    body = "".join(
        f"{'~ ' * (k in {2, 4})}## {k}. {title}\n"
        + "".join(
            f"{'! ' * (k in {2, 4})}{k}.{n} {told}\n" for n, told in enumerate(_TOLD_IN[k - 1], 1)
        )
        for k, title in enumerate(_ITEMS, 1)
    )
    for (head, opened, shut), apart, order, first in product(
        columns, (True, False), ((1, 2, 3, 4, 5), (1, 3, 2, 4, 5)), (True, False)
    ):
        rows = "".join(
            f"{'~' * (k in {2, 4})}| {k}{' |' if apart else '.'} {_ITEMS[k - 1]} | {shut if k in {2, 4} else opened} |\n"
            for k in order
        )
        table = f"\n| {'No. | Item' if apart else 'Agenda item'} | {head} |\n{rows}\n"
        yield f"{_TOP}{table}{body}" if first else f"{_TOP}{body}Record of publication\n{table}"


def titled_rulings() -> Iterator[str]:
    """Titles of confidential business, behind which a resolution says which items these are."""
    titles = (
        "Confidential business. ",
        "Reserved business: ",
        "Part 2 - ",
        "Exclusion of the public. ",
    )
    ruled = (
        "It was RESOLVED that items 3 and 5 below be treated as confidential",
        "The board agreed that items 3 and 5 are confidential and will be minuted separately",
        "Items 3 and 5 are to be treated as confidential",
        "Trustees resolved that items 3 and 5 be withheld from the published minutes",
    )
    behind = (
        ".",
        ", and that the minutes of those two items be withheld from the public copy.",
        ". The staff governor would be asked to leave for item 5 only.",
        ". The Head was to leave for the second of them.",
        ". All other items are open.",
        ". This was proposed by Mrs Moss and seconded by Mr Shah.",
    )
    for title, said, more, numbered in product(titles, ruled, behind, (True, False)):
        yield (
            f"{_TOP}## 1. Opening\n{'1.1 ' * numbered}There were no apologies.\n"
            f"~ {'1.2 ' * numbered}{title}{said}{more}\n## 2. Minutes\n2.1 Agreed.\n"
            "~ ## 3. Case\n! 3.1 Mia is away.\n! 3.2 Her mother wrote.\n## 4. Roof\n4.1 It is mended.\n"
            "~ ## 5. Letter\n! 5.1 A letter has come.\n## 6. Policies\n6.1 Agreed.\n"
        )


FAMILIES: tuple[Callable[[], Iterator[str]], ...] = (
    this_item,
    this_row,
    points_elsewhere,
    next_items,
    public_excluded,
    up_to_an_end,
    papers,
    last_lines,
    who_left,
    of_it,
    first_words,
    below_a_heading,
    logs_behind,
    only_open,
    fields,
    orders,
    business,
    titled_rulings,
)
