"""Pairs of tags of which a legend says that what stands between them is kept back."""

from __future__ import annotations

import pytest
from minutes import check, document, sealed_text

from redactor.split import split

PAIRS = (
    ("NFW>", "<NFW"),
    ("[C]", "[/C]"),
    ("C>", "<C"),
    ("{c}", "{o}"),
    ("START C", "END C"),
    ("NFP begins", "NFP ends"),
    ("▼", "▲"),
    ("=>", "<="),
    ("(P2:", ":P2)"),
    ("RESERVED", "END RESERVED"),
    ("SHUT", "OPEN AGAIN"),
    ("G-ONLY", "/G-ONLY"),
    ("Conf starts", "Conf ends"),
    ("BOX", "UNBOX"),
    ("+++ CONF +++", "+++ END CONF +++"),
)
LEGENDS = (
    "What is between {} and {} is for the governors' copy, and the office must cut it out of the copy that parents can see.",
    "Text between {} and {} is confidential.",
    "{} … {} = confidential, to be removed before publication",
    "Everything from {} to {} is to be left out of the website copy.",
    "Confidential text starts with {} and ends with {}.",
    "Reserved bits are boxed with {} / {} – strip before notice board copy",
    "Confidential matters are marked {} at the start and {} at the end.",
    "Anything after {} and before {} must come out of the public version.",
)


def sealed(minutes: str) -> str:
    read = document(minutes)
    return " ".join(sealed_text(read, split(read)).values())


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("legend", LEGENDS)
@pytest.mark.parametrize("first", [True, False])
def test_between_two_tags(pair: tuple[str, str], legend: str, *, first: bool) -> None:
    line = f"{legend.format(*pair)}\n"
    begin, end = pair
    found = sealed(
        "# Ridge School\nPresent: Ann Orr (Chair), Dev Shah\n"
        + line * first
        + f"## 4 Report\n4.1 The roof is mended.\n4.2 79% are on track. {begin} Jaxon was adopted. {end} Mrs Noakes leads it.\n"
        f"4.3 {begin} His mother wrote.\n4.4 She was answered. {end}\n4.5 The bus was late.\n## 5 Close\n5.1 Closed at 7pm.\n"
        + line
        * (not first)
    )
    for said in ("Jaxon was adopted", "His mother wrote", "She was answered"):
        assert said in found
    for said in ("roof is mended", "on track", "Noakes", "bus was late", "Closed", "Ridge"):
        assert said not in found


@pytest.mark.parametrize(
    "line",
    [
        "Text between [C] and [/C] is open to all.",
        "Lessons between Y7 and Y9 are not published.",
        "What passes between CEO and CFO is confidential.",
        "Everything from 4.1 to 4.3 was discussed at the last meeting.",
    ],
)
def test_what_explains_no_such_tags(line: str) -> None:
    check(f"""
        {line}
        ## 4 Report
        4.1 [C] The roof is mended. [/C]
        4.2 Y7 has a trip to the sea, and Y9 one to the hills. CEO asked about the budget. CFO answered.
        4.3 The bus was late.
    """)


@pytest.mark.parametrize(
    "pair", [("HOLD", "RELEASE"), ("SECRET", "NORMAL"), ("GREY PAGE", "WHITE PAGE")]
)
def test_between_two_words_in_capitals(pair: tuple[str, str]) -> None:
    begin, end = pair
    check(f"""
        ~ Text between {begin} and {end} is not for the web.
        ## 2 Staffing
        ~ {begin}
        ! Mr Wylie is suspended.
        ~ {end}
        The rota is full.
    """)


@pytest.mark.parametrize(
    "line",
    [
        "Only the DSL and DDSL may see CPOMS records, which are confidential.",
        "Records of LAC and PLAC pupils are confidential.",
        "Marks from SATS to GCSE are confidential until August.",
        "The labels FSM and SEN must not be shared with parents.",
        "Letters to and/or from parents/carers or pupils/students are confidential.",
        "Emails to head@ridge.example or office@ridge.example are confidential.",
        "Logins for https://a.example and https://b.example must not be shared.",
    ],
)
def test_words_of_a_sentence_are_no_tags(line: str) -> None:
    check(f"""
        ## 1 Welcome
        {line}
        ## 2 Safeguarding
        The DSL met the DDSL. LAC and PLAC pupils, parents/carers and pupils/students were asked.
        SATS come before GCSE; FSM and SEN are down. Use head@ridge.example, not office@ridge.example.
        See https://a.example, then https://b.example for music.
        ## 3 Estates
        The roof is dry.
    """)


def test_letters_of_paragraphs_are_no_tags() -> None:
    check("""
        ## 1 Welcome
        ~ Paragraphs (a) and (b) of item 2 are confidential.
        ~## 2 Staffing
        ! (a) Mr Wylie is suspended.
        ! (b) The rota is full of gaps that Mr Holt left.
        (c) A student starts.
        ## 3 Estates
        3.1 The roof is dry.
    """)


def test_a_tag_that_is_never_closed_means_its_paragraph() -> None:
    check("""
        ~ Text between [C] and [/C] is confidential.
        ## 4 Report
        4.1 The roof is mended. <<[C] Jaxon was adopted. [/C]>>
        ! 4.2 [C] His mother wrote.
        4.3 The bell has been mended.
        ## 5 Buses
        5.1 The bus was late.
        5.2 It was full. <<[C] Mr Orr was left behind. [/C]>>
    """)


@pytest.mark.parametrize("pair", [("RESERVED", "END RESERVED"), ("NFW>", "<NFW")])
def test_a_tag_alone_that_is_never_closed_means_what_it_heads(pair: tuple[str, str]) -> None:
    begin, end = pair
    check(f"""
        ~ Text between {begin} and {end} is confidential.
        ## 4 Report
        4.1 The roof is mended.
        4.2 79% are on track. <<{begin} Jaxon was adopted. {end}>> Mrs Noakes leads it.
        ~ {begin}
        ! 4.3 His mother wrote.
        ! 4.4 She was answered.
        ## 5 Buses
        5.1 The bus was late.
        5.2 It was full. <<{begin} Mr Orr was left behind. {end}>>
    """)


TOLD_APART = (
    ("PINK", "WHITE"),
    ("CYF:", "AG:"),
    ("8<", ">8"),
    ("SHUT", "OPEN"),
    ("//", "\\\\"),
    ("P2:", "P1:"),
    ("(priv)", "(pub)"),
    ("ZIP", "UNZIP"),
    ("%>", "<%"),
)
KEYS = (
    "Where I type {} it is confidential. Runs on till I type {}.",
    "{} = confidential from there on. {} = open again.",
    "Where there is a {} it starts to be private, and {} it stops.",
    "After {} comes what is for governors only, up to {}.",
    "{} turns confidential on, {} turns it off.",
    "Everything behind {} is Part 2 until you see {}.",
    "I write {} when it gets confidential and {} when it is over.",
)


@pytest.mark.parametrize(("begins", "ends"), TOLD_APART)
@pytest.mark.parametrize("key", KEYS)
def test_what_a_key_says_of_each_of_the_two(begins: str, ends: str, key: str) -> None:
    told = sealed(
        f"""# Hagley Brook governors
        ~ {key.format(begins, ends)}
        Present: Moira Tench (Chair), Ade Fashola
        4 Principal
        Roll 902. Y7 full.
        {begins} Joanne Speight is on a plan since December. {ends} English clubs run Tuesdays.
        5 Money
        Top slice 5%.
        {begins}
        Craig Dutton was suspended. Agency told.
        Were parents told? Three families only.
        {ends}
        Lettings are up.
        """
    )
    assert all(name in told for name in ("Joanne Speight", "Craig Dutton", "Three families"))
    assert not any(said in told for said in ("Roll 902", "clubs run", "Top slice", "Lettings"))


def test_in_and_out_of_committee_in_two_letters() -> None:
    told = sealed(
        """# Ridge School
        Present: Mr Samuel Gault (chair), Mrs Dympna Rafferty, Ms Laverty
        4/ Report. Roll 204.
        5/ i/c 8.05 (prop. Mrs Rafferty). Ms Laverty out.
        Mr Gibb has had three complaints.
        Principal met him on 4 November.
        o/c 8.22 (prop. Mr Gault). Ms Laverty back.
        6/ The bus is late.
        Mrs Rafferty: papers for 3 Dec (i/c)
        Secy's note: i/c = in committee, o/c = out of committee. i/c bits go in the sealed book, the rest on the website.
        """
    )
    assert "three complaints" in told
    assert "Principal met him" in told
    assert not any(said in told for said in ("Roll 204", "bus is late"))


def test_the_dotted_line_of_a_signature_is_no_tag() -> None:
    check("""
        # 4.1 Opening
        The Chair welcomed Mrs Younger. Mr Lamb chairs the parish council.
        ~# 4.6 Reserved business
        ~ Recorded in the reserved annex, R3, which the Company Secretary keeps and is not for publication.
        # 4.7 Finance
        The accounts were noted. The tender was let.
        Signed: ............................... Chair          Date: ..............................
        ~ ## RESERVED ANNEX to TB 4 - not for publication
        ! R3 Headship. The cost is met by the scheme.
        ! Signed for the reserved annex: ............................... Chair
    """)
