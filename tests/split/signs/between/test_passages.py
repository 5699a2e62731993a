"""Stretches between two tags that explain themselves, and single tags by which clerks close one."""

from __future__ import annotations

from textwrap import dedent

import pytest
from minutes import check as _check

TAGS = {
    "guillemets": ("«not published»", "«published»"),
    "square": ("[closed]", "[open again]"),
    "angle": ("<confidential>", "<public>"),
    "slash": ("[closed]", "[/closed]"),
    "end": ("[closed]", "[end of closed note]"),
    "curly": ("{Part 2}", "{Part 1 resumed}"),
}


def check(notation: str) -> None:
    _check(dedent(notation).strip())


@pytest.mark.parametrize(("shut", "open_"), TAGS.values(), ids=TAGS)
def test_what_stands_between_two_tags_in_lines_of_their_own(shut: str, open_: str) -> None:
    check(f"""
        # 4. Pupils
        4.1 The breakfast club is full.
        ~ {shut}
        ! 4.2 Nell Arkle comes in hungry.
        ! 4.3 Her aunt [a nurse] will be asked in.
        ~ {open_}
        4.4 The crossing is to be painted.
        # 5. Money
        5.1 The accounts were published in May.
    """)


# angles are the notation's own sign of a stretch
@pytest.mark.parametrize("tags", sorted(set(TAGS) - {"angle"}))
def test_what_stands_between_two_tags_in_a_paragraph(tags: str) -> None:
    shut, open_ = TAGS[tags]
    check(f"""
        # 4. Pupils
        4.1 The breakfast club is full. <<{shut} Nell Arkle comes in hungry. {open_}>> There is a list.
        4.2 The crossing is to be painted.
    """)


def test_from_the_start_of_one_paragraph_to_the_end_of_another() -> None:
    check("""
        # 4. Pupils
        ! «not published» 4.1 Nell Arkle comes in hungry.
        ! 4.2 Her aunt will be asked in. «published»
        4.3 The crossing is to be painted.
    """)


OPEN = {
    "the note on top": "Words between «not published» and «published» are taken out.",
    "a reference": "The draft [published in May] was liked; see the site [open to all].",
    "words of a text": "[Closed] questions came first. The [open] ones came next.",
    "no pair": "The survey «published» last week was read.",
}


@pytest.mark.parametrize("said", OPEN.values(), ids=OPEN)
def test_what_only_speaks_of_tags_stays_open(said: str) -> None:
    check(f"""
        # 4. Pupils
        4.1 {said}
        4.2 The crossing is to be painted.
    """)


CLOSED = {
    "closed": "Closed. Mrs Orla Finbow has had a stroke.",
    "capitals": "CLOSED: Mrs Orla Finbow has had a stroke.",
}


@pytest.mark.parametrize("said", CLOSED.values(), ids=CLOSED)
def test_a_paragraph_that_begins_with_closed(said: str) -> None:
    check(f"""
        # A2 Arising
        A2.1 Closed. The gate has been mended.
        # A3 Staff
        A3.1 The cook was thanked.
        ! A3.2 {said}
        ! - {said}
        A3.3 The rota was noted.
        ~ # SECTION B - CLOSED
        ! B1 Mr Pask is to have another point.
    """)


def test_where_it_is_explained_so_does_what_arose() -> None:
    check("""
        ~ A paragraph that begins with the word Closed is for members alone.
        # 2. Arising
        ! 2.1 Closed. Mrs Orla Finbow has been paid.
        2.2 The gate has been mended.
    """)


def test_without_a_closed_session_closed_is_a_word() -> None:
    check("""
        # 3. Sites
        3.1 Closed. Both are shut until Easter.
        3.2 The rota was noted.
    """)


FLAGS = {
    "at a request": "Reserved at the request of the Bursar - the back door does not lock.",
    "at somebody's": "Confidential at Mrs Low's request: the back door does not lock.",
    "by direction": "Confidential by direction of the Chair: the back door does not lock.",
    "left over": "PRIVATE, left over from June: the back door does not lock.",
    "capitals": "PRIVATE: the back door does not lock.",
    "courtesy": "Not for the website please: the back door does not lock.",
    "copy": "[Closed copy: the back door does not lock. Ends.]",
}


@pytest.mark.parametrize("said", FLAGS.values(), ids=FLAGS)
def test_a_flag_in_front_of_a_paragraph(said: str) -> None:
    check(f"""
        # 3. Premises
        3.1 The fence is mended.
        ! 3.2 {said}
        3.3 The rota was noted.
    """)


NO_FLAGS = {
    "voluntary": "Private, voluntary and independent: twelve settings.",
    "reserved for": "Reserved for the summer at the request of Friends of the school, the hall is full.",
    "private sector": "Private sector: two bids.",
}


@pytest.mark.parametrize("said", NO_FLAGS.values(), ids=NO_FLAGS)
def test_what_is_no_flag(said: str) -> None:
    check(f"""
        # 3. Premises
        3.1 The fence is mended.
        3.2 {said}
        3.3 The rota was noted.
    """)


def test_withheld_is_a_tag_of_an_action() -> None:
    check("""
        # 3. Premises
        3.1 The fence is mended.
        ## Actions
        | Minute | Action | Owner |
        | 3.1 | Thank the carpenter | AB |
        ! | 3.4 (withheld) | Answer the other firm | CD |
    """)


def test_a_folder_that_this_goes_in_names_the_sealed_part() -> None:
    check("""
        # Money
        - The forecast was noted.
        ~ # Only us
        ~ AB went home. This goes in the red folder and nowhere else.
        ! - Orla Finbow is to be warned about the till.
        ~ That is the end of the red folder.
        # Who does what
        | What | Who | When |
        | Prices for a boiler | AB | May |
        ! | (red folder) Speak to Orla | CD | June |
    """)


def test_a_folder_for_something_else_names_nothing() -> None:
    check("""
        # Money
        - The policies to sign: these go in the red folder for the inspector.
        - End of the red folder.
        - The forecast was noted.
    """)


BARE = {
    "confidential": ("CONFIDENTIAL:", "END CONFIDENTIAL."),
    "the word alone": ("Confidential -", "END"),
    "a minute": ("Confidential minute:", "End of confidential minute."),
    "begins and ends": ("CONFIDENTIAL BEGINS:", "CONFIDENTIAL ENDS"),
    "start of": ("START OF CONFIDENTIAL.", "[end]"),
    "not for publication": ("NOT FOR PUBLICATION:", "END OF TEXT NOT FOR PUBLICATION"),
    "restricted": ("RESTRICTED:", "END RESTRICTED"),
    "governors only": ("Governors only:", "End of governors only."),
    "in confidence": ("In confidence:", "END OF CONFIDENCE"),
    "to be redacted": ("REDACT FROM HERE:", "REDACT TO HERE"),
}


@pytest.mark.parametrize(("flag", "end"), BARE.values(), ids=BARE)
@pytest.mark.parametrize("label", ["", "- ", "{}"], ids=["plain", "bullets", "numbers"])
def test_a_flag_without_brackets_reaches_to_its_end(flag: str, end: str, label: str) -> None:
    lead = ["4.1 ", "4.2 ", "4.3 ", "4.4 "] if label == "{}" else [label] * 4
    check(f"""
        # 4. Behaviour
        {lead[0]}Attendance is 71%.
        ! {lead[1]}{flag} Reece brought a knife on 20 November.
        ! {lead[2]}The police had been told. {end}
        {lead[3]}Lunch is quieter.
        # 5. Dates
        The next meeting is in May.
    """)


def test_a_flag_without_an_end_is_of_its_paragraph() -> None:
    check("""
        # 4. Behaviour
        ! Confidential: Reece brought a knife on 20 November.
        Lunch is quieter.
        # 5. Dates
        The term ends in May.
    """)


def test_a_bracket_that_opens_in_one_bullet_and_closes_in_another() -> None:
    check("""
        # 4. Behaviour
        - Attendance is 71%.
        ! - [Not for publication: Reece brought a knife.
        ! - The police had been told.]
        - Lunch is quieter.
    """)


def test_a_flag_in_a_paragraph_reaches_to_its_end() -> None:
    check("""
        # 12 Complaints
        Stage 1: six. Stage 2: one. <<CONFIDENTIAL, not for publication: the complainant, Mrs Garrity, will go to the Department. End of confidential note.>> Lunch is quieter.
        The rota is up.
    """)


def test_words_that_only_sound_like_an_end_do_not_end_a_flagged_paragraph() -> None:
    check("""
        # 8. Future
        ! CONFIDENTIAL: the school was closed over Easter. Mr Lumb was drunk there and will be dismissed.
        The flag is mended.
    """)
