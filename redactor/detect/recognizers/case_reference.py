"""References of files about one person: cases, claims, pupils, employees, certificates.

A reference looks like anything, so the words in front decide: whose file it is, or "our ref." with
a reference that is not one of the minutes' own. Two forms stand alone: the tribunals' numbers.
"""

from __future__ import annotations

from presidio_analyzer import Pattern

from redactor.detect.recognizers._base import (
    CUED,
    LINK,
    SHAPE,
    CuedPattern,
    StrictPatternRecognizer,
    digits,
)

_OWNERS = (  # whose file: one person's
    r"case|(?<!unique\s)pupil|student|child(?:ren)?['\u2019]?s?(?:\s(?:services|social\scare))?|(?<!unique\s)learner"
    r"|candidate|social\s(?:care|services|work)|CSC|MASH|LADO|CAMHS|EHCP?|EHC\splan|SENDI?S?T?"
    r"|tribunal|ET|appeal|exclusion|complaint|claim|grievance|disciplinary|hearing"
    r"|employee|staff|payroll|personnel|HR|pension|teachers?['\u2019]?s?\spension|incident|crime|police"
    r"|CAD|safeguarding|CPOMS|MyConcern|court|patient|hospital|visa|BRP|Home\sOffice|file|referral"
    r"|DBS(?:\s(?:certificate|disclosure))?|disclosure|medical|occupational\shealth|OH"
)
_KIND = r"(?:ref(?:erence)?s?|no|number|id|code|ID\snumber)\b\.?(?:\s(?:no|number)\b\.?)?"
_END = r"(?![\w/]|,[0-9])"
_TOKEN = rf"(?![0-9]+\.[0-9]+\b)(?=[\w/.-]*[0-9])(?=[\w/.-]{{3}})[A-Za-z0-9]+(?:[/.\-\u2010-\u2013][A-Za-z0-9]+)*{_END}"
_NOT_PERSONAL = (  # whose reference: the board's, or a firm's
    r"minute|item|policy|invoice|order|budget|planning|cost|asset|tender|contract|quote|quotation"
    r"|agenda|document|paper|action|charity|company|school|risk|decision|application|voucher|cross"
)
_OWN_REFERENCE = r"(?![A-Za-z]{1,5}[/-][0-9]{1,3}(?:[/-][0-9]{2}){1,2}\b(?![/-]))"  # LAB/61/24-25
_LONG = r"(?=[\w/.-]*[A-Za-z])(?=(?:[^\s0-9]*[0-9]){4})"


class CaseReferenceRecognizer(StrictPatternRecognizer):
    """Reference numbers that lead to one person's file."""

    ENTITY = "CASE_REFERENCE"
    NEEDS = digits(1)
    PATTERNS = (
        CuedPattern(
            "whose file", rf"\b(?i:(?:{_OWNERS})\s(?:file\s)?{_KIND}){LINK}\K\b{_TOKEN}", CUED
        ),
        CuedPattern(
            "our ref.",
            rf"(?<!\b(?i:{_NOT_PERSONAL})\s)\b(?i:ref(?:erence)?(?:\s(?:no|number))?)\b\.?{LINK}"
            rf"\K\b{_OWN_REFERENCE}{_LONG}{_TOKEN}",
            SHAPE,
        ),
        CuedPattern(
            "admission number",
            rf"(?<!\b(?i:published)\s)\b(?i:admissions?\s(?:no|number))\b\.?{LINK}\K[0-9]{{4,6}}\b{_END}",
            CUED,
        ),
        CuedPattern(
            "candidate identifier",
            rf"\bUCIs?\b\.?(?:\s(?i:no|number)\b)?{LINK}\K[0-9]{{5}}[0-9A-Z][0-9]{{6}}[0-9A-Z]\b",
            CUED,
        ),
        CuedPattern(
            "teacher reference number",
            r"\b(?:TRN|(?i:teachers?['\u2019]?s?\s(?:ref(?:erence)?\.?\s)?(?:no|number))"
            rf"|D[Ff]E\s(?i:no|number))\b\.?{LINK}\K(?:RP)?[0-9]{{2}}/?[0-9]{{5}}\b",
            CUED,
        ),
        Pattern("SEND tribunal", rf"(?<![\w/])EH[0-9]{{3}}/[0-9]{{2}}/[0-9]{{5}}{_END}", CUED),
        Pattern("employment tribunal", rf"(?<![\w/£])[0-9]{{7}}/20[0-9]{{2}}{_END}", SHAPE),
    )
    CONTEXT = ("case", "reference", "ref", "file", "tribunal", "payroll", "lado", "appeal")
