"""Signs that the minutes use without a word of explanation: what use itself shows, fail closed.

    Lilac from here. Mr Ogle went out. … White again.      Blind down. He left. … Blind up.
    | Ref | Action | Sheet | with White and Lilac in it    … {wide}   … {narrow}
    The minutes, with the TMO pages, were signed. … TMO. From 4.2: …

A second set, a way that only some may read: one of a pair that is for all leaves the other. What
does not live here: signs that are explained (`legends`), and where a sign stands
(`bearing.standing`).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from redactor.split.lines.movement import RETURNED, WITHDREW
from redactor.split.lines.tables import Table
from redactor.split.signs.coined import Kind, Sign
from redactor.split.signs.meaning.keys import is_open
from redactor.split.signs.meaning.prefixes import books, that_say_so
from redactor.split.words import kept, matters
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from redactor.split.lines.line import Line

_OF_LEXICON = Pattern(r"\W*(?:<CONF>|<P2>|<P1>|<COLOUR>)(?:\s*<NOUN>)?\W*$")  # known by itself
_OF_COLUMNS = Pattern(r"\W*(?:<CONF>|<P2>|closed|private)\W*$")  # as `tables.columns` has it
# A tag that needs no legend where the minutes have a Part 2 of their own: "[P2] Matters arising …",
# "P2: He …"; in Northern Ireland P2 is a class.
_OWN_TAG, _PART2 = (
    re.compile(r"^\W*(?:[\w.]+[.)]\s+)?(?:P2\s*(?::|-\s)|[(\[]P2[)\]])"),
    Pattern(r"^\W*(?:[\w.]+[.)]\s+)?<P2>|<P2>\s+minutes\b"),
)
# … and in brackets of its own beside a paragraph, where no other class is named.
_TAGS = re.compile(
    r"^\W*(?:[\w.]+[.)]?\s+)?(?:[(\[]P2[)\]]\s+[A-Z]|[(\[]?P2\s*(?::|-\s)\s*[A-Z])|[.!?]\s*[(\[]P2[)\]]\W*$"
)
_BARE = re.compile(r"[.!?]\s+P2\W*$")
_PRIORITIES = re.compile(r"\bP1\b|\bpriorit|\burgent|\brisk|\bseverity", re.IGNORECASE)
_CLASSES = re.compile(
    r"\bP[3-7]\b|\bPrimary\s+[1-7]\b|\bP2\s+(?:class|pupils?|children|teacher|parents?|boys?|girls?)\b|\bP1\s*(?:/|-|to|and|&)\s*P?2\b"
)
_ANY_PART2, _HELD = Pattern("<P2>"), re.compile(r"\[P2\s+[A-Z]")  # "[P2 The Head said …]"
_CLOSED = re.compile(r"Closed:\s+[^\W\d]")
_PART_II = re.compile(r"\bPart II\b")

_SEVERAL = 2
_PAPER_COLUMN = re.compile(rf"(?:[\w']+\s+)*?{kept.PAPER}\W*", re.IGNORECASE)
_FOR_ALL = re.compile(rf"\W*{kept.FOR_ALL}\W*", re.IGNORECASE)
_VALUE = re.compile(r"(?:.*,\s+)?(?P<value>[\w']{1,12}(?:\s[\w']{1,12})?)\W*")
_TAG = re.compile(r"\s(?P<tag>\{[^{}\s]{1,12}\}|/\w{1,8}|\[\w{1,8}\]|(?<=[.!?]\s)[A-Z]{2,4})\W*$")
_TAGGED = 4  # paragraphs that end in one of two tags

_NUMBER = r"^\W*(?:[A-Z]{0,3}\d[\w./]*\s+)?"
_NAME = r"(?P<sign>(?:[A-Z]\.){2,4}|[A-Za-z][\w']*(?:\s[a-z\d][\w']*){0,2}?)"
_FROM_HERE = re.compile(
    rf"{_NUMBER}(?:(?:The\s+)?{_NAME}\s+(?:begins?\b|starts?\b|from\s+(?:here|this\s+point|now)\b|throughout\b|as\s+far\s+as\b)"
    rf"|(?:(?:Over|Now|Then|Down)\s+to|To)\s+(?:the\s+)?(?P<goal>(?:[A-Z]\.){{2,4}}|(?:[A-Z]{{2,4}}\b|[\w']{{3,}}(?:\s[\w']+)?)(?=\W*$|[.,;:]|\s+(?:at|while|for)\b)))"
)
_NO_NAMES = frozenset(
    "all everything everyone this these the what nothing rest minutes meeting item items recording on off".split()
)
_WENT = re.compile(
    r"\b(?:went\s+(?:out|to|for|home)|gone|stepped\s+(?:out|outside)|waited|waiting|out\s+of\s+the\s+room)\b",
    re.IGNORECASE,
)
_AWAY_AND_BACK = re.compile(
    r"\W*(?:the\s+)?(?P<thing>[\w' ]{2,24}?)\s+(?P<way>down|shut|closed|drawn|off|on|stops|ends|ynghau|ar\s+gau)\b(?P<rest>[^\n]{0,80}|[.,][^\n]{0,160})$",
    re.IGNORECASE,
)
_CALLED = re.compile(  # … or said so: "Mr Ogle left and the Chair said hatch down."
    r"\b(?:said|says|called|called\s+for|asked\s+for|ordered|announced|declared):?\s+[\"']?(?:the\s+)?(?P<thing>[\w']{2,24}(?:\s[\w']+)?)\s+(?P<way>down|shut|closed|drawn|off|on)[\"']?(?P<rest>\W*)$",
    re.IGNORECASE,
)
_BACK_AGAIN = {
    "down": "up",
    "shut": "open",
    "closed": "open",
    "drawn": "open",
    "ynghau": "ar agor",
    "ar gau": "ar agor",
    "off": "on",
    "on": "off",
    "stops": "goes on",
    "ends": "goes on",
}
_HERE = re.compile(r"\s+here\b", re.IGNORECASE)

_SET = r"(?:sheets?|pages?|lines|passages|parts|entries|leaf|leaves|set|book|notebook|folder)"
_COINED = r"(?:(?-i:[A-Z]{2,4}\b|(?:[A-Z]\.){2,4})|(?-i:[a-z]{3,9})(?=\s+(?:note)?book\b))"
_READ = (
    r"(?:agreed|approved|adopted|confirmed|signed|initialled|read|handed\s+round|correct|included)"
)
_EARLIER = Pattern(
    rf"\bminutes\b[^.;]{{0,60}}?\b(?:with|and|including)\s+(?:the\s+|its\s+)?(?P<with>{_COINED}(?:\s+{_SET})?)(?:\s+\d+(?:\s+to\s+\d+)?)?,?\s+(?:were|was)\b[^.;]{{0,30}}\b{_READ}\b"
    rf"|\b(?P<included>{_COINED}(?:\s+{_SET})?)\s+included\b"
    rf"|\bthe\s+(?P<also>{_COINED}\s+{_SET})\b[^.;]{{0,40}}?\b(?:was|were)\s+(?:\w+\s+){{0,2}}?{_READ}\b"
)
_REFUSED = re.compile(
    rf"{_NUMBER}[(\[]?(?:not\s+for|off)\s+the\s+(?P<place>[a-z]{{3,14}})(?=\s*[:,)\]])",
    re.IGNORECASE,
)
# "CW sheets are lifted and not circulated", "R rows are for members only"
_ENTRIES_OF = re.compile(
    r"(?:^\W*|[.;:]\s+)(?P<sign>[A-Z]{1,4})\s+(?:rows|items|entries|paragraphs|lines|minutes|pages|sheets|notes|leaves|bullets|actions|papers)\s+(?P<said>(?:are|go|stay|remain|must|may|do|will|come)\b[^.;]*)"
)
_KEPT_BACK = Pattern(rf"{kept.SHUT_OUT}|{kept.KEPT_IN}")
_LOCKED = re.compile(
    r"\b(?:cupboard|safe|drawer|cabinet|strong-?room|vault|tin|office|study|lock)\b", re.IGNORECASE
)
# "12. Behaviour (C)" among titles that end in (O): open and closed, and nothing else.
_OF_A_TITLE = re.compile(r"\((?P<tag>[A-Z])\)\W*$")
_OPEN_AND_CLOSED = {"O", "C"}
_EXPLAINED = re.compile(r"\b[OC]\s*=\s")  # C = Chair
_TITLES = 3
_PAIR = 2
_HELD_BACK = 2  # lines that are not for the same place


def in_use(lines: Sequence[Line]) -> Iterator[Sign]:
    """The signs that need no legend."""
    texts = [line.text for line in lines]
    yield from _of_part2(texts)
    yield from _of_columns(lines)
    yield from _of_tails(texts)
    yield from _of_those_who_left(texts)
    yield from _of_passages(texts)
    yield from _of_earlier(texts)
    yield from _of_refusals(texts)
    yield from _of_entries(texts)
    yield from _of_places(lines)
    yield from _of_titles(lines)
    yield from books(texts)
    yield from that_say_so(texts)


def _of_titles(lines: Sequence[Line]) -> Iterator[Sign]:
    """The letter of two by which titles say whether their item is open."""
    ends = (_OF_A_TITLE.search(x.text) for x in lines if x.number is not None and not x.agenda)
    tags = [end["tag"] for end in ends if end]
    told = any(_EXPLAINED.search(x.text) for x in lines)
    if len(tags) >= _TITLES and set(tags) == _OPEN_AND_CLOSED and not told:
        yield Sign("C", Kind.BRACKETED)


def _of_part2(texts: Sequence[str]) -> Iterator[Sign]:
    """Where the minutes have a Part 2 of their own."""
    if sum(_CLOSED.match(text) is not None for text in texts) > 1:
        yield Sign("Closed", Kind.PLAIN)
    if any(map(_PART_II.search, texts)) and sum(text.endswith("(II)") for text in texts) > 1:
        yield Sign("II", Kind.BRACKETED)
    tagged = any(map(_PART2.search, texts)) and any(map(_OWN_TAG.match, texts))
    tagged = tagged or (any(map(_TAGS.search, texts)) and not any(map(_CLASSES.search, texts)))
    bare = [text for text in texts if _BARE.search(text)]
    others = any(map(_CLASSES.search, texts)) or any(map(_PRIORITIES.search, texts))
    private = any(rx.search(text) for text in bare for _, rx in matters.PRIVATE.possible(text))
    tagged = tagged or (private and not others)
    if tagged or (any(map(_ANY_PART2.search, texts)) and any(map(_HELD.search, texts))):
        yield Sign("P2", Kind.PLAIN)


def _of_columns(lines: Sequence[Line]) -> Iterator[Sign]:
    """A column that says on which paper a row stands, one for all and another one."""
    papers = {
        (x.row[0], x.block.place.column): found["paper"]
        for x in lines
        if x.header_row and x.row and x.block.place
        if (found := _PAPER_COLUMN.fullmatch(x.text.strip()))
    }
    cells: dict[tuple[int, int], Counter[str]] = defaultdict(Counter)
    for x in lines:
        column = (x.row[0], x.block.place.column) if x.row and x.block.place else None
        if column in papers and not x.header_row and (said := _VALUE.fullmatch(x.text.strip())):
            cells[column][said["value"]] += 1
    for column, values in cells.items():
        for value in _not_for_all(values):
            yield Sign(value, Kind.VALUE)
            named = rf"\b{re.escape(value)}'?s?'?\s+{re.escape(papers[column].removesuffix('s'))}\b"
            for spoken in {
                m.group() for x in lines for m in re.finditer(named, x.text, re.IGNORECASE)
            }:
                yield Sign(spoken, Kind.PLAIN)


def _not_for_all(values: Counter[str]) -> list[str]:
    """Of two values the one that is not for everybody; none where it is not a matter of these two."""
    public = [value for value in values if _FOR_ALL.fullmatch(value)]
    others = [value for value in values if value not in public]
    several = sum(values[value] for value in public) >= _SEVERAL
    two = len({x.casefold() for x in public}) == len({x.casefold() for x in others}) == 1
    return others if several and two and not any(map(_OF_COLUMNS.match, others)) else []


def _of_tails(texts: Sequence[str]) -> Iterator[Sign]:
    """Paragraphs that end in one of two tags."""
    tags = Counter(m["tag"] for text in texts if (m := _TAG.search(text)))
    bare = Counter({tag.strip("{}[]/"): n for tag, n in tags.items()})
    for value in _not_for_all(bare) if tags.total() >= _TAGGED else ():
        yield from (Sign(tag, Kind.PLAIN) for tag in tags if tag.strip("{}[]/") == value)
        yield Sign(value, Kind.VALUE)


def _of_those_who_left(texts: Sequence[str]) -> Iterator[Sign]:
    """The name of a sheet that begins where somebody goes out, and that stands elsewhere, too."""
    for at, text in enumerate(texts):
        said = _FROM_HERE.match(text)
        if said is None or not _goes(text):
            continue
        name = said["sign"] or said["goal"]
        if name.casefold().split()[0] in _NO_NAMES or _OF_LEXICON.match(name):
            continue
        if _stands_in([*texts[:at], *texts[at + 1 :]], name):
            yield Sign(name, Kind.PLAIN)
            if on_paper := re.fullmatch(rf"{kept.PAPER}\s+(?P<which>\w+)", name, re.IGNORECASE):
                yield Sign(on_paper["which"], Kind.VALUE)


def _goes(text: str) -> bool:
    gone = WITHDREW.search(text) or _WENT.search(text)
    return gone is not None and RETURNED.search(text) is None


def _stands_in(texts: Iterable[str], name: str) -> bool:
    """Whether a name marks something: "TMO: …", "(TMO)", "TMO again", "TMO ends"."""
    bare = re.escape(name.rstrip("."))
    marks = re.compile(
        rf"(?:{_NUMBER}|[.;(\[]\s*)(?:the\s+)?{bare}(?:\s*[.:,)\]]|\s+(?:again|ends?|only|item)\b)|\s[(\[]{bare}\.?[)\]]|[.;!?]\s{bare}\W*$",
        re.IGNORECASE if len(name) > _LETTERS else re.NOFLAG,
    )
    return any(map(marks.search, texts))


_LETTERS = 5  # of an abbreviation


def _of_passages(texts: Sequence[str]) -> Iterator[Sign]:
    """What is done when somebody goes, and undone when they are back: "Blind down", "Blind up"."""
    for at, text in enumerate(texts):
        said = _AWAY_AND_BACK.match(text) or _CALLED.search(text)
        if said is None:
            continue
        thing, way = said["thing"].strip(), said["way"].casefold()
        begin, until = (f"{thing} {word}" for word in (said["way"], _BACK_AGAIN[way]))
        behind = [x for x in texts[at + 1 :] if x.strip()]
        end = next((x for x in behind if _opens_with(x, until)), None)
        alike = [text, *(x for x in behind if _opens_with(x, begin))]
        halts = way in {"stops", "ends"}
        if end is None or (halts and not _HERE.match(said["rest"])):
            continue
        if halts or any(_goes(x) or not x[len(begin) :].strip(" .()") for x in alike):
            yield Sign(text[said.start("thing") : said.end("way")], Kind.PASSAGE, until)


def _opens_with(text: str, phrase: str) -> bool:
    return text.strip(" ([•*-").casefold().removeprefix("the ").startswith(phrase.casefold())


def _of_earlier(texts: Sequence[str]) -> Iterator[Sign]:
    """The second set that was signed with the minutes of the last meeting, where it is used here."""
    for text in texts:
        for found in _EARLIER.finditer(text):
            said = next(filter(None, found.groups()))
            code = re.match(r"(?:[A-Z]\.){2,4}|[A-Z]{2,4}\b", said)
            name = code.group() if code else said
            others = [x for x in texts if x != text]
            for each in (name, name.split()[-1]):  # "black notebook", "(notebook)"
                if not _OF_LEXICON.match(each) and _stands_in(others, each):
                    yield Sign(each, Kind.PLAIN)


def _of_refusals(texts: Sequence[str]) -> Iterator[Sign]:
    """The place where everybody reads, by what is not for it: "Not for the hook: …", and again."""
    places = Counter(m["place"].casefold() for text in texts if (m := _REFUSED.match(text)))
    for place, count in places.items():
        if count >= _HELD_BACK:
            yield from (Sign(f"{no} the {place}", Kind.PLAIN) for no in ("not for", "off"))


def _of_entries(texts: Sequence[str]) -> Iterator[Sign]:
    """Letters that entries bear which are kept back: "CW sheets are not circulated", and "CW: …"."""
    for text in texts:
        for found in _ENTRIES_OF.finditer(text):
            others = [x for x in texts if x != text]
            if _KEPT_BACK.search(found["said"]) and _leads(others, found["sign"]):
                yield Sign(found["sign"], Kind.PLAIN)


def _leads(texts: Sequence[str], letters: str) -> bool:
    """Whether letters stand in front of several paragraphs, or alone in several cells."""
    front = re.compile(rf"{_NUMBER}\W*(?:\([a-z\d]+\)\s+)?{letters}(?:\s*[:–-]|[)\]]|\s+\d|\W*$)")
    return sum(front.match(text) is not None for text in texts) >= _SEVERAL


def _of_places(lines: Sequence[Line]) -> Iterator[Sign]:
    """A column of places, one of which is said to be shut: "shelf 2 is locked in the cupboard"."""
    cells: dict[tuple[str, int], set[str]] = defaultdict(set)
    heads = {}
    for x in lines:
        if x.row and x.block.place and x.table is Table.MINUTES:
            column = (x.row[0], x.block.place.column)
            if x.header_row and _PAPER_COLUMN.fullmatch(x.text.strip()):
                heads[column] = x.text.strip(" :.").casefold().removesuffix("s")
            elif column in heads and not x.header_row:
                cells[heads[column], x.block.place.table].add(x.text.strip())
    for (head, _), values in cells.items():
        named = sorted(values - {""})
        shut = [v for v in named if _is_shut(lines, head, v)]
        if len(named) != _PAIR or len(shut) != 1:
            continue
        yield Sign(shut[0], Kind.VALUE)
        short = rf"[(\[](?P<said>{head[:2]}\w{{0,2}}\.\s*{re.escape(shut[0])})(?!\w)"
        tags = (m["said"] for x in lines for m in re.finditer(short, x.text, re.IGNORECASE))
        yield from (Sign(tag, Kind.PLAIN) for tag in {*tags, f"{head} {shut[0]}"})


def _is_shut(lines: Sequence[Line], head: str, value: str) -> bool:
    said = re.compile(
        rf"\b{re.escape(head)}\s+{re.escape(value)}\b[^.;]*?\b(?:put|kept|keeps?|held|lies|stays?|locked|goes|is)\b[^.;]*?\b(?:in|into|with|by|behind)\s+(?P<where>[^.;]+)",
        re.IGNORECASE,
    )
    places = (m["where"] for x in lines for m in said.finditer(x.text))
    return any(_LOCKED.search(x) and not is_open(x) for x in places)
