"""What stands at one item, row or paragraph and says that it is confidential."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from benchmarks.wordings.families.common import TOP, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

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
        said = sentence(f"{led}{what} {kept}")
        n = (lambda number: f"{number} ") if parts else (lambda _: "")
        yield (
            f"{TOP}{style}6. Policies\n{n('6.2')}The policy was agreed.\n~ {style}7. Parking\n"
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
        said = sentence(f"{led}{what} {kept}")
        yield (
            f"{TOP}| Item | Discussion | Action |\n| 6. Policies | The policy was agreed. | Clerk |\n"
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
            f"{TOP}{style}6. Policies{stop}\nThe policy was agreed.\n~ {style}7. {title}{joint}{said}.\n"
            f"! {number}The Head explained that Mr Cope had been seen outside the gate.\n"
            f"{style}8. Finance{stop}\nThe report was noted.\n{style}9. Next meeting{stop}\n3 May.\n"
        )


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
        yield f"{TOP}{head}~{title.format(style=style)}\n{chr(10).join(put)}\n{next_item}\n"


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
        yield TOP + items
