"""Places that are counted in other words, in those of `places`.

    the last bullet but one, the second-last bullet       the penultimate bullet
    the bullet before the last, the last but two bullets  … and the third-last bullet
    the 3rd of these bullets, bullet 3 above              the third bullet above
    the middle paragraph of this item is …                the middle paragraph above is …
    Under Premises, the third bullet                      the third bullet under Premises

Which paragraphs stand in such a place is found in `reach.pieces`.
"""

from __future__ import annotations

import re

_PIECE = r"(?:bullet(?:\s+point)?|point|paragraph|para|sentence|entry|line|row|note|dash)"
_MAY_COUNT = re.compile(rf"\b(?:{_PIECE}|bit|passage)|\bfrom\s+[\"']", re.IGNORECASE)
_BY_FIGURE = {
    "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth", "6th": "sixth",
    "1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "6": "sixth",
}  # fmt: skip
_FIGURE = re.compile(
    rf"\b(?P<nth>[1-6](?:st|nd|rd|th))(?=\s+(?:(?:and|&|,)\s+)*(?:(?:[1-6](?:st|nd|rd|th)|last)\s+)*{_PIECE}s?\b|\s*(?:,|&|\band\b)\s+(?:the\s+)?[1-6](?:st|nd|rd|th)\b|\s+(?:of\s+)?(?:these|those|the)\s+(?:\w+\s+)?{_PIECE}s\b)",
    re.IGNORECASE,
)
_FROM_THE_END = tuple(
    re.compile(said, re.IGNORECASE)
    for said in (
        rf"\blast\s+(?P<piece>{_PIECE})\s+but\s+(?P<count>one|two)\b",
        rf"\blast[\s-]+but[\s-]+(?P<count>one|two)\s+(?P<piece>{_PIECE})s?\b",
        rf"\b(?P<piece>{_PIECE})\s+(?:(?:just|right|immediately)\s+)?before\s+the\s+(?P<count>last)(?:\s+(?:one|{_PIECE}))?\b",
        rf"\b(?P<count>second|next|third)(?:[\s-]+to)?(?:[\s-]+the)?[\s-]+last\s+(?P<piece>{_PIECE})s?\b",
    )
)
_ORDER = r"(?:first|second|third|fourth|fifth|sixth|last|final|top|bottom|opening|middle|penultimate|third-last)"
_ORDERS = rf"(?<!two )(?<!three )(?<!four ){_ORDER}(?:\s*(?:,|and|&)\s*(?:the\s+)?{_ORDER})*"
_HERE = r"(?:of|in|under)\s+(?:(?:this|the\s+(?:present|above))\s+(?:item|section|minute|heading|list|paragraph)|the\s+(?:above\s+)?list)"
_OF_THESE = re.compile(
    rf"\b(?:the\s+)?(?P<orders>{_ORDERS})\s+of\s+(?:the|these|those)\s+(?:(?:two|three|four|five|six|seven|eight|above)\s+)?(?P<piece>{_PIECE})s(?:\s+(?:above|{_HERE}))?(?!\s+(?:of|in|under|on|about)\b)",
    re.IGNORECASE,
)
_IN_THIS = re.compile(
    rf"\b(?:the\s+)?(?P<orders>{_ORDERS})\s+(?P<piece>{_PIECE})(?P<several>s?)\s+{_HERE}",
    re.IGNORECASE,
)
_SERIAL = re.compile(
    rf"(?P<lead>^\W*(?:(?:nb|note|clerk)\b\W*)?)(?P<piece>{_PIECE})\s+(?P<count>[1-6])(?:\s+(?:above|{_HERE}))?(?=\s+(?:is|to|should|must|was)\b)",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"(?P<lead>^\W*(?:(?:nb|note|clerk(?:'s\s+note)?)\b\W*)?)(?:the\s+)?(?P<orders>(?:second|third|fourth|fifth|sixth|middle|penultimate|third-last)(?=\s+(?!row))|(?:first|second|third|fourth|fifth|sixth|top|bottom|last)(?=\s+row))\s+(?P<piece>bullet(?:\s+point)?|point|paragraph|para|entry|row)(?=\s+(?:is|should|must|to\s+be|was)\b)",
    re.IGNORECASE,
)
# "the first row of the table", "rows 1 and 3 of the above table"
_OF_TABLE = (
    r"\s+(?:(?:of|in|from)\s+(?:the|this)\s+(?:\w+\s+)?table(?:\s+above)?|above|of\s+the\s+above)"
)
_ROWS = re.compile(
    rf"\b(?:the\s+)?(?P<orders>{_ORDERS})\s+row(?P<several>s?){_OF_TABLE}", re.IGNORECASE
)
_SERIAL_ROWS = re.compile(
    rf"\brows?\s+(?P<counts>[1-6](?:\s*(?:,|&|\band\b)\s*[1-6])*){_OF_TABLE}", re.IGNORECASE
)
# "the rows about the roof and the hall": one about each
_MATTER = r"(?:the\s+|our\s+|Mrs?\s+|Ms\s+|Miss\s+|Dr\s+)?(?!and\b)[\w'’-]+(?:\s+(?!and\b|is\b|are\b|be\b|to\b|should\b|must\b)[\w'’-]+){0,3}"
_ONE_EACH = re.compile(
    rf"\b(?:the\s+)?(?P<piece>row|bullet|paragraph|para|note)s\s+(?P<about>about|on|concerning|regarding)\s+(?P<first>{_MATTER})\s+and\s+(?:(?:about|on)\s+)?(?P<second>{_MATTER})(?=\s+(?:is|are|be|to|should|must)\b)",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"\bin\s+(?P<item>(?:item|minute)\s+\w*\d[\w./]*),?\s+(?:everything|all(?:\s+that\s+stands)?|what\s+stands)\s+(?=from\s+[\"'])",
    re.IGNORECASE,
)
_TAKEN_OUT = re.compile(
    rf"(?P<order>\b(?:(?:take|leave|cut|strike)\s+out|remove|delete|omit|redact|withhold|publish)\s+)(?:the\s+)?(?P<orders>{_ORDERS})\s+(?P<piece>{_PIECE})(?P<several>s?)\b(?!\s+(?:of|in|under|on|about|above|to|from(?!\s+the\s+published\s+minutes))\b)",
    re.IGNORECASE,
)
_ITEM_FIRST = re.compile(
    rf"\b(?P<item>(?:item|minute)\s+\w*\d[\w./]*?)[,:]\s+(?:the\s+)?(?P<orders>{_ORDERS})\s+(?P<piece>{_PIECE})(?P<several>s?)\b(?!\s+(?:of|in|under)\b)",
    re.IGNORECASE,
)
_NUM = r"(?:[A-Z]{0,4}/?\d[\w./]*?)"
_PLACED = rf"(?:(?:{_ORDERS})\s+(?:{_PIECE}|bit|part)s?|{_PIECE}\s+\d{{1,2}})"
# "the second paragraph of 4 (the one that begins "One family")"
_GLOSS = re.compile(
    rf"(?P<placed>{_PLACED}\s+(?:of|in|under)\s+(?:(?:item|minute)\s+)?{_NUM})\s*\((?!only\b|all\b)[^()]{{3,80}}\)",
    re.IGNORECASE,
)
# "the last row of the table in 5", "row 2 of the table in item 5", "row 2 in item 5"
_ROW_OF = re.compile(
    rf"\b(?:the\s+)?(?:(?P<orders>{_ORDERS})\s+(?:rows?(?:\s+of\s+(?:the\s+)?table)?|lines?\s+of\s+(?:the\s+)?table)|rows?\s+(?P<count>[1-6])(?:\s+of\s+(?:the\s+)?table)?)\s+(?:of|in|at|under)\s+(?P<item>(?:(?:item|minute)\s+)?{_NUM})(?![\w/])",
    re.IGNORECASE,
)
# 4, and in brackets which part of it: "4 (second paragraph)"
_BRACKETED = re.compile(
    rf"\b(?P<items>items?\s+|minutes?\s+)?(?P<number>{_NUM})\s*\((?:the\s+)?(?:(?P<orders>{_ORDERS})\s+(?P<piece>{_PIECE})s?|(?P<counted>{_PIECE})\s+(?P<count>[1-6]))(?:\s+of\s+(?:the\s+)?table)?(?:\s+only)?\)",
    re.IGNORECASE,
)
_ENTRY = re.compile(
    rf"(?P<lead>[;:]\s+)(?P<number>{_NUM}),\s+(?:the\s+)?(?:(?P<orders>{_ORDERS})\s+(?P<piece>{_PIECE})|(?P<counted>{_PIECE})\s+(?P<count>[1-6]))(?=\s*(?:[;.]|$))",
    re.IGNORECASE,
)
_AND_IN = re.compile(
    rf"\s*,?\s+and\s+(?:in|at|under)\s+(?=the\s+(?:{_ORDERS})\s+{_PIECE})", re.IGNORECASE
)
_BIT = r"(?:bit|paragraph|para|bullet|passage|row|note)"
# "the bit in 4 about the car park"
_ITEM_BETWEEN = re.compile(
    rf"\bthe\s+(?P<bit>{_BIT})\s+(?P<place>(?:in|under|at)\s+(?:(?:item|minute)\s+)?{_NUM})\s+(?P<matter>(?:about|on|concerning|regarding)\s+[^.,;:()\d]{{3,50}}?)(?=\s*(?:[.,;:]|$)|\s+(?:and\s+the|is|are|be|to|should|must|before|from|out|off)\b)",
    re.IGNORECASE,
)
# "the car park paragraph in 4"
_MATTER_FIRST = re.compile(
    rf"\bthe\s+(?!(?:{_ORDER}|next|whole|same|above|following|new|long|short|main|only|relevant|entire|preceding|previous|\d\w*|two|three|four)\b)(?P<matter>(?:(?!of\b|in\b|and\b|or\b|the\b|that\b|to\b)[a-z'-]+\s+){{1,3}})(?P<bit>paragraph|para|bullet|bit)\s+(?P<place>(?:in|under|at|of)\s+(?:(?:item|minute)\s+)?\d[\w./]*)",
    re.IGNORECASE,
)
_PARTED = re.compile(r"(?<=\d):\s+(?=para(?:graph)?s?\s)", re.IGNORECASE)  # "Item 2: paras 2 and 3"
_LETTERED = re.compile(
    rf"(?<=\s)\((?:[a-f]|[ivx]+)\)\s+(?=(?:the\s+)?{_ORDERS}\s+{_PIECE})", re.IGNORECASE
)
_TITLE = r"(?-i:[A-Z][\w'-]+(?:\s+(?:(?:and|of|the|for|in)\s+)*[A-Z][\w'-]+){0,3})"
_TITLE_FIRST = re.compile(
    rf"(?P<lead>^\W*(?:(?:nb|note|clerk)\b\W*)?|[.;]\s+)(?:under|in)\s+(?:the\s+heading\s+)?(?P<title>{_TITLE}),?\s+(?:the\s+)?(?P<orders>{_ORDERS})\s+(?P<piece>{_PIECE})(?P<several>s?)\b(?!\s+(?:of|in|under)\b)",
    re.IGNORECASE,
)
_PARA = re.compile(rf"\b(?P<order>{_ORDER})\s+para(?P<several>s?)\b\.?", re.IGNORECASE)


def in_order(text: str) -> str:
    """The text with such places in the words that are known."""
    if _MAY_COUNT.search(text) is None:
        return text
    text = _AND_IN.sub(" and ", _PARTED.sub(", ", text))
    text = _FIGURE.sub(lambda m: _BY_FIGURE[m["nth"].lower()], text)
    for said in _FROM_THE_END:
        text = said.sub(_penultimate, text)
    text = _PARA.sub(r"\g<order> paragraph\g<several>", text)
    text = _OF_THESE.sub(r"the \g<orders> \g<piece> above", text)
    text = _IN_THIS.sub(r"the \g<orders> \g<piece>\g<several> above", text)
    text = _SERIAL.sub(
        lambda m: f"{m['lead']}the {_BY_FIGURE[m['count']]} {m['piece']} above", text
    )
    text = _ALONE.sub(r"\g<lead>the \g<orders> \g<piece> above", text)
    text = _ROW_OF.sub(_row_of, _GLOSS.sub(r"\g<placed>", text))
    text = _ENTRY.sub(lambda m: f"{m['lead']}{_of_item(m)}", text)
    text = _BRACKETED.sub(_of_item, text)
    text = _ITEM_BETWEEN.sub(r"the \g<bit> \g<matter> \g<place>", text)
    text = _MATTER_FIRST.sub(
        lambda m: f"the {m['bit']} about {m['matter'].strip()} {m['place']}", text
    )
    text = _SERIAL_ROWS.sub(_rows_above, text)
    text = _ROWS.sub(r"the \g<orders> row\g<several> above", text)
    text = _ONE_EACH.sub(
        r"the \g<piece> \g<about> \g<first> and the \g<piece> \g<about> \g<second>", text
    )
    text = _WORDS.sub(r"\g<item> ", text)
    text = _TAKEN_OUT.sub(r"\g<order>the \g<orders> \g<piece>\g<several> above", text)
    text = _ITEM_FIRST.sub(r"the \g<orders> \g<piece>\g<several> of \g<item>", text)
    text = _LETTERED.sub("", text)
    return _TITLE_FIRST.sub(r"\g<lead>the \g<orders> \g<piece>\g<several> under \g<title>", text)


def _row_of(found: re.Match[str]) -> str:
    order = found["orders"] or _BY_FIGURE[found["count"]]
    return f"the {order} row of {found['item']}"


def _of_item(found: re.Match[str]) -> str:
    """The second paragraph of item 4, for "4 (second paragraph)"."""
    order = found["orders"] or _BY_FIGURE[found["count"]]
    return f"the {order} {found['piece'] or found['counted']} of item {found['number']}"


def _rows_above(found: re.Match[str]) -> str:
    orders = re.sub(r"\d", lambda m: _BY_FIGURE[m.group()], found["counts"])
    return f"the {orders} row{'s' if ' ' in orders or ',' in orders else ''} above"


def _penultimate(found: re.Match[str]) -> str:
    third = found["count"].lower() in {"two", "third"}
    return f"{'third-last' if third else 'penultimate'} {found['piece']}"
