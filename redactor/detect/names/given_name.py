"""Names that begin with a listed first name: `Zuzanna`, `Lexi-Mae P.`, `Grace Tindall`.

First names that are also words count only where the capital cannot come from the sentence:
before a surname, or inside it. `Will` at the start of a sentence is left to `people`, which
knows who was present.
"""

from __future__ import annotations

import re

from redactor.detect.names._base import WordRecognizer
from redactor.naming import (
    BODY_WORDS,
    DAYS,
    MONTHS,
    NAME_WORDS,
    NEVER_NAMES,
    NOUNS_AND_NAMES,
    OPENS_SENTENCES,
    Token,
    is_capitalised,
    is_english,
    is_given_name,
    is_surname_word,
    opens_welsh,
    without_possessive,
)
from redactor.naming.bodies import (
    after_no_person,
    in_brackets,
    is_of_a_season,
    is_somewhere,
    is_thing,
    names_body,
)
from redactor.naming.pupils import COUNTED
from redactor.naming.runs import (
    Run,
    is_initial,
    is_letters,
    is_office_as_a_name,
    joined,
    name_run,
    starts_sentence,
)
from redactor.naming.sentences import in_welsh

_FULL, _ALONE, _NAME_WORD, _WORDS, _WORD_ALONE = 0.75, 0.6, 0.55, 0.45, 0.4
_DATE_BEFORE = re.compile(
    r"(?:\d(?:st|nd|rd|th)?|\b[fm]is|\bym|in|by|of|since|until|till|til|starts?|begins?|due|by the end of|to|from|early|late|mid|and|for|[-–/]) ?/? ?$"
)
_DATE_AFTER = re.compile(r" \d|\s*[\]/]")
_ARTICLES = frozenset("the a an holy our hail saint st".split())
_LISTED = re.compile(r"['’]?s?\s*(?:$|[,(:–-]| and (?:[A-Z]|his\b|her\b|their\b))")
_MONTHS_AND_TERMS = MONTHS | {"summer", "autumn", "spring", "winter"}
_CALENDAR = _MONTHS_AND_TERMS | DAYS
_CALENDAR_AND_BODIES = MONTHS | DAYS | BODY_WORDS
_COUNTS = frozenset({"both", "two", "three", "four", "several"})
_NAMES_OF_MONTHS = frozenset({"april", "may", "june", "august"})
_AND_SOMEBODY = re.compile(
    r" and (?!April|May|June|July|August|September)[A-Z][a-z]+ (?:[A-Z]|[a-z]+ed\b|had\b|have\b|were\b)"
)
# "Two are new (Noor, April)": nothing is due by then
_COUNTED = re.compile(rf"{COUNTED}(?:(?-i:[A-Z][a-z])[\w'’-]*(?:,| and|, and) )*$", re.IGNORECASE)
_SEASONS = frozenset({"spring", "summer", "autumn", "winter"})
_ONE_OR_TWO = re.compile(r"\s[12]\b(?![.,]\d)")
_NAMES_OF_SEASONS = frozenset({"summer", "autumn"})
_AND_A_GIVEN_NAME = re.compile(
    r" and (?!Spring|Summer|Autumn|Winter|Easter)([A-Z][a-z]+) (?:[A-Z]|[a-z]+ed\b|had\b|have\b|were\b)"
)
_SAYS = re.compile(
    r" (?:said|says|told|explained|showed|shows|asked|thanked|won|read|wrote|spoke|sang|wants|likes|"
    r"loves|enjoyed|helped|offered|agreed to|reported|thinks|felt|attends|lives|and (?:his|her|their)|"
    r"and [A-Z]\w+ (?:have|are|were|had|who|read|sang|won|played|built|wrote|came|went)|fell|broke|bit|hit|swam|came (?:first|second|third)|"
    r"from (?:[A-Z]\w*|the (?:infants|juniors|nursery))|(?:in|of) (?:Year|Reception|Nursery|Class|[A-Z][a-z]+ (?:[Cc]lass|[Ff]orm|[Hh]ouse))|who (?:is|was|has|had|came)|"
    r"(?:was|is|were|has been|had been) (?:given (?:an? |the |her |his )?(?:\w+ )?(?:prize|award|certificate|medal|badge|part|role|detention|warning|book)|sent home|cast as|suspended|excluded|absent|late|upset|hit|bitten|praised|chosen|awarded|diagnosed|picked|moved))\b"
)
_DOES = re.compile(
    r"(?:['’]s?)? (?:is|was|has|had|will|can|and [A-Z]\w*|from [A-Z]\w*|(?:in|of) [A-Z][a-z]+ (?:[Cc]lass|[Ff]orm)|[a-z]+ed|[a-z]{2,}s|said|says|told|won|read|wrote|spoke|"
    r"sang|sat|broke|fell|drew|swam|hurt|cut|bit|hit|threw|left|kept|met|held|led|stood|built|grew|knew|taught|thought|"
    r"felt|fought|caught|lost|chose|forgot|rode|shook|stole|wore|came|gave|made|ran|went|wants|likes|loves|did|does|takes|took)\b"
)

# Before an initial that is no item's letter, and behind its surname.
_AMONG_WORDS = re.compile(
    r"(?:\b(?:to|and|by|from|with|for|that|saw|met|thanked)|[a-z],)\s+$|\b[A-Z][a-z]+,\s+$"
)
# "A* to B. Free school meals pupils", "Q. Will there be …?"
_LABELS = re.compile(r"(?:[A-G]\*?\s+to|\bgrades?|[A-G]\*\s*[–/-])\s*[A-G]$")
_ASKS = re.compile(
    r"(?:^|[.?!]\s+)Q\.\s+(?:Will|May|Can|Could|Would|Must|Might|Do|Does|Did|Is|Are|Was|Were|Has|Have|Had|What|Why|How|Who|When)\b"
)
# What is to be done, by whom and when: "(Jayne Orme, 9 March)".
_BRACKET_BEFORE = re.compile(r"\([^()]{2,40}, $")
# Months and the letters of whoever does it, in the brackets before: `April, May`, `SB, May`.
_DATES_BEFORE = re.compile(
    r"\((?:(?:[A-Z]{2,4}|(?:January|February|March|April|June|July|August|September|October|November|December)),? (?:and )?)+$"
)
_MONTH_ENDS_A_BRACKET = re.compile(
    rf"\([^()]{{2,40}}, (?:(?:by )?(?:end of )?\d{{0,2}} ?)(?P<month>(?:{'|'.join(sorted(MONTHS))}))\)",
    re.IGNORECASE,
)
_GAP, _WORD = 3, 8  # characters in front of a letter, and behind it
_ENDS_A_NAME = re.compile(
    r"['’]s\b|[,.;)]|\s+(?:and|\(|who|was|were|is|has|had|for|won|came|will|[a-z]{2,}ed\b)|\s*$"
)
_ACTS = re.compile(rf"{_SAYS.pattern}| (?:is|was|has|had|will|can|did)\b")
_BESIDE_BEFORE = re.compile(r"\b([A-Z][\w'’-]+)(?: \([^()]{1,12}\))?(?:,| and|, and) $")
_BESIDE_BEHIND = re.compile(r"(?: \([^()]{1,12}\))?(?:,| and|, and) ([A-Z][\w'’-]+)")


class GivenNameRecognizer(WordRecognizer):
    """Finds PERSON by a list of the first names of all communities."""

    title = "given name"

    def scored(self, text: str, words: list[Token], at: int) -> tuple[Run, float]:
        """The run that begins at `at` and its score; 0 where it is no name."""
        token = words[at]
        bare = without_possessive(token.text)
        low = bare.lower()
        nothing = Run(at, at + 1)
        no_name = low in NEVER_NAMES and not is_initial(token)
        if not is_capitalised(bare) or (no_name and not is_office_as_a_name(words, at)):
            return nothing, 0
        opens_welsh = starts_sentence(text, token) and in_welsh(text, token.start, token.end)
        if low == "mae" and opens_welsh:
            return nothing, 0  # it opens half of all Welsh sentences
        run = name_run(text, words, at)
        length = run.end - run.start
        if is_initial(token) and _initial_among_words(text, words, run):
            return run, _FULL
        if names_body(text, words, run) or _no_person(text, words, run):
            return run, 0
        if is_initial(token):
            return (run, _FULL) if _initial_and_surname(text, words, run) else (nothing, 0)
        if not is_given_name(bare):
            return (nothing, _ALONE) if _is_plural(words, at) else (nothing, 0)
        if is_letters(bare) and len(bare) <= 4 and not _in_capitals(text):
            # initials or an acronym; a name only before another
            return (
                (run, _FULL)
                if bare.isupper() and length > 1 and not is_english(bare)
                else (nothing, 0)
            )
        if is_of_a_season(text, words, at):
            return nothing, 0
        if length > 1:
            return run, _WORDS if _two_words(words, run) else _FULL
        return run, _alone(text, words, at, low, opens_welsh=opens_welsh)


def _is_half_term(text: str, token: Token) -> bool:
    """Whether a season counts the halves of its term: "LAC Autumn 2", "targets for Summer 1"."""
    return token.low in _SEASONS and _ONE_OR_TWO.match(text, token.end) is not None


def _alone(text: str, words: list[Token], at: int, low: str, *, opens_welsh: bool) -> float:
    """The score of a first name that no surname follows."""
    token = words[at]
    if low in NOUNS_AND_NAMES:
        return _ALONE if _does_or_listed(text, token) else 0
    if low in MONTHS and not _COUNTED.search(text, 0, token.start) and _in_a_date(text, token):
        return 0
    if is_english(low):
        return _word_alone(text, words, at, low)
    return 0 if opens_welsh else _ALONE


def _does_or_listed(text: str, token: Token) -> bool:
    """`Elsa won`, `Christian and Noor`, `Noor and Elsa`; not `our Christian values`, `ELSA`."""
    found = _BESIDE_BEFORE.search(text, 0, token.start), _BESIDE_BEHIND.match(text, token.end)
    beside = [match.group(1) for match in found if match]
    named = any(is_given_name(other) and other.lower() not in NEVER_NAMES for other in beside)
    return not token.text.isupper() and (named or bool(_ACTS.match(text, token.end)))


def _no_person(text: str, words: list[Token], run: Run) -> bool:
    """`Storm Isha`, `Queen Elizabeth`, `the Michael Rosen poem`, `Poppy Ransome (Kestrel)`."""
    if after_no_person(text, words, run) or _is_half_term(text, words[run.end - 1]):
        return True
    if run.end - run.start == 1 and in_brackets(text, words, run.start):
        return True
    return is_thing(text, words, run) or is_somewhere(text, words, run)


def _two_words(words: list[Token], run: Run) -> bool:
    """`Burns Night`, `Holly Bank`: a pair of dictionary words is a name only with evidence."""
    first, last = (without_possessive(words[i].text) for i in (run.start, run.end - 1))
    return (
        run.end - run.start == 2
        and first.lower() not in NAME_WORDS
        and is_english(first)
        and is_english(last)
        and not is_surname_word(last)
    )


def _in_capitals(text: str) -> bool:
    """Whether a whole paragraph is in capitals, so that KAI may be a child."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 12 and all(c.isupper() for c in letters)


def _is_plural(words: list[Token], at: int) -> bool:
    """`both of the Alfies`, `the two Oscars`."""
    low = words[at].low
    counted = {token.low for token in words[max(0, at - 5) : at]} & _COUNTS
    named = low.endswith("s") and is_given_name(low[:-1]) and not is_english(low)
    return bool(counted) and named and not is_letters(words[at].text)  # two TAs


def _in_a_date(text: str, token: Token) -> bool:
    before, after = text[: token.start], text[token.end :]
    return bool(_DATE_BEFORE.search(before) or _DATE_AFTER.match(after)) or _by_when(text, token)


def _by_when(text: str, token: Token) -> bool:
    """`leaflets (Jayne Orme, May)`, where other brackets of the line end with a month as well."""
    if text[token.end : token.end + 1] != ")":
        return False
    if _DATES_BEFORE.search(text, 0, token.start):
        return True
    if not _BRACKET_BEFORE.search(text, 0, token.start):
        return False
    others = _MONTH_ENDS_A_BRACKET.finditer(text)
    return any(found.start("month") != token.start for found in others)


def _word_alone(text: str, words: list[Token], at: int, low: str) -> float:
    """The score of a dictionary word with a capital that no surname follows."""
    if low in _NAMES_OF_MONTHS and (
        _AND_SOMEBODY.match(text, words[at].end) or _COUNTED.search(text, 0, words[at].start)
    ):
        return _NAME_WORD  # April and Max Tan-Sprake
    beside = _AND_A_GIVEN_NAME.match(text, words[at].end) if low in _NAMES_OF_SEASONS else None
    if beside and is_given_name(beside.group(1)):
        return _NAME_WORD  # Summer and Otis Tan-Sprake
    if low not in NAME_WORDS and low in _CALENDAR_AND_BODIES:
        return 0
    after = words[at + 1] if at + 1 < len(words) else None
    if (
        after
        and after.low == "committee"
        and is_capitalised(after.text)
        and joined(text, words[at], after)
    ):
        return 0  # the School and Charity Committee
    if (
        at
        and is_capitalised(words[at - 1].text)
        and joined(text, words[at - 1], words[at])
        and words[at - 1].low != "mae"
    ):
        return 0  # Pupil Development Grant; not "Mae Gruff"
    if at and words[at - 1].low in _ARTICLES and words[at].start - words[at - 1].end == 1:
        return 0  # the Grace, the Bishop, Holy Trinity
    if starts_sentence(text, words[at]):
        verbs = _SAYS if low in OPENS_SENTENCES else _DOES
        owns = words[at].text[-2:] in {"'s", "’s"} and low not in _MONTHS_AND_TERMS
        if low in NAME_WORDS and (owns or verbs.match(text, words[at].end)):
            return _NAME_WORD
        listed = _LISTED.match(text, words[at].end) and low not in _CALENDAR
        return _WORD_ALONE if listed else 0  # `people` asks what the list is headed with
    return _NAME_WORD if low in NAME_WORDS else _WORD_ALONE


def _initial_among_words(text: str, words: list[Token], run: Run) -> bool:
    """`prizes for B. Field and D. Hill`: no item's letter stands there, whatever the word means."""
    first, last = words[run.start], words[run.end - 1]
    return (
        run.end - run.start == 2
        and text[first.end :].startswith(". ")
        and _AMONG_WORDS.search(text, 0, first.start) is not None
        and _ENDS_A_NAME.match(text, last.end) is not None
        and last.low not in NEVER_NAMES
        and not _LABELS.search(text, 0, first.end)  # "grades from A to B. KL asked"
    )


def _asks(text: str, first: Token) -> bool:
    """Whether a Q opens a question."""
    opened = max(0, first.start - _GAP)
    return first.text == "Q" and _ASKS.search(text, opened, first.end + _WORD) is not None


def _initial_and_surname(text: str, words: list[Token], run: Run) -> bool:
    """`T Mackie`, `C. Blythe-Dunne`; not `A Level`, `Q Hassan:`, `C of E`, nor the item `H. Wellbeing`."""
    dotted = (
        text[words[run.start].end :].startswith(".")
        and text[: words[run.start].start].strip() != ""
    )
    last = without_possessive(words[run.end - 1].text)
    first = words[run.start]
    if dotted and (_LABELS.search(text, 0, first.end) or _asks(text, first)):
        return False
    second = words[min(run.start + 1, run.end - 1)]
    if dotted and opens_welsh(second.text) and in_welsh(text, second.start, second.end):
        return False  # "… modiwl lefel B. Cynhaliodd Mabli Haf …"
    return (
        run.end - run.start > 1
        and (words[run.start].text not in {"A", "I", "Y", "O", "Q"} or dotted)
        and len(last) > 2
        and not last.isupper()
        and not is_letters(last)  # "Q CyS asked": a question, and who asks it
        and last.lower() not in NEVER_NAMES
        and (not is_english(last) or is_surname_word(last))
    )
