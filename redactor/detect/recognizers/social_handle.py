"""Names of accounts on social networks and in games, without the address of a site."""

from __future__ import annotations

from presidio_analyzer import Pattern

from redactor.detect.recognizers._base import (
    CUED,
    LINK,
    SHAPE,
    CuedPattern,
    StrictPatternRecognizer,
)
from redactor.detect.recognizers.url import INSTITUTION

_NETWORK = (
    r"(?i:instagram|insta|snapchat|snap|tiktok|twitter|facebook|whatsapp|discord|roblox|xbox"
    r"|playstation|fortnite|youtube|twitch|threads|reddit|gaming|online)"
)
_ACCOUNT = r"(?i:user\s?name|handle|gamer\s?tag|screen\s?name|account|profile|tag)"


class SocialHandleRecognizer(StrictPatternRecognizer):
    """Handles with an @ in front, and account names that are called one."""

    ENTITY = "SOCIAL_HANDLE"
    NEEDS = rf"@|{_ACCOUNT}"
    PATTERNS = (
        Pattern(
            "handle",
            rf"(?<![\w@./+-])@(?!\w*(?i:{INSTITUTION}))(?=\w*[a-z]\w*)[A-Za-z_][\w.]{{2,29}}(?<!\.)",
            SHAPE,
        ),
        CuedPattern(
            "account name with a cue",
            rf"\b(?:{_NETWORK}\s{_ACCOUNT}|(?i:user\s?name|gamer\s?tag|screen\s?name))\b{LINK}"
            r"['\"\u2018\u201c]?\K@?(?=[\w.]*[0-9_])[A-Za-z0-9_][\w.]{2,29}(?<!\.)",
            CUED,
        ),
    )
    CONTEXT = ("instagram", "snapchat", "tiktok", "twitter", "account", "username", "handle")
