"""Initials of those at the table: read from the attendance list.

They are made from a name only where that is safe: for a pupil, who is cut.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.naming import OFFICE_WORDS, TITLES, tokens

if TYPE_CHECKING:
    from redactor.data import Block, Document

_INITIALS = re.compile(r"^[\s(\[,:–-]*([A-Z][A-Za-z]?[A-Z][A-Za-z]?[A-Z]?)\b")
_INITIALS_CELL = re.compile(r"^\W*([A-Z][A-Za-z]?[A-Z][A-Za-z]?[A-Z]?)\W*$")
# Letters behind a name that are an office, a category or a status, or an acronym of schools.
NOT_INITIALS = frozenset(
    "HT EHT DHT AHT SLT SBM LA CP CIN LAC CLA EP EWO PE RE PP PA SEN SENCO SA AP GM MAT KS EAL DP IT "
    "FSM PTA TA DSL CIF SIP SEF SDP TOR AOB HR FOI ISA NOR LGB FGB CEO CFO COO NQT ECT QA VA VC SG PG "
    "CG AM PC FTG PAFTG MBE OBE CBE QC KC JP BA MA MSC BSC PHD ITEM RC VP AD FD SM BM CPD UK EU NHS "
    "DFE ICT AI CCTV VAT TLR UPS PPA PSHE RSE HLTA LSA RWM EYFS SEND EHCP SATS BTEC GCSE ADHD ASD "
    "YES NO NA OK TBC TBA AGM EGM KPI SLA PFI CIC LLP PLC LTD CV".split()
)


def initials(beside: str, name: str, document: Document, block: Block) -> str:
    match = _INITIALS.match(beside.split("\n", maxsplit=1)[0])
    if match and _are_initials(match.group(1), name):
        return match.group(1)
    if block.place is None:
        return ""
    for other in document.blocks:
        if (
            other.place is not None
            and (other.place.table, other.place.row) == (block.place.table, block.place.row)
            and 0 < other.place.column - block.place.column <= 2
        ):
            cell = _INITIALS_CELL.match(other.text)
            if cell and _are_initials(cell.group(1), name):
                return cell.group(1)
    return ""


def _are_initials(letters: str, name: str) -> bool:
    """Letters that are an acronym of schools count only when they fit the name."""
    if letters.upper() not in NOT_INITIALS and letters.lower() not in OFFICE_WORDS:
        return True
    return letters.upper() == made(name)


def made(name: str) -> str:
    """The first letters of a name's parts, titles left out."""
    return "".join(token.text[0] for token in tokens(name) if token.low not in TITLES).upper()
