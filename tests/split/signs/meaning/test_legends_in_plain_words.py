"""Legends as clerks without training write them: what a letter, a number or a pair of signs means."""

from __future__ import annotations

import pytest
from minutes import check

MARGINS = {
    "a key": ("Margin: W web, L locked (governors only, stays in the office)", "W", "L"),
    "by the side": ("K by the side = private, don't pin it up for the families", "", "K"),
    "on the left": ("S on the left means please do not pass this on to anyone", "", "S"),
    "has one": ("Private items have an N next to them.", "", "N"),
    "if there is": ("If there is a K at the side it's private, so please don't share it.", "", "K"),
    "in brackets": ("The letter shows if an item is open (O) or closed (C).", "O", "C"),
    "no more than that": ("R – restricted", "", "R"),
    "both bare": ("W web; L locked, not for parents", "W", "L"),
    "codes": ("Codes: A anyone, G governors", "A", "G"),
    "a word": ("Conf = keep out of the version for parents", "", "Conf"),
    "a sign": ("§ in the margin = please don't photocopy", "", "§"),
    "Welsh": ("C = cyfrinachol, i'w dynnu cyn cyhoeddi / confidential, take out before publishing", "", "C"),
}  # fmt: skip
ROWS = """
    {place}{legend}
    # School board
    Present: Mr Cole, Ms Ward.
    | | |
    | {open} | Welcome. Nobody was away. |
    !| {shut} | Mrs Odell has been warned and her union will write. |
    | {open} | The new menu has begun. |
    !| {shut} | The Rudds owe for dinners. |
    | {open} | Lettings go up in May. |
"""


@pytest.mark.parametrize("place", ["_ ", "^ ", "~ "])
@pytest.mark.parametrize(("legend", "opened", "shut"), MARGINS.values(), ids=MARGINS)
def test_a_letter_in_the_margin(place: str, legend: str, opened: str, shut: str) -> None:
    check(ROWS.format(place=place, legend=legend, open=opened, shut=shut))


PLACES = {
    "in front": "K {words}",
    "in brackets": "(K) {words}",
    "with a colon": "K: {words}",
    "behind a number": "2.2 K {words}",
    "in brackets behind a number": "2.2 [K] {words}",
    "before a number": "K 2.2 {words}",
    "behind the words": "{words} (K)",
    "a bullet": "- K - {words}",
}


@pytest.mark.parametrize("form", PLACES.values(), ids=PLACES)
def test_where_such_a_letter_stands(form: str) -> None:
    check(f"""
        _ K by the side = private, don't pin it up for the families
        # 1. Welcome
        Nobody was away.
        # 2. Staff
        The new cook has begun.
        ! {form.format(words="Mrs Odell has been warned and her union will write.")}
        2.3 The hedge was cut.
        # 3. Dinners
        A menu was agreed.
    """)


def test_a_letter_that_was_taken_for_a_number() -> None:
    check("""
        _ X by the side = private, don't pin it up for the families
        1. Staff
        - The new cook has begun.
        ! - X: Mrs Odell has been warned and her union will write.
        - The hedge was cut.
        2. Dinners
        - A menu was agreed.
    """)


def test_the_status_of_an_action() -> None:
    check("""
        _ Status key: O open, D done, P2 not for the copy that goes out
        # Actions
        | No | Action | Who | Status |
        | 1 | Order the paint | MC | O |
        !| 2 | Answer Mrs Vell's solicitor | MC | P2 |
        | 3 | Put the list of clubs up | SW | D |
    """)


OTHER_KEYS = {
    "attendance": ("Key: K absent, P present", "K", "P"),
    "left": ("K = left the meeting early", "K", "P"),
    "lights": ("K = red, A = amber, G = green", "K", "G"),
    "status": ("Status: O open, K closed", "K", "O"),
    "done": ("Key: N not started, K done", "N", "K"),
    "funds": ("K = restricted funds, U = unrestricted", "K", "U"),
    "hire": ("Key: S school use, K private hire", "S", "K"),
    "released": ("Items marked (K) are not confidential and may be published.", "K", "D"),
    "told": ("K = took part by telephone, did not see the slides", "K", "R"),
    "people": ("Those with a K are parents.", "K", "S"),
    "website": ("Any item with a K goes on the website.", "K", "D"),
    "the minutes": ("Open items have a K, and the minutes are not yet approved.", "K", "D"),
    "who wrote": ("Minutes by SK, not to be published until agreed", "SK", "MB"),
    "with whom": ("The sample had names taken out and was read with the SIP.", "SIP", "MB"),
    "section": ("Section K must be saved in the confidential folder.", "K", "D"),
    "to do": ("SK - Part 2 of KCSIE", "SK", "MB"),
    "whose minutes": ("LGB minutes - not for publication until agreed", "LGB", "MB"),
}  # fmt: skip


@pytest.mark.parametrize(("key", "one", "other"), OTHER_KEYS.values(), ids=OTHER_KEYS)
def test_keys_of_other_things(key: str, one: str, other: str) -> None:
    check(f"""
        _ {key}
        # School board
        | No | Item | Who | |
        | 1 | Order the paint | MC | {one} |
        | 2 | Hedge cut | SW | {other} |
        | 3 | New menu | MC | {one} |
        4. The fair went well.
    """)


NUMBERS = {
    "numbered": "Paragraphs numbered C are confidential to members and are kept in the blue binder.",
    "a number": "Minutes with a C number are not for publication.",
    "one and two": "Items numbered C1, C2 etc. are confidential.",
    "hyphen": "C-numbered minutes are for governors only.",
    "in front": "A C in front of the number means it's private.",
    "has one": "Where the number has a C, please don't share.",
}
FORMS = {"C3": "C3", "C.3": "C.3", "C 3": "C 3", "3C": "3C", "3 C": "3 C"}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("legend", NUMBERS.values(), ids=NUMBERS)
def test_a_letter_with_simple_numbers(legend: str, form: str) -> None:
    check(f"""
        _ {legend}
        # Corporation
        1 Dr Hirst took the chair.
        2 The minutes were approved.
        ! {form} Mrs Odell has been warned and her union will write.
        4 Results were good and the pass rate was 98%.
        5 The bursary policy was approved.
        ! {form.replace("3", "6")} The Rudds owe for dinners.
        7 The roof was mended.
    """)


WRAPPED = {
    "tags": ("Template note: put what is not for publication between [grey] and [/grey].", "[grey]", "[/grey]"),
    "dots": ("Use [hide] ... [/hide] for anything that must not be published.", "[hide]", "[/hide]"),
    "end": ("Text that should not go on the website stands between [blue] and [end blue].", "[blue]", "[end blue]"),
    "angles": ("Everything between <x> and </x> will be taken out before publishing.", "<x>", "</x> "),
    "chevrons": ("Convention: what stands between chevrons »« is withheld until then.", "»", "«"),
    "curly": ("Curly brackets = not for the public copy", "{", "}"),
    "double": ("((double brackets)) = don't publish", "((", "))"),
    "square": ("Double square brackets: remove before publishing.", "[[", "]]"),
    "underlined": ("_underlined like this_ = leave out of the version for parents. The rest goes in.", "_", "_"),
    "stars": ("*starred like this* means private", "*", "*"),
    "waves": ("Words in ~wavy lines~ are confidential.", "~", "~"),
    "hashes": ("Bits between ## and ## are not for parents.", "##", "##"),
    "double round": ("How to read these notes: words inside double round brackets are private to the Council.", "((", "))"),
    "double curly": ("Text in double curly brackets is for governors only.", "{{", "}}"),
    "guillemets": ("Words in guillemets are kept from the press copy.", "«", "»"),
    "slashes": ("Passages between double slashes are to be blanked out in the public copy.", "//", "//"),
    "one slash": ("Words in slashes are not for the website.", "/", "/"),
    "percent": ("What is put in percent signs comes out before publication.", "%", "%"),
    "equals": ("Sentences in equals signs are withheld.", "==", "=="),
    "carets": ("Notes in carets are confidential.", "^", "^"),
    "exclamation": ("Anything in double exclamation marks must not be published.", "!!", "!!"),
    "dashes": ("Text between double dashes is for trustees only.", "--", "--"),
    "words": ("What is between OFF and BACK does not go on the website.", "OFF ", " BACK"),
}  # fmt: skip
STRETCH = """
    _ {legend}
    # 1. Staff
    Two teachers have begun. <<{a}Mrs Odell has been warned.{b}>> Cover is in place.
    The hedge was cut.
    # 2. Dinners
    A menu was agreed.
"""


@pytest.mark.parametrize(("legend", "a", "b"), WRAPPED.values(), ids=WRAPPED)
def test_what_stands_between_two_signs(legend: str, a: str, b: str) -> None:
    check(STRETCH.format(legend=legend, a=a, b=b))


def test_tags_in_lines_of_their_own() -> None:
    check("""
        _ Text between [grey] and [/grey] is not for publication.
        # 1. Staff
        Two teachers have begun.
        ~ [grey]
        ! Mrs Odell has been warned.
        ! Her union will write.
        ~ [/grey]
        Targets are due in May.
        # 2. Dinners
        ! [grey] The Rudds owe for dinners.
        A menu was agreed.
    """)


NOT_WRAPPED = {
    "titles": ("Words in _italics_ are titles of books.", "_", "_"),
    "prizes": ("*starred* pupils have won a prize", "*", "*"),
    "to be checked": ("Text in [[double brackets]] is to be checked with the head.", "[[", "]]"),
    "a letter": ("Between »chevrons« stand the words of the letter.", "»", "«"),
    "circulated": ("Actions are in *bold* and will be circulated.", "*", "*"),
    "a file": ("board_minutes_final.docx, not for printing", "_", "_"),
    "an address": ("Website: /governors/minutes/ - private, not for printing", "/", "/"),
    "absent": ("*like this* did not attend", "*", "*"),
    "a share": ("Figures in percent signs are of the whole roll.", "%", "%"),
    "lines": ("Words between slashes are given in both languages.", "/", "/"),
}


@pytest.mark.parametrize(("legend", "a", "b"), NOT_WRAPPED.values(), ids=NOT_WRAPPED)
def test_signs_around_words_that_hide_nothing(legend: str, a: str, b: str) -> None:
    check(STRETCH.replace("<<", "").replace(">>", "").format(legend=legend, a=a, b=b))


def test_a_star_that_no_other_closes() -> None:
    check("""
        _ *starred like this* means private
        # 1. Staff
        Two teachers have begun.* <<*Mrs Odell has been warned.*>> Cover is in place.
        *See the list of posts.
        # 2. Dinners
        A menu* was agreed, and 2 * 3 trays were bought.
    """)


def test_what_is_said_in_a_room_names_no_sign() -> None:
    check("""
        # 1. Welcome
        In the room: Mr Cole, Ms Ward.
        The chair said that what is said in the room is confidential until the minutes are agreed.
        # 2. Dinners
        A menu was agreed.
    """)


RULES = [
    "Section 9 (confidential business) was amended so that such minutes are looked at every year.",
    "Schedule B (reserved matters) has been revised.",
    "Section 4 (private hire) was simplified.",
]


@pytest.mark.parametrize("told", RULES)
def test_a_section_of_standing_orders_is_no_part(told: str) -> None:
    check(f"""
        # 1. Welcome
        Nobody was away.
        # 2. Standing orders
        {told}
        # 3. Dinners
        A menu was agreed.
    """)


def test_a_section_of_the_minutes_stays_a_part() -> None:
    check("""
        # 1. Welcome
        Nobody was away.
        ~ # Section 2 (confidential business)
        ! 2. Staff
        ! Mrs Odell has been warned.
    """)


BRACKETED = (
    "are in the signed minutes but are blanked in the copy for the public folder",
    "are blacked out in the published copy",
    "do not appear on the website",
    "stay in the signed copy and are dropped from the public one",
    "will be painted over before the minutes go on the board",
    "are for governors and are not printed in the public version",
)


@pytest.mark.parametrize("said", BRACKETED)
@pytest.mark.parametrize(
    "what",
    ["Words in square brackets", "Whatever stands in square brackets", "Square-bracketed words"],
)
def test_what_stands_in_square_brackets(what: str, said: str) -> None:
    check(
        f"""# St Oswin's
        Present: Revd Joanna Marwood (Chair), Mr Lyle
        ~ {what} {said}.
        4. Report
        4.2 Attendance is 95.2%. <<[It is high in one household: the Beckwiths have missed much.]>> The Head will report.
        ! [4.4 The Head wishes to end the contract.]
        | Action | Who |
        | Report again | Head |
        !| [Letter to the firm] | Head |
        """
    )


def test_who_is_to_cut_a_key_is_no_sign() -> None:
    check("""
        ~Bullets ending (conf) are taken out before these notes go on the website.
        # 4. Report
        - Wrap-around care: HT will ask other schools.
        - Key to the boiler house: only two now. HT to get a third cut.
        <<- Two formal complaints about shouting. (conf)>>
        # Actions
        | Who | What | By |
        | HT | Two more quotes for the chimney | 20 Jan |
        | <<JT>> | <<Ring the LA about staffing (item 7, conf)>> | <<soon>> |
    """)


def test_what_a_legend_asks_to_be_done_opens_nothing() -> None:
    check("""
        ~ Note for the office: any paragraph that ends with (C) is confidential. Please take it out before these go on the website.
        2. Budget
        The budget was agreed.
        ! The cook has been off since May. (C)
        The roof was mended.
        3. Premises
        The fence is broken.
    """)


def test_of_two_letters_in_brackets_the_open_one_seals_nothing() -> None:
    check("""
        # Ashgrove Junior Academy
        ~ Each title is followed by (P) or (C). (P) minutes go on the public file. (C) minutes are closed and are seen by governors only.
        1. Opening (P)
        All were welcomed.
        2. Minutes (P)
        11 November agreed. The Part 2 note of that meeting is held by the clerk and was agreed too.
        ~ 3. Midday staff (C)
        ! Mrs Rudkin was dismissed on 5 January.
        4. Budget (P)
        The surplus is £9,400.
        ~ (P) minute for the public file   (C) closed minute, governors only
    """)


def test_a_letter_that_is_held_until_something_is_published_is_closed() -> None:
    check("""
        # Ashgrove Junior Academy
        ~ (C) minutes are kept by the clerk until published by the board. All others go on the website.
        1. Opening
        All were welcomed.
        ~ 2. Midday staff (C)
        ! Mrs Rudkin was dismissed on 5 January.
        3. Budget
        The surplus is £9,400.
    """)


@pytest.mark.parametrize(
    "legend",
    [
        "Paragraphs that begin with the letter C in square brackets are confidential. They are cut.",
        "What has the letter C in brackets is left out of the public copy.",
        "A C in square brackets means confidential.",
    ],
)
def test_a_letter_in_brackets_is_a_sign_and_not_what_stands_in_brackets(legend: str) -> None:
    check(f"""
        # School board
        Present: Mr Cole, Ms Ward.
        {legend}
        # 1. Report
        1.1 The roll is 74 [as in May].
        ! [C] 1.2 Mr Odell resigned rather than meet the allegation.
        1.3 The menu has begun.
        # 2. Premises
        ! [C] 2.1 The Rudds have been told to leave the house.
        2.2 Lettings go up in May.
    """)
