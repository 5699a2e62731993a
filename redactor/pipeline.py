"""The story: `prepare` reads and proposes, `publish` writes and proves.

prepare:  Source ─ingest→ Document ─detect→ Findings ─people→ Persons ─split→ Sections
          ─notice→ Notices ─decide→ Review
publish:  Review ─redact→ packages ─verify→ Verdict ─seal→ Released, or a refusal
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from redactor import attached
from redactor.amend import review_sha256
from redactor.amend.redline import Replies, marks_of, remarks_of, replies, texts_of
from redactor.data import Packages, Picture, Review, RosterEntry, Source, Verdict
from redactor.decide import decide
from redactor.detect import detect
from redactor.ingest import ingest
from redactor.notices import notice, with_notices_sealed
from redactor.ooxml import Edits, Limits, read_redline, read_stamp, write, write_redline
from redactor.people import identify
from redactor.redact import Plan, build, neutral_name, plan, told_by_part_2
from redactor.split import SplitRules, split, stub_text
from redactor.verify import Claim, inspect, likeness, pixels_of, require, require_fit, verify

if TYPE_CHECKING:
    from redactor.policy import Policy


def prepare(source: Source, policy: Policy, roster: tuple[RosterEntry, ...] = ()) -> Review:
    """All that is proposed for one file; nothing is written.

    Raises:
        Refused: the file cannot be read as minutes.
        DetectionError: a recognizer failed.
    """
    document = ingest(source, limits(policy), crests=policy.pictures.crest == "keep")
    findings = detect(document)
    people = identify(document, findings, roster)
    marked = split(document, split_rules(policy), findings)
    notices = notice(document, marked, findings, people, policy)
    sections = attached.settled(document, with_notices_sealed(document, marked, notices))
    decisions = decide(findings, people, sections, policy, notices)
    return Review(document, sections, people, decisions, policy.sha256, notices)


def publish(source: Source, review: Review, policy: Policy) -> tuple[Packages, Verdict]:
    """The finished packages, proven; the same review of the same source gives the same bytes.

    Raises:
        Withheld: Part 1 is not fit to be shown; there are no packages.
    """
    planned = _plan(review, policy)
    part1 = write(source.data, limits(policy), planned.edits)
    verdict = verify(
        part1, f"{source.stem}.docx", _claim(review, planned.public, planned.edits.pictures)
    )
    require(verdict)
    if not review.sealed():
        return Packages(part1), verdict
    return Packages(part1, write(build(review, policy), limits(policy), Edits())), verdict


def recheck(file: bytes, name: str, review: Review, policy: Policy) -> Verdict:
    """The verifier alone, on any file that somebody publishes as the Part 1 of this review.

    Raises:
        Withheld: it is not fit to be shown.
    """
    planned = _plan(review, policy)
    verdict = inspect(file, name, _claim(review, planned.public, planned.edits.pictures))
    require_fit(verdict, name)
    return verdict


def public_text(review: Review, policy: Policy) -> tuple[str, ...]:
    """Part 1 as it is planned, paragraph by paragraph; quick, and not yet proven."""
    return _plan(review, policy).public


def public_edits(review: Review, policy: Policy) -> Edits:
    """Where Part 1 as it is planned differs from the original, by places; see `public_text`."""
    return _plan(review, policy).edits


def published_name(review: Review, policy: Policy) -> str:
    """What the published file is called, without an ending."""
    cut = [decision.text for decision in review.decisions if decision.cut]
    return neutral_name(public_text(review, policy), cut)


def redline(source: Source, review: Review, policy: Policy) -> bytes:
    """The original with everything that Part 1 goes without as revision marks; to be sealed."""
    marks = marks_of(review, _plan(review, policy).edits)
    stamp = redline_stamp(review_sha256(review))
    return write_redline(source.data, limits(policy), stamp, marks, remarks_of(review))


def redline_stamp(sha256_: str) -> str:
    """What a redline says of the review that it was made of: as much as a bookmark's name holds."""
    return sha256_[:32]


def stamp_of(file: bytes, policy: Policy) -> str:
    """The stamp of a redline; empty for any other Word file."""
    return read_stamp(file, limits(policy))


def redline_replies(file: bytes, review: Review, policy: Policy) -> Replies:
    """What somebody has accepted, rejected and said in the redline of this review."""
    marks = marks_of(review, _plan(review, policy).edits)
    found = read_redline(file, limits(policy), marks, texts_of(review.document, marks))
    return replies(review, marks, found)


def resemblance(file: bytes, review: Review, policy: Policy) -> float:
    """How much of the words of a file are in the Part 1 of this review, from 0 to 1."""
    return likeness(file, _claim(review, _plan(review, policy).public))


def _plan(review: Review, policy: Policy) -> Plan:
    rules = split_rules(policy)
    stubs = {
        section.id: section.stub or stub_text(replace(section, number=""), review.document, rules)
        for section in review.sealed()
    }
    return plan(review, stubs, policy)


def _claim(review: Review, public: tuple[str, ...], pictures: tuple[Picture, ...] = ()) -> Claim:
    texts = {block.index: block.text for block in review.document.blocks}
    return Claim(
        secrets=tuple(decision.text for decision in review.decisions if decision.cut),
        sealed=tuple(
            texts[span.block][span.start : span.end]
            for section in review.sealed()
            for span in section.spans
        ),
        public=public,
        named=told_by_part_2(review, public),
        pictures=frozenset(sha256(picture.png).hexdigest() for picture in pictures),
        pixels=frozenset(pixels_of(picture.png) for picture in pictures),
    )


def limits(policy: Policy) -> Limits:
    megabyte = 1_000_000
    return Limits(
        file_bytes=policy.limits.file_mb * megabyte,
        unpacked_bytes=policy.limits.unpacked_mb * megabyte,
        ratio=policy.limits.ratio,
        parts=policy.limits.parts,
    )


def split_rules(policy: Policy) -> SplitRules:
    """The splitter's settings; a board's own words come on top of the built-in ones."""
    usual, own = SplitRules(), policy.split
    return SplitRules(
        **own.model_dump()
        | {
            "confidential_bodies": usual.confidential_bodies + own.confidential_bodies,
            "neutral_headings": usual.neutral_headings + own.neutral_headings,
        }
    )
