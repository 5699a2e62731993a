"""Sentences that explain a sign, and the sign where it stands."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from benchmarks.wordings.families.common import TOP

if TYPE_CHECKING:
    from collections.abc import Iterator


def pairs() -> Iterator[str]:
    """Two tags, of which a sentence says that what stands between them is kept back."""
    tags = (
        ("NFW>", "<NFW"),
        ("[C]", "[/C]"),
        ("{c}", "{o}"),
        ("START C", "END C"),
        ("▼", "▲"),
        ("(P2:", ":P2)"),
        ("RESERVED", "END RESERVED"),
        ("SHUT", "OPEN AGAIN"),
        ("cf/", "/cf"),
    )
    said = (
        "Text between {a} and {b} is confidential.",
        "{a} … {b} = confidential, to be removed before publication",
        "Everything from {a} to {b} is to be left out of the website copy.",
        "Reserved bits are boxed with {a} / {b} – strip before the notice board copy",
        "Confidential matters are marked {a} at the start and {b} at the end.",
        "Anything after {a} and before {b} must come out of the public version.",
        "I have put {a} and {b} round the confidential bits.",
        "The words {a} and {b} mark where confidential minutes begin and end.",
    )
    layouts = (
        "4.2 79% are on track. <<{a} Jaxon was adopted in the autumn. {b}>> Mrs Noakes leads it.\n",
        "! 4.2 {a} Jaxon was adopted in the autumn. {b}\n",
        "! 4.2 {a} Jaxon was adopted in the autumn.\n! 4.3 His mother wrote. {b}\n",
        "~ {a}\n! 4.2 Jaxon was adopted in the autumn.\n! 4.3 His mother wrote.\n~ {b}\n",
        "~ {a} (Dev Shah left at 6.10)\n! 4.2 Jaxon was adopted.\n! 4.3 His mother wrote.\n~ {b} 6.31 – all back\n",
    )
    for (a, b), legend, layout, first in product(tags, said, layouts, (True, False)):
        line = f"~ {legend.format(a=a, b=b)}\n"
        told = f"## 4 Report\n4.1 The roof is mended.\n{layout.format(a=a, b=b)}4.4 The bus was late.\n"
        more = "## 5 Money\n5.1 The budget was read.\n"
        yield f"{TOP}{line}{told}{more}" if first else f"{TOP}{told}{more}{line}"


def reaching() -> Iterator[str]:
    """Keys that say of each of two signs how far it reaches."""
    signs = (("[C]", "[C2]"), ("*", "**"), ("NFW", "NFW^"), ("(p)", "(pp)"), (">>", ">>>"))
    alone = (
        "= this line conf",
        "means this line only is confidential",
        ": just that line, private",
    )
    further = (
        ("above", "= this line AND the one above it"),
        ("above", "covers this one and the line before it"),
        ("only above", "means the paragraph above it"),
        ("only above", "= the line above it"),
        ("below", "= conf from there down to the next number"),
        ("below", "means everything below it until the next number"),
        ("below", "= the rest of that item, confidential"),
    )
    told = {
        "above": "! Jaxon was adopted.\n! His mother wrote. {b}\nThe bus was late.\n",
        "only above": "! Jaxon was adopted.\n~ {b}\nThe bus was late.\n",
        "below": "~ {b}\n! Jaxon was adopted.\n! His mother wrote.\n",
    }
    for (a, b), said, (place, reach) in product(signs, alone, further):
        key = f"~ {a} {said}. {b} {reach}. No tag = open.\n"
        below = f"4. Report\nThe roof is mended.\n! {a} Ms Orr has resigned.\nThe gate is new.\n{told[place].format(b=b)}"
        yield f"{TOP}{key}{below}5. Money\nThe budget was read.\n"


def told_apart() -> Iterator[str]:
    """Two tags, of which a key says of one that it shuts and of the other that it opens."""
    tags = (
        ("PINK", "WHITE"),
        ("CYF:", "AG:"),
        ("8<", ">8"),
        ("//", "\\\\"),
        ("(priv)", "(pub)"),
        ("ZIP", "UNZIP"),
    )
    keys = (
        "Where I type {a} it is confidential. Runs on till I type {b}.",
        "{a} = confidential from there on. {b} = open again.",
        "Where there is a {a} it starts to be private, and {b} it stops.",
        "After {a} comes what is for governors only, up to {b}.",
        "I write {a} when it gets confidential and {b} when it is over.",
    )
    layouts = (
        "<<{a} Jaxon was adopted in the autumn. {b}>> Mrs Noakes leads it.\n",
        "~ {a}\n! Jaxon was adopted.\n! His mother wrote.\n~ {b}\nThe bus was late.\n",
    )
    for (a, b), key, layout in product(tags, keys, layouts):
        line = f"~ {key.format(a=a, b=b)}\n"
        yield f"{TOP}{line}4 Report\nThe roof is mended.\n{layout.format(a=a, b=b)}5 Money\nThe budget was read.\n"


def two_values() -> Iterator[str]:
    """Columns of two values of which a sentence says what each means."""
    keys = (
        "The last column says whether the row goes in the published version ({o}) or is withheld from it ({c}).",
        "{o} in the last column = published; {c} = withheld.",
        "The right-hand column shows what is for the website ({o}) and what is not ({c}).",
        "{o} in the last column: may be published. {c}: may not.",
        "In the last column, {o} means the row may be published and {c} that it may not.",
    )
    values = (("P", "W"), ("Y", "N"), ("1", "2"), ("✓", "✗"))
    for key, (o, c), head, first in product(keys, values, ("P/W", "Pub?", ""), (True, False)):
        said = f"~ {key.format(o=o, c=c)}\n"
        table = f"| No. | Minute | Action | {head} |\n| 1 | The roof is mended. | | {o} |\n| 2 | The bus was late. | | {o} |\n!| 2.1 | Jaxon was adopted. | Head | {c} |\n| 3 | The budget was read. | | {o} |\n\n"
        yield f"{TOP}{said}{table}" if first else f"{TOP}{table}{said}"


def headed() -> Iterator[str]:
    """Headings that come again in each item, one of which a sentence keeps back."""
    names = (
        ("Open record", "Trustees' record"),
        ("Minute", "Inner minute"),
        ("Record A", "Record B"),
        ("Outer", "Inner"),
    )
    said = (
        "Each item has an {o}, for the website, and where needed a {c}, which is not published.",
        "Under each item the {o} is published and the {c} is not.",
        "Minutes are kept in two forms: {o} (published) and {c} (confidential).",
    )
    for (o, c), sentence, form in product(names, said, ("### {}\n", "{}:\n", "{}: ")):
        public, private = form.format(o), form.format(c)
        inner = f"~ {private}! " if private.endswith("\n") else f"! {private}"
        items = f"## 4 Report\n{public}The roof is mended.\n{inner}Jaxon was adopted.\n## 5 Money\n{public}The budget was read.\n"
        yield f"{TOP}~ {sentence.format(o=o, c=c)}\n{items}"


def bracketed() -> Iterator[str]:
    """Sentences that keep back what stands in square brackets."""
    what = (
        "Words in square brackets",
        "Whatever stands in square brackets",
        "Square-bracketed words",
    )
    said = (
        "are in the signed minutes but are blanked in the copy for the public folder",
        "are blacked out in the published copy",
        "do not appear on the website",
        "stay in the signed copy and are dropped from the public one",
        "are for governors and are not printed in the public version",
    )
    for words, verb in product(what, said):
        yield f"{TOP}~ {words} {verb}.\n## 4 Report\n4.1 The roof is mended. <<[It was Jaxon who broke it.]>> The firm was paid.\n! [4.2 His mother wrote.]\n4.3 The bus was late.\n"


def only_signed() -> Iterator[str]:
    """Keys to a sign of what alone is open."""
    signs = (("a tick", "✓"), ("a tick ✓", "✓"), ("(P)", "(P)"), ("an asterisk", "*"), ("a +", "+"))
    keys = (
        "Only lines with {s} in front are for publishing.",
        "Only paragraphs marked {s} are public.",
        "Lines that begin with {s} are for the website; nothing else is.",
        "{s} in front = can be published. No sign = governors only.",
        "If a line has {s} in front it can go out, if not it stays with the board.",
        "Everything is confidential unless it has {s} in front.",
        "Nothing goes on the website unless there is {s} in front of it.",
    )
    more = (
        "",
        " Anything below without it is for board members only.",
        " The rest is confidential.",
    )
    for (name, sign), key, rest, numbered in product(signs, keys, more, (True, False)):
        said = key.format(s=name)
        said = said[0].upper() + said[1:] + rest
        one, two, three = ("1. ", "2. ", "3. ") if numbered else ("", "", "")
        yield f"# Ridge School, board, 12 February\n~ {said}\n{sign} {one}The roof is mended.\n! {two}Mr Cope was asked to stop coming in.\n{sign} {three}Complaints: three, all closed.\n"


def halves() -> Iterator[str]:
    """Halves of the minutes in words of the clerk's own."""
    said = (
        "{o} is open. {c} was taken in the absence of others, and its record is not for inspection.",
        "{o} is public and {c} is confidential.",
        "{o} is published. {c} is held by the clerk and is not published.",
    )
    for kind, (a, b), sentence in product(
        ("Division", "Schedule", "Chapter", "Portion"),
        (("I", "II"), ("A", "B"), ("One", "Two")),
        said,
    ):
        o, c = f"{kind} {a}", f"{kind} {b}"
        yield f"{TOP}~ {sentence.format(o=o, c=c)}\n~ ## {o}\n1. Report\nThe roof is mended.\n2. Money\nThe budget was read.\n~ ## {c}\n! 3. Staffing\n! Jaxon was adopted.\n"
