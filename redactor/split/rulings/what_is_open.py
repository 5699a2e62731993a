"""How minutes say that no more than something named is open: pure data, for numbers and for signs."""

from __future__ import annotations

NUMBER = r"(?:[A-Z]{0,5}/?\d[\w./]*\w|\d)(?:\([a-z]\))?"
SITE = r"(?:school's|school|trust|public|our|college)?\s*(?:web\s?site|web|notice\s?board|publication|publishing|inspection)"
OPEN_IF = (
    r"(?:(?:is|are|may|can|should|shall|must|will|to|be|only|go|goes|put|placed|posted|uploaded|shown|made|released|available|read|seen)\s+)*"
    rf"(?:publi(?:c|sh|shed)\b|open\b(?!\s+(?:to|for)\s+(?:question|discussion|debate|comment|consultation)|[,;]?\s+(?:the\s+rest|if\s+not)[^.;]*\b(?:discuss|debat|closed))|released\b|goe?s?\s+out\b(?!\s+(?:as|by|on\s+paper)\b)|(?:up\s+)?(?:on|onto|to|for|in|by)\s+(?:the\s+)?{SITE}\b"
    r"|(?:shown|given|sent|read|seen|go|goes|passed)\s+(?:out\s+|on\s+)?(?:to|by)\s+(?:any(?:one|body)|others|people|families|outsiders?|the\s+public)\b|pinned\s+up\b)"
)
_FOR_FEW = r"(?!\s+(?:to|by|for)\s+(?:the\s+)?(?:governors?|board|trustees?|members?|directors?|staff|clerk)\b)"
OPEN = rf"{OPEN_IF}{_FOR_FEW}(?!\s+only\s+(?:if|once|when|with|after)\b)"
SHUT = r"(?:<CONF>|<P2>|\bnot\s+(?:for\s+publication|(?:to\s+be\s+)?(?:published|made\s+public))|\b(?:closed|private|withheld)\b|\b(?:for|to)\s+(?:the\s+)?(?:governors?|members|trustees|directors)(?:\s+(?:only|alone|of\s+the\s+\w+))?)"
BUT = r"(?:except(?:ing)?(?:\s+for)?|apart\s+from|save(?:\s+for)?|other\s+than|with\s+the\s+exceptions?\s+of|excluding|but(?:\s+for)?|unless)"
ALL = (
    r"(?:all|everything|every\s+item|(?:the|these)\s+minutes|the\s+(?:whole|record)|nothing\s+else)"
)
REST = r"(?:all\s+)?(?:of\s+)?(?:the\s+)?(?:rest|remainder|remaining\s+(?:items|business|minutes)|others?|other\s+(?:items?|ones?|minutes|paragraphs|entries|lines)|all\s+(?:others?|else)|everything\s+else)"
NOT = rf"(?:{SHUT}|\b(?:is|are|may|must|should|will|can)\s*(?:not|n't)\b(?!\s+(?:restricted|confid\w*|private|withheld|closed|actions?|discussed|debated|needed|have))|\bnot\s+for\s+publication|\bstays?\b|\bremains?\b|\bkept\b|\b(?:governors?|members?|trustees?|directors?|board)\s+only\b|\bleave\b|\bto\s+be\s+left\b)"
GAP = r"(?:\s+(?:of|these|the|this|our|minutes|meeting|record|above|below|here)){0,4}\s+"


def wordings(named: str) -> tuple[str, ...]:
    """How minutes say that no more than what is `named` is open."""
    return (
        rf"\b(?:only|solely)\s+(?:the\s+)?(?:following\s+)?{named}{GAP}{OPEN}",
        rf"(?:^|[.;:]\s+)(?:publish\s+)?{named}\s+(?:only|alone)\b(?:\s*$|\W*[.;]|{GAP}{OPEN})",
        rf"(?:^|[.;:]\s+)publish\s+(?:only\s+)?{named}\s+(?:only|alone)\b",
        rf"\bno(?:ne|thing)?\s+(?:of\s+these\s+)?{BUT}\s+{named}{GAP}{OPEN}",
        rf"(?:^|[.;:]\s+)(?:the\s+following\s+items\s+)?{named}{GAP}{OPEN}[^.;]{{0,30}}[.;,]\s+(?:but\s+|and\s+)?{REST}[^.;]{{0,40}}{NOT}",
        rf"\bfor\s+publication\s*:\s*{named}[.;]\s+not\s+for\s+publication\s*:\s*(?:the\s+|all\s+)*(?:rest|others?)\b",
        rf"\b(?:<P1>|the\s+(?:public|open|published)\s+(?:minutes|part|record))\s+(?:consists?\s+of|comprises?|is|are)\s+{named}",
        rf"{SHUT}[^.;]{{0,40}}?,?\s*\b{BUT}\s+(?:the\s+|those\s+|for\s+)?{named}",
        rf"\b{BUT}\s+{named},?\s+{ALL}\b[^.;]{{0,40}}{SHUT}",
        rf"\b{ALL}\s+{BUT}\s+{named}\s+(?:is|are)\s+{SHUT}",
    )
