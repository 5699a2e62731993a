"""Parts of a meeting that are held without the public: how they begin, hold on and end."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from benchmarks.wordings.families.common import TOP, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator


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
            f"{TOP}1. Apologies. None.\n4. Finance. The budget was discussed.\n~ {what} {said}.\n"
            "! 5. Absence. Mrs Rowse has been away for 140 days.\n"
            "! 6. Conduct. A letter of concern has been given to Liam Tregear.\n"
            "7. Training. Dev Shah has booked.\n"
        )
        yield (
            f"{TOP}## Finance\nThe budget was discussed.\n~ {what} {said}.\n~ ## Absence\n"
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
            f"{TOP}## 36. EXCLUSION OF THE PUBLIC\n~ {sentence(said.format(what, why))}\n"
            "## 37. HEAD'S REPORT\nThe report was received.\n~ ## 38. STAFFING\n"
            "! The site supervisor had been arrested and bailed.\n## 39. ADMISSIONS\n"
            "The arrangements were determined.\n~ ## 40. APPEAL\n! A taxi was to be paid for.\n"
            "## 41. CALENDAR\nThe calendar was approved.\n"
        )


def last_lines() -> Iterator[str]:
    """Last lines of a sealed part that tell of a matter in words for coming, going and closing."""
    heads = ("PART 2 - CONFIDENTIAL", "3. Confidential item", "3. Confidential: staffing")
    for head, told in product(heads, _TOLD.strip().splitlines()):
        yield (
            f"{TOP}1. Welcome\nThe Chair opened the meeting.\n2. Oil\nThe oil is dear.\n~ {head}\n"
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
            f"{TOP}## 6. Policies\n{n('6.1')}The policy was agreed.\n~ ## 7. Staffing\n"
            f"~ {mark.format(left)}\n! {n('7.1')}Mr Cope had been seen outside the gate.\n"
            f"! {n('7.2')}Governors asked how the post would be covered.\n~ {end.format(back)}\n"
            f"## 8. Finance\n{n('8.1')}The report was noted.\n"
        )


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
            f"{TOP}## {open_} Policies\nThe fees policy was agreed.\n~ ## {heading}\n~ {left}{told}\n"
            f"! ## {one} Student discipline\n! The Principal reported what Rhys had done.\n"
            f"! ## {two} Senior postholder\n! Mr Trask has taken a post elsewhere.\n"
        )


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
            f"{TOP}## 1. Opening\n{'1.1 ' * numbered}There were no apologies.\n"
            f"~ {'1.2 ' * numbered}{title}{said}{more}\n## 2. Minutes\n2.1 Agreed.\n"
            "~ ## 3. Case\n! 3.1 Mia is away.\n! 3.2 Her mother wrote.\n## 4. Roof\n4.1 It is mended.\n"
            "~ ## 5. Letter\n! 5.1 A letter has come.\n## 6. Policies\n6.1 Agreed.\n"
        )


def shorthand() -> Iterator[str]:
    """Going into the private part and out of it in shorthand."""
    parts = ("committee", "cttee", "Part 2", "closed session", "conf session", "camera")
    into = (
        "Into {p} 6.10 (prop AO, sec DS). Staff out.",
        "6.10 into {p}. Miss Hasson left.",
        "Prop. Mrs Orr, sec. Mr Gault, into {p} 8.10.",
        "Mrs Orr moved into {p}, Mr Gault seconded. Miss Hasson left.",
        "Going into {p} now. LM + DS gone.",
    )
    out = (
        "Out of {p} 6.31. Staff back in.",
        "6.31 out of {p}. Miss Hasson back.",
        "Prop Mr Gault, sec Rev. Semple, out of {p}. 8.31. Miss Hasson back in.",
        "Back in open session 6.31, prop AO",
        "End {p} 6.31 – all back",
    )
    told = "Deputy post. Offer to Mrs Neeson, who has not told them."
    layouts = (
        "6 Finance. The plan was read.\n~ {a}\n! 8.1 {t}\n! 8.2 Mr Wylie suspended.\n~ {b}\n9 Estates. A shed was given.\n",
        "## 7 Staffing\nThree will retire.\n~ {a}\n! {t}\n! Mr Wylie suspended.\n~ {b}\n## 9 Estates\nA shed was given.\n",
        "## 7 Staffing\n7.1 Three will retire.\n~ 7.2 {a}\n! 7.3 {t}\n! 7.4 Mr Wylie suspended.\n~ 7.5 {b}\n7.6 A shed was given.\n",
        "| No | Minute | Action |\n| 6 | Finance. The plan was read. | |\n~| 7 | {a} | |\n!| 7.1 | {t} | |\n!| 7.2 | Mr Wylie suspended. | |\n~| 7 | {b} | |\n| 9 | A shed was given. | |\n",
    )
    for part, begins, ends, layout in product(parts, into, out, layouts):
        moved = {"a": begins.format(p=part), "b": ends.format(p=part), "t": told}
        yield f"{TOP}Also: Mr Gault, Rev. Semple, Miss Hasson\n{layout.format(**moved)}"
