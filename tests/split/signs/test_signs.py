"""Signs that the minutes themselves explain, columns, and what hangs on a marked row or line."""

from __future__ import annotations

import pytest
from minutes import check

PRIVATE = "The cook has been signed off until Easter."

LEGENDS = {
    "two halves": ("(A) is for everybody and (B) is for governors only.", "(B) {}"),
    "one half may not": ("(A) may be published. (B) may not.", "(B) {}"),
    "a code": ("Paragraphs marked [CYF] are not for publication.", "4.7 [CYF] {}"),
    "a code in small letters": ("Bullets marked (cyf) are to be taken out.", "- (cyf) {}"),
    "in front": ("Lines with R in front are restricted.", "R: {}"),
    "a dagger": ("Paragraphs marked ‡ are not to be displayed.", "5.4 ‡ {}"),
    "a picture": ("Rows with a thistle (❋) go to members' tablets only.", "❋ {}"),
    "asterisks": ("Items marked with an asterisk are confidential.", "* {}"),
    "an asterisk behind the number": ("* = not for publication.", "4.2* {}"),
    "two asterisks": (
        "* denotes member present. ** at the beginning of a paragraph denotes that it is for the committee only.",
        "** {}",
    ),
    "letters that are spelt out": ("NFP = not for publication.", "NFP: {}"),
    "a minute book": ("Entries marked MB2 are left off the parish website.", "- (MB2) {}"),
    "behind the number": (
        "A minute number with the letter C after it belongs to the record in committee.",
        "187/9C {}",
    ),
    "behind the number, apart": ("R after a minute number means reserved.", ".3 R {}"),
    "brackets": ("Anything in square brackets comes out before it is published.", "[4c {}]"),
    "letters that stay with members": (
        "Key: O = may be released. C = stays with members.",
        "(C) {}",
    ),
    "that does not leave": ("Paragraphs with (C) in front do not leave this committee.", "(C) {}"),
}


@pytest.mark.parametrize(("legend", "line"), LEGENDS.values(), ids=LEGENDS)
@pytest.mark.parametrize("where", ["", "_ "], ids=["body", "footer"])
def test_an_explained_sign_seals_its_line(legend: str, line: str, where: str) -> None:
    check(f"""\
{where}{legend}
# 4. Premises
4.1 The lift is repaired.
! {line.format(PRIVATE)}
4.9 The gutters will be cleared in May.
""")


@pytest.mark.parametrize(
    "remark",
    [
        "P = present, A = apologies, N = not required.",
        "Dr Rao (B) is a member of the closed group.",
        "Items with A Level results are private.",
    ],
)
def test_what_explains_no_sign_seals_nothing(remark: str) -> None:
    check(f"""\
{remark}
# 4. Premises
(B) The lift is repaired.
A. The gutters will be cleared in May.
""")


INSIDE = {
    "in brackets": (
        "Words in square brackets are for governors only.",
        "The roof is mended. <<[{}]>> The lift is repaired.",
    ),
    "brackets by themselves": (
        "Square brackets are ours alone and come out before anybody else gets this.",
        "The roof is mended. <<[{}]>> The lift is repaired.",
    ),
    "a sign in brackets": (
        "[R …] within a minute shows words that have been reserved.",
        "The roof is mended. <<[R {}]>> The lift is repaired.",
    ),
    "a sign with a colon": (
        "A paragraph which begins [C] is confidential.",
        "The roof is mended. <<[C: {}]>>",
    ),
    "between stars": (
        "Anything with a * in front of it, or between two stars, is not for the website.",
        "The roof is mended. <<*{}*>> The lift is repaired.",
    ),
    "Part B in brackets": (
        "Text in square brackets headed Part B is to be severed from the minutes as published.",
        "The roof is mended. <<[Part B: {}]>> The lift is repaired.",
    ),
}


@pytest.mark.parametrize(("legend", "line"), INSIDE.values(), ids=INSIDE)
def test_an_explained_sign_seals_words_of_a_line(legend: str, line: str) -> None:
    check(f"""\
{legend}
# 4. Premises
4.1 {line.format(PRIVATE)}
4.9 The gutters will be cleared in May.
""")


def test_a_legend_does_not_hide_the_sign_behind_it_in_its_own_paragraph() -> None:
    check(f"""\
# 4. Premises
! Paragraphs and sentences with (C) are confidential. (C) {PRIVATE}
4.9 The gutters will be cleared in May.
""")


def test_brackets_that_mean_it_may_close_in_a_later_paragraph() -> None:
    check("""\
Words in square brackets are for governors only.
# 4. Premises
The roof is mended. <<[The cook has been signed off.>>
! Her post will be covered.
<<She is back at Easter.]>> Thanks were given.
4.9 The gutters will be cleared in May.
""")


OPENERS = [
    "# PART 2 CONFIDENTIAL - items marked (B) are not for publication",
    "PART 2 - CONFIDENTIAL. Items marked (B) are not for publication.",
]


@pytest.mark.parametrize("opener", OPENERS)
def test_a_heading_of_part_2_that_explains_a_sign_opens_it_all_the_same(opener: str) -> None:
    check(f"""\
# 4. Premises
4.1 The lift is repaired.
! {opener}
! {PRIVATE}
! Her post will be covered.
""")


def test_p2_in_brackets_with_its_words() -> None:
    check(f"""\
# 3. Minutes
The minutes and the Part 2 minutes were approved.
# 4. Premises
The roof is mended. <<[P2 {PRIVATE}]>> The lift is repaired.
""")


CASES = {
    "a letter in the last column": """\
How to read this table: a letter R in the last column means that the row is restricted.
| Item | What was said | Owner | |
| 1 | The lift is repaired. | SM | |
! | 2 | The cook has been signed off. | HT | R |
| 3 | The gutters will be cleared in May. | SM | |
""",
    "a key in the footer": """\
| No | What was said | Action | G/N |
| 1 | The lift is repaired by a firm from the next town. | SM | G |
! | 2 | The cook has been signed off until Easter. | HT | N |
| 3 | The gutters will be cleared in May. | SM | G |
_ G = goes on the website, N = does not
""",
    "red is no sign": """\
R = restricted
| Item | What was said | Owner | RAG |
| 1 | The lift is repaired. | SM | R |
| 2 | The gutters will be cleared in May. | HT | G |
""",
    "a column for Part 2": """\
| Item | What was said | Owner | P2? |
| 1 | The lift is repaired. | SM | N |
! | 2 | The cook has been signed off. | HT | Y |
| 3 | The gutters will be cleared in May. | SM | N |
""",
    "a column that tells how far an action is": """\
# 9. Actions
| No. | Action | Who | Open or closed |
| 3 | Change the template | AN | Open |
| 5 | Order the paint | SM | Closed |
""",
    "rows with a letter behind a marked row": """\
| Item | What was said | Action |
| 7 | Budget. The budget was approved as the head had drawn it up. | HT |
! | 8 | Confidential. The staff governor withdrew. | |
! | 8a | The cook has been signed off until Easter. | HT |
! | 8b | Her letter was read. | |
| 9 | Finance. A surplus was reported. | HT |
""",
    "the next row and its parts": """\
| Item | What was said | Action |
| 9 | Estates. The lift at the upper school is repaired. | PZ |
| 10 | Members agreed to take the next row as confidential. | |
! | 10a | The loss was traced to the site assistant, who has paid it back. | DF |
! | 10b | A retention payment was agreed. | LS |
| 11 | The poster competition was won. | |
""",
    "a number without a stop": """\
10 Dates of meetings
10.1 The board meets in March.
! 11 Confidential minute. Ms Finbow withdrew. What follows is for governors only and is to be filed apart.
! 11.1 She has applied for a headship.
! 11.2 A cleaner has been referred to occupational health.
""",
    "a long reference as number": """\
# ARC/25/04/5 Information governance
5.1 Six breaches were reported.
! # ARC/25/04/6 Closed business
! 6.1 An anonymous note has come in.
~ Closed business ended at 19:15.
# ARC/25/04/7 Governance
7.1 The committee reviewed itself.
""",
    "a stub with its text behind it": """\
# 41.5 Schools
The adviser visited in March.
~ 41.6 Item 41.6 is recorded in the closed minute book and is not reproduced here.
! 41.6 The outcome of the investigation was reported.
! 41.6.2 Mrs Aziz is to be seen.
# 41.7 Estates
The roof is finished.
""",
    "what follows": """\
# 9. Close of the open part
The head was thanked.
~ Miss Usher withdrew. What follows is entered in the confidential minute book only.
! 10.1 He goes on to half pay in December.
! 10.2 She will lodge a grievance.
""",
    "the action list of the whole meeting": """\
# 4. Buildings
4.1 The rota for the lane is agreed.
# 5. Finance
5.1 A paper on the two budgets will come.
~ PART TWO
! # 6. Pay
! 6.1 The salary was confirmed.
## Action list
| Minute | Action | Who |
| 4.1 | Rota for the lane | Fr Lacey |
| 5.1 | Paper on the two budgets | Mrs Lund |
! | 6.1 | Tell payroll | Mr Alderson |
# Any other information
The choirs meet in June.
""",
    "what was said at several numbers": """\
3.5 The paint is ordered.
! 3.6 He had been told that he would not go up.
3.7 The books were seen.
! 6.2 The letter from the county was read.
~ Governors agreed by e-mail that what had been said at 3.6 and 6.2 ought not to be seen by the public.
""",
    "the paragraph above": """\
# 8. Visits
8.1 The nursery was seen.
! 8.2 He had come to the head about his record.
~ It was agreed that the paragraph above is not for the public minutes.
""",
    "a tag between asterisks with its end": """\
- Class 3 is taught by a colleague on loan.
! - ** NOT FOR THE WEBSITE COPY ** He is off again with his back. ** end of not for website **
- Forty-four days of supply were bought.
""",
    "in Welsh": """\
# 10. Dyddiadau
Bydd y bwrdd yn cwrdd ym mis Mai.
! # 11. YR AIL RAN – nid i'w chyhoeddi.
! 11.1 Mae hi wedi rhoi ei rhybudd.
""",
    "a heading, and that there was nothing": """\
# 2. Confidential business
The Clerk reported that there was no confidential business. There were no reserved matters, and accordingly the student governors were not asked to withdraw at any time during the meeting of the day.
# 3. Minutes
The minutes were signed. There was nothing to be minuted separately.
""",
}


@pytest.mark.parametrize("notation", CASES.values(), ids=CASES)
def test_what_hangs_on_a_mark(notation: str) -> None:
    check(notation)


def test_a_statement_above_all_items_seals_the_document() -> None:
    check("""\
! # Netherby High School
! The whole of this record is confidential and no part of it is to be placed in the public minute book.
! 1. Apologies
! None.
! 2. Pay
! The recommendations were agreed.
""")
