"""Signs of one house: explained in passing, or shown by nothing but their use."""

from __future__ import annotations

import pytest
from minutes import check

# Explained in a sentence, and one line that bears the sign.
EXPLAINED = {
    "between a code and its end": ("Words between RX and /RX are left out of the copy in the lobby.", "RX The money was put to Mr Ogle. /RX"),
    "dotted letters": ("Anything with p.c. behind it is written in the parlour cupboard book. The rest hangs in the lobby.", "The money was put to Mr Ogle. p.c."),
    "a place": ("What is in the lower drawer is read by board members only.", "Lower drawer: the money was put to Mr Ogle."),
    "what the clerk reads from": ("What is written for the tin book is typed here and taken out before copies go to the foyer.", "Tin book, item 4: the money was put to Mr Ogle."),
    "a sign that says what it does": ("‡ whatever ends with this sign, be it a row or a line, comes off before the record leaves me.", "The money was put to Mr Ogle. ‡"),
    "one of two copies": ("“/6” and “6”: six copies are made, one for each member. “/any”: for anyone who asks.", "The money was put to Mr Ogle. /6"),
    "letters at the end": ("HV: held in the vault by the clerk. Nothing so marked is in the copy on the website.", "The money was put to Mr Ogle. HV"),
    "Welsh": ("DL = dalen las. Y Clerc sy'n ei chadw; nid yw yn y copi yn y cyntedd.", "DL (4.2) Holwyd Mr Ogle am yr arian."),
}  # fmt: skip
LINES = """
    ~ {legend}
    # 1. Welcome
    - Mrs Arkle was thanked for the cakes.
    ! - {line}
    - The bus was late.
"""


@pytest.mark.parametrize(("legend", "line"), EXPLAINED.values(), ids=EXPLAINED)
def test_a_sign_is_read_however_it_is_explained(legend: str, line: str) -> None:
    check(LINES.format(legend=legend, line=line))


NO_LEGENDS = {
    "status": ("C = complete, P = published on the website, O = ongoing.", "O Paint the shed."),
    "attendance": ("P = present, O = absent without apology. The full list is on the website.", "O Mr Cope."),
    "two publics": ("“/hall”: for anyone who asks. “/web”: for the website.", "Cakes were bought. /hall"),
    "initials": ("GV: governor visit. The reports are on the website.", "GV Mrs Arkle saw Year 2."),
    "school words": ("RWI (read, write, inc) is explained on the website.", "RWI Year 1 is on track."),
    "a place for all": ("What is in the top drawer may be seen by anybody.", "Top drawer: the bus was late."),
    "told of the past": ("What was in the lower drawer was thrown away before the inspection.", "Lower drawer: stuck."),
}  # fmt: skip


@pytest.mark.parametrize(("remark", "line"), NO_LEGENDS.values(), ids=NO_LEGENDS)
def test_what_only_sounds_like_it_explains_nothing(remark: str, line: str) -> None:
    check(LINES.format(legend=remark, line=line).replace("!", "").replace("~", ""))


def test_letters_in_front_of_every_line() -> None:
    check("""
        # 1. Welcome
        - V The bus was late.
        - V Mrs Arkle was thanked.
        ! - H The money was put to Mr Ogle.
        - V From May: the lift is mended.
        ! - H From May: Mr Cope has a warning.
        - V Cakes were bought.
        ~ V = vestibule and web. H = held in the clerk's safe.
    """)


def test_a_sign_that_opens_and_one_that_closes() -> None:
    check("""
        ~ A full moon (●) before an entry: in the board's folder, not on the portal. An empty one (○) shows where a longer passage is over.
        # 1. Welcome
        - The bus was late.
        ~ ●
        ! - The money was put to Mr Ogle.
        ! - He denies it.
        ~ ○
        - Cakes were bought.
    """)


def test_what_stands_below_the_line_in_item_after_item() -> None:
    check("""
        # 1. Welcome
        The bus was late.
        ~ Below the line:
        ! The money was put to Mr Ogle.
        # 2. Buildings
        The lift is mended.
        # 3. Staff
        Mr Cope will paint the shed.
        ~ Below the line:
        ! He has been warned.
        # 4. Reading
        Reading goes well.
        ~ Below the line:
        ! Mrs Rudd has left her husband.
        # 5. Dates
        The next meeting is in May.
    """)


def test_a_part_that_begins_below_the_line_once_goes_on() -> None:
    check("""
        # 1. Welcome
        The bus was late.
        # 2. Buildings
        The lift is mended.
        ~ Below the line:
        ! The money was put to Mr Ogle.
        ! # 3. Staff
        ! Mr Cope has been warned.
    """)


def test_what_stands_under_a_drawn_rule() -> None:
    check("""
        ~ What comes under the rule, if there is one, is only for those who sat through it.
        # 1. Welcome
        1.1 The bus was late. By rule 4 of the code nobody is fined.
        ~ ----- rule -----
        ! 1.2 The money was put to Mr Ogle.
        # 2. Staff
        2.1 Mr Cope will paint the shed.
        ! 2.2 Mrs Rudd has been warned.
        ~ Mr Cope left. ----- rule -----
        ! 2.3 He has been warned.
        # 3. Reading
        3.1 Reading goes well.
        ~ ----- rule -----
        ! 3.2 Mrs Rudd has left her husband.
        # 4. Rulings
        ~ 4.1 2.2 is to be carried under the rule; 2.1 is not.
        4.2 The next meeting is in May.
    """)


AWAY_AND_BACK = {
    "a hatch": ("Hatch down. Mr Cope stepped out.", "Hatch up."),
    "a lid": ("Lid shut, 5.10. Mr Cope waited in the hall.", "Lid open, 5.25."),
    "a copy that stops": ("(The hook copy stops here.)", "(The hook copy goes on.)"),
    "a sheet": ("Mauve from here. Mr Cope went out.", "Plain again. He returned."),
    "to the letters": ("To S.R. Mr Cope left at 5.10.", "S.R. ends. All back at 5.25."),
    "to a sheet": ("1.2 Over to sheet 2. Mr Cope left.", "1.3 Sheet 1 again; Mr Cope was called in."),
}  # fmt: skip


@pytest.mark.parametrize(("begin", "end"), AWAY_AND_BACK.values(), ids=AWAY_AND_BACK)
def test_what_was_said_while_somebody_was_out(begin: str, end: str) -> None:
    check(
        f"""
        # 1. Welcome
        1.1 The bus was late.
        ~ {begin}
        ! The money was put to Mr Ogle.
        ! He denies it.
        ~ {end}
        2. Cakes were bought. Mauve paint was chosen.
        ! 3. Mauve: Mrs Rudd has been warned.
        ! 4. S.R. Mrs Rudd has been warned.
        ! 5. Sheet 2: Mrs Rudd has been warned.
    """.replace("! 3", "! 3" if "Mauve" in begin else "~ 3")
        .replace("! 4", "! 4" if "S.R." in begin else "~ 4")
        .replace("! 5", "! 5" if "sheet" in begin else "~ 5")
    )


PLAIN_PAIRS = {
    "nobody goes": ("Boiler off for a week.", "Boiler on again."),
    "nothing comes back": ("Gate shut. Mr Cope stepped out.", "Cakes were bought."),
    "open to all": ("From here Mr Cope went out to the van.", "He returned."),
}  # fmt: skip


@pytest.mark.parametrize(("begin", "end"), PLAIN_PAIRS.values(), ids=PLAIN_PAIRS)
def test_a_pair_of_words_alone_seals_nothing(begin: str, end: str) -> None:
    check(f"""
        # 1. Welcome
        The bus was late.
        {begin}
        The lift is mended.
        {end}
        # 2. Buildings
        Cakes were bought.
    """)


SHEETS = {
    "colours": ("Sheet", "White", "Mauve"),
    "for whom": ("Copies", "all", "brd"),
    "leaves": ("Leaf", "Common", "Members"),
    "when and which": ("When and copy", "May, open", "June, inner"),
}  # fmt: skip


@pytest.mark.parametrize(("head", "public", "kept"), SHEETS.values(), ids=SHEETS)
def test_a_column_with_two_papers_needs_no_legend(head: str, public: str, kept: str) -> None:
    check(f"""
        | Min. | Action | Who | {head} |
        | 1 | Thank the members | Clerk | {public} |
        !| 2 | Write to Mr Ogle | Chair | {kept} |
        | 3 | Order white paint | SM | {public} |
    """)


OTHER_COLUMNS = {
    "status": ("Status", "Open", "Done"),
    "who": ("Copies to", "all", "Clerk"),
    "three ways": ("Copies", "all", "two"),
    "titles": ("Book", "main", "Holes"),
}  # fmt: skip


@pytest.mark.parametrize(("head", "public", "other"), OTHER_COLUMNS.values(), ids=OTHER_COLUMNS)
def test_a_column_of_something_else(head: str, public: str, other: str) -> None:
    third = {"Copies": "six", "Book": "Open"}.get(head, public)
    check(f"""
        | Min. | Action | Who | {head} |
        | 1 | Thank the members | Clerk | {public} |
        | 2 | Write to the bank | Chair | {other} |
        | 3 | Order white paint | SM | {third} |
    """)


def test_a_cell_that_names_a_paragraph_of_its_row() -> None:
    check("""
        | Min. | Business | Copy |
        | 1 | The minutes were agreed by all who had been there in May. | all |
        | 2 | The lift is mended and the gutters are clear. // <<The money was put to Mr Ogle, who denies it.>> // Cakes were bought. | all; second para. brd |
        !| 3(b) | Mr Cope has been warned for the third time this year. | brd |
        !| 3(c) | Mrs Rudd has left her husband and needs shorter days. | all |
        ~| 4 | On reflection, 3(c) changes from all to brd. | all |
        | 5 | The next meeting is in May. | all |
    """)


def test_tags_behind_every_paragraph() -> None:
    check("""
        # 1. Welcome
        1.1 The bus was late. {open}
        1.2 The gate is inner and outer. {open}
        ! 1.3 The money was put to Mr Ogle. {inner}
        ! 1.4 Mr Cope has been warned. {open}
        1.5 Cakes were bought. {open}
        # 2. Rulings
        ~ 2.1 Mrs Arkle thought 1.4 unwise. Agreed: it becomes inner.
    """)


EARLIER = {
    "letters": ("The minutes, with the TWO sheet, were approved.", "TWO. From 4.2: the money was put to Mr Ogle."),
    "a set with numbers": ("The minutes of May, and S.R. 14 to 17, were approved.", "S.R. From 4.2: the money was put to Mr Ogle."),
    "a book": ("Agreed. The brown notebook was read over and initialled.", "Brown notebook: the money was put to Mr Ogle."),
    "included": ("Signed, slip book included.", "Slip book, item 3: the money was put to Mr Ogle."),
}  # fmt: skip


@pytest.mark.parametrize(("approved", "line"), EARLIER.values(), ids=EARLIER)
def test_a_second_set_that_was_approved_and_is_used(approved: str, line: str) -> None:
    check(f"""
        # 1. Minutes
        1.1 {approved}
        ! 1.2 {line}
        1.3 The bus was late.
    """)


def test_what_was_approved_with_the_minutes_and_marks_nothing() -> None:
    check("""
        # 1. Minutes
        1.1 The minutes, with the SIP pages, were approved.
        1.2 The exercise book was signed by the children.
        # 2. Plans
        2.1 The SIP is on track.
    """)


def test_a_place_that_some_lines_are_not_for() -> None:
    check("""
        # 1. Letters
        ! - Not for the hook: the money was put to Mr Ogle.
        - The hook in the hall is mended.
        - Fees go up. <<Off the hook: Mr Cope owes £40.>>
        ~ Mrs Arkle went for tea. Not for the hook, the next two:
        ! 1.2 Mr Cope has been warned.
        ! 1.3 Mrs Rudd has been warned.
        1.4 Cakes were bought.
        ! 1.5 Mr Lamb is ill.
        ~ 1.6 Mrs Arkle would rather 1.5 was not hung up, and Mr Cope thought the same of 1.7. Both come off the hook.
        ! 1.7 The key is under the mat.
        ! - (not for the hook) Mr Ogle has moved out.
    """)


RULED = {
    "letters": ("RX: held in the vault. Nothing so marked is on the website.", "1.2 and the last sentence of 1.3 are RX too."),
    "likewise": ("RX: held in the vault. Nothing so marked is on the website.", "1.2 is to be treated as RX, and likewise the last sentence of 1.3."),
    "added": ("RX: held in the vault. Nothing so marked is on the website.", "1.2 becomes RX, and the Chair added the last sentence of 1.3."),
    "a symbol by its name": ("† Comes out before this goes up in the porch.", "1.2 should have its dagger, and so should the last sentence of 1.3."),
    "made up for": ("", "The hatch ought to have been down for 1.2, though not for 1.1, and for the last sentence of 1.3."),
}  # fmt: skip


@pytest.mark.parametrize(("legend", "ruling"), RULED.values(), ids=RULED)
def test_a_ruling_in_the_words_of_the_sign(legend: str, ruling: str) -> None:
    check(f"""
        ~ {legend or "Governors met at five."}
        # 1. Welcome
        ~ Hatch down. Mr Hale stepped out.
        ~ Hatch up.
        1.1 The bus was late.
        ! 1.2 The money was put to Mr Ogle.
        1.3 Fees go up. <<Mr Cope owes £40.>>
        # 2. Rulings
        ~ 2.1 {ruling}
        2.2 The next meeting is in May.
    """)


def test_a_remark_that_takes_itself_out() -> None:
    check("""
        # 1. Welcome
        1.1 The bus was late.
        ! 1.2 The money was put to Mr Ogle. Mrs Arkle asked to take this out of sheet 1, and the Chair said yes.
        1.3 Cakes were bought.
    """)


def test_a_sign_within_a_paragraph() -> None:
    check("""
        ~ HV: held in the vault by the clerk. Nothing so marked is in the copy on the website.
        # 1. Welcome
        1.1 The bus was late. <<Mr Ogle has been asked for the money (HV, this sentence)>>. Cakes were bought.
        1.2 Fees go up. <<HV for the next sentence. Mr Cope owes £40.>> Others have paid.
        1.3 Fees go up. <<HV from here to the end of the paragraph. Mr Cope owes £40. He denies it.>>
    """)


def test_letters_that_are_somebodys_are_no_sign_behind_a_sentence() -> None:
    check("""
        Present: Mrs Hilda Vance (HV), Mrs Arkle
        ~ HV: held in the vault by the clerk. Nothing so marked is in the copy on the website.
        # 1. Welcome
        1.1 The bus was late and will be changed. HV
        1.2 The shed is 4.5 m long and is to be painted by HV.
    """)


def test_the_yellow_sheet_in_welsh() -> None:
    check("""
        # 4. Lles
        4.1 Roedd y bws yn hwyr.
        ~ Ar y daflen felen yn unig, 4.2 a 4.3:
        ! 4.2 Holwyd Mr Ogle am yr arian.
        ! 4.3 Mae Mr Cope yn sâl.
        ~ Papur gwyn eto.
        4.4 Prynwyd cacennau.
    """)


UNCLEAR = {
    "a piece without a name": "In 1.2 the story of the money, down to his answer, is RX.",
    "which paper": "Mr Hale asked on which copy 1.2 belonged. Ruled: RX.",
}


@pytest.mark.parametrize("ruling", UNCLEAR.values(), ids=UNCLEAR)
def test_a_ruling_that_names_no_piece_takes_the_whole(ruling: str) -> None:
    check(f"""
        ~ RX: held in the vault. Nothing so marked is on the website.
        # 1. Welcome
        1.1 The bus was late.
        ! 1.2 Mrs Arkle spoke of the money. It was put to Mr Ogle.
        1.3 Cakes were bought.
        # 2. Rulings
        ~ 2.1 {ruling}
        2.2 The next meeting is in May.
    """)


TOLD = {
    "a wish": ("!", "What she had told us about the money she would like to be in the tin book. Agreed."),
    "a fact": ("", "What she had told us in May was written in the minutes. Agreed."),
}  # fmt: skip


@pytest.mark.parametrize(("mark", "said"), TOLD.values(), ids=TOLD)
def test_what_somebody_had_told_a_moment_ago(mark: str, said: str) -> None:
    check(f"""
        ~ What is written for the tin book is typed here and taken out before copies go to the foyer.
        # 1. Welcome
        1.1 The bus was late.
        {mark} 1.2 Mrs Arkle spoke of the money that Mr Ogle owes.
        ~ 1.3 {said}
        1.4 Cakes were bought.
    """)


def test_a_word_in_a_column_of_something_else() -> None:
    check("""
        ~ What is in the lower drawer is read by board members only.
        # 1. Welcome
        Mrs Arkle was thanked for the cakes.
        | Min. | Action | Age group |
        | 1 | Thank the members | lower |
        | 2 | Write to the bank | upper |
    """)


HOUSES = {
    "not put out": """
        ~ Entries that finish with (bd) are not put out for parents.
        # 1. W
        - The bus was late.
        ! - Mr Ogle owes money. (bd)
    """,
    "pages that begin and end": """
        # 1. W
        1.1 The bus was late.
        ~ The grey pages begin here. Mrs Rudd left.
        ! 1.2 Mr Ogle owes money.
        ~ The grey pages end. Mrs Rudd returned.
        1.3 Cakes were bought.
    """,
    "a curtain": """
        # 1. W
        1.1 The bus was late.
        ~ Curtain drawn. Mrs Rudd left.
        ! 1.2 Mr Ogle owes money.
        ~ Curtain open.
        1.3 Cakes were bought.
    """,
    "a key of who gets it": """
        ~ Circulation. P: parents and the public. G: governors' file.
        | No | Business | Circulation |
        | 1 | The bus was late and the driver was sorry for it. | P |
        !| 2 | Mr Ogle owes the school money and has been asked for it. | G |
    """,
    "a symbol in brackets": """
        ~ I put a small triangle (▲) at the start of what is for us only.
        # 1. W
        - The bus was late.
        ! - ▲ Mr Ogle owes money.
    """,
    "symbols that open and close": """
        ~ ▷ opens and ◁ closes what is not copied for the office.
        # 1. W
        - The bus was late. <<▷ Mr Ogle owes money. ◁>> Cakes were bought.
        ~ ▷
        ! - Mr Ogle owes money.
        ~ ◁
        - Cakes were bought.
    """,
    "numbered folders": """
        ~ Folder 1 hangs in the hall for anyone. Folder 2 goes back to the clerk.
        # 1. W
        - The bus was late.
        ! - Folder 2: Mr Ogle owes money.
    """,
    "kept by somebody": """
        ~ MM = members' minute, kept by the Chair.
        # 1. W
        1.1 The bus was late.
        ! 1.2 MM. Mr Ogle owes money.
        ! 1.3 Mr Lamb is ill.
        1.4 Cakes.
        ~ 1.5 It was agreed that 1.3 be an MM.
    """,
    "what is for a place": """
        ~ What is for the vault is read out from it and is left out of the copies for the hall.
        # 1. W
        1.1 The bus was late.
        ! 1.2 For the vault: Mr Ogle owes money.
        ! 1.3 Mr Lamb is ill.
        1.4 Cakes.
        ~ 1.5 1.3 ought to be in the vault.
    """,
    "the other book again": """
        # 1. W
        1.1 The bus was late.
        ~ 1.2 Inner book from this point; Mr Cope and Mrs Rudd went home.
        ! 1.3 Mr Ogle owes money.
        ~ 1.4 Outer book again.
        1.5 Cakes.
        ! 1.6 (Inner book) Mr Lamb is ill.
    """,
    "a tick and a cross": """
        ~ Lines with a tick (✓) go up in the hall. Lines with a cross (✗) do not.
        # 1. W
        - ✓ The bus was late.
        ! - ✗ Mr Ogle owes money.
        - ✓ Cakes were bought.
    """,
    "words in brackets": """
        # 1. W
        - The bus was late. [hall]
        - Cakes were bought. [hall]
        ! - Mr Ogle owes money. [file]
        ! - Mr Lamb is ill. [file]
        - The lift is mended. [hall]
        ~ [hall] is copied for the noticeboard, [file] is not.
    """,
    "capitals behind every line": """
        # 1. W
        - The bus was late. PUB
        - Cakes were bought. PUB
        ! - Mr Ogle owes money. GOV
        ! - Mr Lamb is ill. GOV
        - The lift is mended. PUB
    """,
}


@pytest.mark.parametrize("minutes", HOUSES.values(), ids=HOUSES)
def test_a_house_and_its_signs(minutes: str) -> None:
    check(minutes)


@pytest.mark.parametrize("code", range(0xE000, 0xE00A))
def test_a_paper_brings_none_of_the_signs_that_stand_for_others(code: int) -> None:
    check(
        f"""
        # 1. Welcome
        The bus was late. {chr(code)}
        # 2. Part 2 - Confidential
        ! The money was put to Mr Ogle.
        ! {chr(code)}
        ! He denies it.
    """.replace("# 2", "! # 2")
    )
