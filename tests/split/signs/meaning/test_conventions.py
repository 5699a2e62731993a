"""Conventions that a clerk coins: how a sign is named, what keeps it from the public, where it ends."""

from __future__ import annotations

import pytest
from minutes import check

NAMED = {
    "carry the word": ("Some entries carry the word ATTIC. They are not in the set that parents read.", "ATTIC:"),
    "at the head": ("“Vestry” at the head of an entry means that it stays in the vestry safe.", "Vestry."),
    "under a word": ("What is written under SHUT stays with us.", "SHUT -"),
    "when I put": ("Whenever I put TMO, Josie lifts that bit from the lobby copy.", "TMO -"),
    "leave out": ("For the library folder: leave out everything labelled KOB.", "KOB:"),
    "what it is short for": ("Entries for the porch and the web. A TCO (trustees' copy only) entry is the exception.", "TCO:"),
    "closed book": ("Whatever is tagged “locked book” goes in the other volume, which is kept in the church safe.", "Locked book:"),
    "a label in front": ("Anything headed BACK PAGE is dropped from the copy for the parish.", "Roof - Back page -"),
    "a remark in brackets": ("Entries headed INDOORS do not go into the copy on the website.", "INDOORS (money)."),
    "for whom it is": ("Anything prefixed GBO is removed before the reading-room copy is made.", "GBO, Mrs Arkle:"),
    "a key": ("Key. W: anybody may read it. VF: kept in the vault.", "VF -"),
    "a diamond": ("A diamond (◆) before an entry: in the board's folder, not on the portal.", "◆"),
    "so marked": ("LKD: lodged under lock. Nothing so marked is in the copy on the website.", "LKD:"),
}  # fmt: skip
LINES = """
    ~ {legend}
    # 1. Welcome
    - Mrs Arkle was thanked for the cakes.
    ! - {sign} the missing money was put to Mr Ogle.
    - The bus was late.
"""


@pytest.mark.parametrize(("legend", "sign"), NAMED.values(), ids=NAMED)
def test_a_sign_that_is_kept_from_the_public_marks_its_lines(legend: str, sign: str) -> None:
    check(LINES.format(legend=legend, sign=sign))


OPEN = {
    "may be read": ("Entries headed ATTIC may be read by parents.", "ATTIC:"),
    "attendance": ("A = absent, AP = apologies, TCO = trustee, co-opted.", "TCO:"),
    "told, not explained": ("The notice headed ATTIC was taken off the website.", "ATTIC:"),
    "said by somebody": ("KOB: the plan is not on the website yet.", "KOB:"),
    "a report": ("The SEND report is not on the website.", "SEND:"),
    "must be there": ("A policy marked STAT must be on the website.", "STAT:"),
    "short for something else": ("The trustees chose our TCO (trust compliance officer).", "TCO:"),
}  # fmt: skip


@pytest.mark.parametrize(("remark", "sign"), OPEN.values(), ids=OPEN)
def test_what_is_open_to_all_marks_nothing(remark: str, sign: str) -> None:
    check(LINES.format(legend=remark, sign=sign).replace("!", "").replace("~", ""))


def test_a_stretch_up_to_its_written_end() -> None:
    check("""
        ~ Where I put TMO I cut that piece from the lobby copy, as far as “TMO ends” if it is long.
        # 1. Welcome
        The bus was late. <<TMO: Mr Ogle has been asked about the money. He denies it. TMO ends.>> Cakes were bought.
        Apologies came from Mr Cope <<(TMO, he is in hospital, end TMO)>> and from Mrs Arkle.
        The TMO pages of May were agreed and handed back.
        Cakes were bought.
    """)


def test_a_block_from_here_to_where_the_sign_stops() -> None:
    check("""
        ~ Library copy: leave out everything labelled KOB.
        # 1. Welcome
        The bus was late.
        ~ == KOB from here. Mrs Arkle went out at 5.10 ==
        ! - The missing money was put to Mr Ogle.
        ! # 2. Pay
        ! - The cook moves up a point.
        ~ == KOB stops. She came in again ==
        # 3. Buildings
        - The lift is mended.
    """)


def test_what_was_said_until_they_came_back() -> None:
    check("""
        ~ Anything headed KOB is left out of the copy in the lobby.
        # 1. Welcome
        ~ Mrs Arkle went to fetch the tea. All that was said until she returned is KOB.
        ! The missing money was put to Mr Ogle.
        ! The cook moves up a point.
        ~ The tea came. End KOB.
        # 2. Buildings
        The lift is mended.
    """)


def test_a_sign_alone_means_what_stands_below_it() -> None:
    check("""
        ~ Anything headed TRUSTEES' PAGE is dropped from the copy for the parish.
        # 1. Welcome
        - The bus was late.
        ~ - TRUSTEES' PAGE
        ! - The missing money was put to Mr Ogle.
        ! - He denies it.
        ~ - Common page again.
        - Cakes were bought.
        ~ - TRUSTEES' PAGE
        ! - The cook moves up a point.
        # 2. Buildings
        - The lift is mended.
    """)


def test_up_to_the_row_of_signs_that_the_opening_names() -> None:
    check("""
        # 1. Welcome
        The bus was late.
        ~ From here down to the line of dashes is for trustees' eyes only, so please do not leave it about.
        ! # 2. Staff
        ! The missing money was put to Mr Ogle.
        ~ ----------
        # 3. Buildings
        The lift is mended.
    """)


CLOSED_BOOK = """
    # 1. Welcome
    The bus was late.
    ! (b) The cook is ill. [Closed book]
    ~ [For the closed book from this point. Mrs Arkle, Mr Cope and Mrs Finbow said good night at 6.40.]
    ! # 2. Staff
    ! The missing money was put to Mr Ogle.
    ~ [Back to the open book.]
    # 3. Reading
    Closed book examinations were discussed.
"""


def test_the_closed_book_needs_no_legend() -> None:
    check(CLOSED_BOOK)


COLUMNS = {
    "in the public copy": ("", "In public copy?", "Yes", "No"),
    "goes on the website": ("", "Goes on the website (Y/N)", "Y", "N"),
    "which book": ("", "Book", "Open", "Closed"),
    "letters": ("~ Lists column: D = desk copy, for anybody. H = held by the board, kept out of the desk copy.", "Lists", "D", "H"),
    "a safe": ("~ Last column: N: noticeboard and website. S: presbytery safe.", "", "N", "S"),
    "two letters": ("~ KEY. Op: may be seen by anybody. Cl: kept in the clerk's folder.", "Use", "Op", "Cl"),
}  # fmt: skip


@pytest.mark.parametrize(("legend", "head", "public", "kept"), COLUMNS.values(), ids=COLUMNS)
def test_a_column_says_which_row_is_public(legend: str, head: str, public: str, kept: str) -> None:
    check(f"""
        {legend}
        | No. | Action | Who | {head} |
        | 1 | Thank the roofer | Clerk | {public} |
        !| 2 | Write to Mr Ogle | Chair | {kept} |
        | 3 | Order the paint | SM | {public} |
    """)


def test_an_explained_letter_inside_a_cell() -> None:
    check("""
        ~ Lists column: D = desk copy, for anybody. H = held by the board, kept out of the desk copy.
        | Min. | Business | Lists |
        | 1 Lettings | The hall is let on Fridays and the choir has asked for Saturdays too. <<H: the club owes £300 and Mr Ogle is bankrupt.>> | D/H |
        | 2 Minutes | D and H minutes were agreed and then signed by the chair at the table. // <<H para. Arising: Mr Cope has been paid.>> | D |
        | 3 Roof | The lift is mended and the gutters will be cleared by the firm in May. | D |
    """)


SESSIONS = {
    "doors": ("Doors shut 18.10. Mrs Arkle and Mr Cope left.", "Doors open 18.40. Both came in."),
    "restricted": ("Mrs Arkle left and the board sat in restricted session.", "Mrs Arkle took her seat again and the open meeting went on."),
}  # fmt: skip


@pytest.mark.parametrize(("begin", "end"), SESSIONS.values(), ids=SESSIONS)
def test_a_session_behind_closed_doors(begin: str, end: str) -> None:
    check(f"""
        # 1. Welcome
        The fire doors were closed during the drill.
        ~ # 2. Individual cases
        ~ {begin}
        ! 2.1 The missing money was put to Mr Ogle.
        ! 2.2 Mr Cope went out. His pay was agreed and he came back at 18.20.
        ~ {end}
        # 3. Buildings
        3.1 The lift is mended.
    """)


def test_a_sign_behind_the_words_with_a_request() -> None:
    check("""
        ~ Bullets with PRIV at the end come off before this goes on the website.
        # 1. Kitchen
        - Cakes were bought.
        ! - Mr Ogle may like to finish at Easter. PRIV, please be careful with this one.
        - The lift is mended.
    """)


def test_off_the_public_record() -> None:
    check("""
        # 1. Replies
        1.1 Forty replies were counted.
        ! 1.2 Off the public record: one came from Mrs Finbow, whose niece is in hiding.
        1.3 The plan was agreed.
    """)
