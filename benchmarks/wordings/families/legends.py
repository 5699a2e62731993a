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
