"""Addresses on the web of one person: profiles, folders in personal storage, records of a pupil.

Presidio's `UrlRecognizer` takes every address, and with it "school.Year", "gov.uk" and the
papers that minutes are full of. Sites of schools, trusts and authorities are public.
"""

from __future__ import annotations

from presidio_analyzer import Pattern

from redactor.detect.recognizers._base import ANY_CASE, CUED, SHAPE, StrictPatternRecognizer

_NETWORKS = (  # where a path names an account
    r"facebook|fb|instagram|tiktok|twitter|x|snapchat|linkedin|threads|youtube|reddit|pinterest"
    r"|twitch|tumblr|soundcloud|discord|onlyfans|justgiving|gofundme|linktr|bsky|telegram|t|wa"
)
_PERSON = r"(?:pupils?|students?|learners?|child(?:ren)?|parents?|staff|users?|employees?|persons?)"
_ADDRESS = r"(?<![\w@.-])(?:https?://|www\.)[^\s<>()\"\u201d]*?"
_ASKED_FOR = (
    rf"[?&](?:n|(?:(?:first|last|full|sur|fore){{0,2}}_?name)|{_PERSON}(?:_?(?:id|name|no))?)=\w"
)
_FILED_UNDER = rf"/{_PERSON}/(?:\d|[a-z]+(?:%20|\+)[a-z])"  # a number, or two names
INSTITUTION = (  # the account of a school, not of a person
    r"(?:school|academy|primary|infant|junior|nursery|college|sixthform|trust|governor|council|diocese"
    r"|ofsted|educationgovuk|ysgol|pta\b|\bmat\b)"
)


class PersonalUrlRecognizer(StrictPatternRecognizer):
    """Links to accounts of social networks, to somebody's own storage, and to a person's record."""

    ENTITY = "URL"
    FLAGS = ANY_CASE
    NEEDS = "/"
    PATTERNS = (
        Pattern(
            "profile",
            rf"(?<![\w@.-])(?:https?://)?(?:[a-z]{{1,3}}\.)?(?:{_NETWORKS})"
            r"\.(?:com|co\.uk|net|org|me|tv|gg|ee|app)"
            rf"/(?!\S*{INSTITUTION})(?=\S*\w)[^\s<>()\[\]\"\u201d]*[\w/]",
            CUED,
        ),
        Pattern(
            "personal storage",
            r"(?<![\w@.])(?:https?://)?(?:[\w-]+\.)*sharepoint\.com/\S*?personal/[^\s<>()\"\u201d]*[\w/]",
            SHAPE,
        ),
        Pattern(
            "record", rf"{_ADDRESS}(?:{_ASKED_FOR}|{_FILED_UNDER})[^\s<>()\"\u201d]*[\w/]", SHAPE
        ),
    )
    CONTEXT = ("facebook", "instagram", "profile", "account", "link", "page")
