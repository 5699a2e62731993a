"""What keeps a stretch, an item, a paragraph or a paper back in words that are no standard terms."""

import pytest
from minutes import check

TOLD = "Mrs Dunn has been off since May with her nerves."


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        (
            "Mrs Lis proposed and Mr Kil seconded that the door be closed and that nothing said until it was opened be entered in the public book.",
            "The door was opened at 8.41 p.m. on the proposal of Mrs Boal, and Miss Quigg came back.",
        ),
        (
            "The Chair asked that the door be closed and that no note be taken for the public record.",
            "The doors were opened at 8.10 pm.",
        ),
        (
            "At this point the broadcast was stopped and the public gallery was cleared.",
            "The gallery was opened again and the broadcast went live at 12.10 pm.",
        ),
        ("The webcast was paused at 7.10 pm.", "The webcast resumed."),
        (
            "The Chair said that they had come to a thing that must not go outside the room, and asked Miss Lieb to wait in the library.",
            "At twenty past nine Miss Lieb was called in, and what follows may be read by anybody.",
        ),
        (
            "The Chair reminded members that what they were about to hear was not to be repeated outside the room.",
            "From here the minutes are for everybody again.",
        ),
    ],
)
def test_a_stretch_between_two_sentences(begins: str, ends: str) -> None:
    check(f"""
        # 5. Finance
        The budget was noted.
        ~ {begins}
        ! {TOLD}
        ~ {ends}
        # 8. Buildings
        The roof is dry.
    """)


@pytest.mark.parametrize(
    "told",
    [
        "She said that the recording was switched on again without her leave.",
        "The door was opened at 3.15 and the boy ran out.",
        "He was called in from the playground.",
        "When the gallery was opened again he was not let in.",
    ],
)
def test_what_is_told_in_a_stretch_does_not_end_it(told: str) -> None:
    check(f"""
        # 5. Finance
        The budget was noted.
        ~ The webcast was paused at 7.10 pm.
        ! {told}
        ! {TOLD}
        ~ The webcast resumed.
        # 8. Buildings
        The roof is dry.
    """)


@pytest.mark.parametrize(
    "line",
    [
        "The recording was stopped because of a technical fault.",
        "The broadcast of the concert was stopped by the storm.",
        "The school radio's broadcast was paused in Lent.",
        "The minstrels' gallery was closed for repairs.",
        "The door was opened by the caretaker at six.",
        "Accidents are recorded in the first aid book, kept by the office.",
        "Visits: entered in the governors' visit book.",
        "The policy was approved. Not published before May.",
        "The two budgets are kept apart.",
        "The trial ended. Not to be repeated.",
        "The cup came back. This stays in the hall.",
        "The roof was discussed. Responsibility for this remains with the governors.",
        "The date is open. This stays with the governors to settle.",
        "Register of business interests: kept by the clerk",
        "KS2 performance tables: not published",
        "The PTA gave £40. This remains with the board of the charity.",
    ],
)
def test_what_only_sounds_so(line: str) -> None:
    check(f"""
        # 5. Business
        {line}
        The next thing was noted.
        # 8. Buildings
        The roof is dry.
    """)


@pytest.mark.parametrize(
    "title",
    [
        "5. Staffing matters: recorded apart. See leaf 12 of the governors' own book.",
        "5. Staffing matters (see the governors' private book)",
        "5. Staffing: entered in the locked book.",
        "5. Staffing: kept by the clerk",
        "5. Pupil discipline: see separate leaf",
        "5. Staffing – entry in the reserved book only",
    ],
)
def test_a_title_that_points_to_another_book_and_its_text_left_in(title: str) -> None:
    check(f"""
        # 4. Money
        The budget was noted.
        ~# {title}
        ! {TOLD}
        # 8. Buildings
        The roof is dry.
    """)


@pytest.mark.parametrize(
    "note",
    [
        "[Only governors to see this paragraph. Thank you, Jill.]",
        "She doesn't want it talked about so this one stays with the governors.",
        "We agreed that this stays in the room.",
        "[Please keep this to ourselves.]",
        "[not to go any further]",
        "This is not to be passed on.",
    ],
)
def test_a_last_sentence_of_the_paragraph_that_it_means(note: str) -> None:
    check(f"""
        # 5. Staffing
        The vacancy was noted.
        ! {TOLD} {note}
        The head is to write.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "This note is for the three members of the panel and the clerk. It is not to be put on the website, sent to staff or shown to any other governor.",
        "Not to be shown to anyone outside the panel.",
        "To be seen by the panel and the clerk only.",
        "Kept in a sealed envelope in the school safe.",
        "This note is not to leave the panel.",
        "Members of the panel only. Do not copy.",
    ],
)
def test_a_paper_whose_head_keeps_it_to_its_readers(said: str) -> None:
    check(f"""
        ~# Fenwick Lane Junior School
        ~## Minutes of the Governing Board
        ~Monday 24 November 2025
        ! {said}
        ! Panel: Mr Oswald Tremlett (chairing), Mrs Sunita Rao.
        !# 1. Main scale
        ! Mr Gedge stays on M5.
    """)


def test_a_head_that_names_who_gets_a_copy_seals_nothing() -> None:
    check("""
        # Fenwick Lane Junior School
        ## Minutes of the Finance Committee
        Circulation: all members of the committee and the clerk
        Present: Mr Orr (Chair), Mrs Lund
        # 1. Budget
        The budget was noted.
    """)


@pytest.mark.parametrize(
    "legend",
    [
        "The clerk gives the letters KB to what is kept back when the minutes are put on the Council's site.",
        "Minutes with KB numbers are kept back from the website.",
        "Paragraphs numbered KB are left out of the copy on the website.",
    ],
)
def test_letters_in_front_of_numbers_by_a_legend(legend: str) -> None:
    check(f"""
        ~ {legend}
        # 3. Matters arising
        3.1 Taxis are cheaper.
        ! KB7 (from March). Mr Pashby has appealed.
        # 4. Report
        4.1 84 on roll.
        # 9. Actions
        ! | KB7 | Write to Mr Pashby | Head |
        | 4.1 | Publish | Clerk |
    """)
