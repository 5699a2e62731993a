"""Text that a reader would see: a redacted value, a sentence of Part 2, anything unplanned."""

from __future__ import annotations

import pytest
from good_package import (
    BODY,
    BODY_XML,
    CLAIM,
    FOOTER,
    HEAD,
    HEADER,
    NOTE,
    SEALED,
    SECRETS,
    R,
    W,
    body,
    document,
    kinds,
    package,
    paragraph,
    run,
    verdict,
)

from redactor.data import Leak
from redactor.verify import Claim


def test_a_good_package_passes() -> None:
    assert verdict(package()).leaks == ()


NAMES = {
    "as it was redacted": "Mrs Joanne Broadbent",
    "without the title": "Joanne Broadbent",
    "the first name alone": "Joanne",
    "the surname alone": "Mr Broadbent",
    "surname first": "BROADBENT, Joanne",
    "in capitals": "KAYDEN SHARPLES",
    "possessive": "Kayden's",
    "possessive with a typographer's apostrophe": "Kayden\u2019s",
    "possessive without an apostrophe": "Kaydens",
    "without diacritics": "Zoe Luczak",
    "with decomposed diacritics": "Zoe\u0308 Luczak",
    "hyphen instead of space": "Kayden-Sharples",
    "space instead of hyphen": "Maisie Leigh",
    "another apostrophe": "Maisie-Leigh O'Hara",
    "without the apostrophe": "OHara",
    "glued": "kaydensharples",
    "inside another word": "xKaydenx",
    "initial and surname": "K. Sharples",
    "initial glued to the surname": "KSharples",
    "two short words": "Jo Ng",
    "two short words the other way round": "Ng Jo",
    "two short words glued": "JoNg",
    "split by a soft hyphen": "Shar\u00adples",
    "split by a zero-width space": "Shar\u200bples",
    "with a non-breaking space": "Kayden\u00a0Sharples",
    "with a Cyrillic letter": "K\u0430yden",
    "in full-width letters": "\uff2b\uff41\uff59\uff44\uff45\uff4e",
    "in the code of a symbol font": "".join(chr(0xF000 + ord(c)) for c in "Kayden"),
    "in invisible tag characters": "x" + "".join(chr(0xE0000 + ord(c)) for c in "kayden"),
    "a telephone number": "07700 900417",
    "a telephone number without spaces": "07700900417",
    "a telephone number in other groups": "0770 0900 417",
    "a telephone number with the country code": "+44 7700 900417",
    "part of a telephone number": "900417",
    "a telephone number in other digits": "\u0660\u0667\u0667\u0660\u0660 \u0669\u0660\u0660\u0664\u0661\u0667",
    "once more than the plan says": "Rose",
    "surname of a public street, once more": "Broadbent",
    "an ordinary word that is a name, once more": "Mark",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_a_redacted_value_in_the_body_is_refused(name: str) -> None:
    found = kinds(body(paragraph(f"The governors thanked {name} for coming.")))
    assert found - {"UNSEEN"} == {"VALUE", "UNPLANNED"}


def test_a_value_is_seen_across_runs() -> None:
    halves = f"<w:p>{run('The family of Kay')}{run('den Shar', '<w:rPr><w:b/></w:rPr>')}{run('ples')}</w:p>"
    assert kinds(body(halves)) == {"VALUE", "UNPLANNED"}


@pytest.mark.parametrize(
    "between", ["<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", '<w:br w:type="page"/>']
)
def test_a_value_is_seen_around_what_is_not_text(between: str) -> None:
    name = f"<w:p><w:r><w:t>Jo</w:t>{between}<w:t>Ng</w:t></w:r></w:p>"
    assert kinds(body(name)) == {"VALUE", "UNPLANNED"}


def test_a_value_is_seen_across_paragraphs() -> None:
    claim = Claim(("Marigold",), (), (*BODY, "[Pupil A] came. Mari", "gold", HEADER, FOOTER, NOTE))
    planned = package(
        document=document(*BODY_XML, *map(paragraph, ("[Pupil A] came. Mari", "gold")))
    )
    swapped = package(
        document=document(*BODY_XML, *map(paragraph, ("gold", "[Pupil A] came. Mari")))
    )
    again = document(*BODY_XML, *map(paragraph, ("[Pupil A] came. Mari", "gold", "Mari", "gold")))
    assert kinds(planned, claim) == set()
    assert kinds(swapped, claim) == set()
    assert "VALUE" in kinds(package(document=again), claim)


PLACES = {
    "header1": f"{HEAD}<w:hdr {W}>{paragraph(HEADER + ' Kayden')}</w:hdr>",
    "footer1": f"{HEAD}<w:ftr {W} {R}>{paragraph(FOOTER)}{paragraph('Kayden')}</w:ftr>",
    "footnotes": f'{HEAD}<w:footnotes {W}><w:footnote w:id="1">{paragraph(NOTE)}{paragraph("Kayden")}'
    "</w:footnote></w:footnotes>",
}


@pytest.mark.parametrize("part", PLACES)
def test_a_value_in_another_story_is_refused_and_its_place_named(part: str) -> None:
    leaks = verdict(package(**{part: PLACES[part]})).leaks
    assert {leak.kind for leak in leaks} == {"redacted value", "text that is not in the plan"}
    assert all(leak.where.startswith(f"word/{part}.xml, paragraph ") for leak in leaks)


def test_the_verdict_names_the_paragraph_and_never_the_text() -> None:
    found = verdict(body(paragraph("Kayden came.")))
    assert Leak("redacted value", f"word/document.xml, paragraph {len(BODY) + 1}") in found.leaks
    assert "kayden" not in repr(found).lower()
    assert "kayden" not in repr(CLAIM).lower()


SEALED_TEXTS = {
    "a sentence of Part 2": SEALED[1],
    "six words of it": "It was brought a knife into school on Monday.",
    "in capitals": "THE PUPIL HAD BROUGHT A KNIFE",
    "over a line break in the source": "the pupil had\nbrought a knife",
    "its heading": "9. Exclusion appeal",
    "its heading with another dash": "9 \u2013 exclusion appeal",
}


@pytest.mark.parametrize("text", SEALED_TEXTS.values(), ids=SEALED_TEXTS.keys())
def test_words_of_part_2_are_refused(text: str) -> None:
    assert kinds(body(paragraph(text))) == {"SEALED", "UNPLANNED"}


def test_words_of_part_2_are_seen_across_paragraphs() -> None:
    assert "SEALED" in kinds(
        body(paragraph("The panel heard"), paragraph("that the pupil had left"))
    )


def test_four_words_in_common_with_part_2_are_no_leak_when_they_are_planned() -> None:
    text = "Governors heard that the pupil voice survey went well."
    claim = Claim(SECRETS, SEALED, (*CLAIM.public, text))
    assert kinds(body(paragraph(text)), claim) == set()


def test_a_sentence_that_stands_in_both_parts_stays() -> None:
    assert SEALED[2] in BODY
    assert "SEALED" not in kinds(package())


UNPLANNED = {
    "a new paragraph": body(paragraph("Nobody decided this.")),
    "one word more": package(document=document(*BODY_XML[:-1], paragraph(f"{BODY[-1]} Amen"))),
    "a number": body(paragraph("17")),
    "a paragraph twice": body(BODY_XML[2]),
    "a word twice": package(document=document(*BODY_XML, paragraph("governors"))),
}


@pytest.mark.parametrize("part1", UNPLANNED.values(), ids=UNPLANNED.keys())
def test_text_that_is_not_in_the_plan_is_refused(part1: bytes) -> None:
    assert kinds(part1) == {"UNPLANNED"}


def test_words_in_another_order_are_refused() -> None:
    mixed = paragraph("Present: Rose Oyelaran (Chair), Grace Pemberton")
    assert kinds(package(document=document(BODY_XML[0], mixed, *BODY_XML[2:]))) == {"UNPLANNED"}


LOST = {
    "a paragraph": document(*BODY_XML[:-1]),
    "a word": document(
        *BODY_XML[:-1], paragraph("The Chair thanked everyone and the meeting closed at 7.30")
    ),
    "everything": document(paragraph("")),
}


@pytest.mark.parametrize("text", LOST.values(), ids=LOST.keys())
def test_lost_text_is_told(text: str) -> None:
    assert kinds(package(document=text)) == {"LOST"}


@pytest.mark.parametrize("character", ["\u200b", "\u00ad", "\ue123", "\u2063", "⠅"])
def test_characters_that_nobody_planned_and_nobody_reads_are_refused(character: str) -> None:
    changed = paragraph(f"{BODY[0]}{character}")
    assert kinds(package(document=document(changed, *BODY_XML[1:]))) == {"UNSEEN"}


def test_a_planned_emoji_and_a_planned_joiner_stay() -> None:
    text = "Well done 👩\u200d🏫 ☑"
    assert kinds(body(paragraph(text)), Claim(SECRETS, SEALED, (*CLAIM.public, text))) == set()


KEPT = {
    "a governor with the first name of a pupil": "Rose Pemberton asked about attendance.",
    "a street with the surname of a parent": "Parking in Broadbent Lane is a concern.",
    "a month that is a name": "The next meeting is in May.",
    "a verb that is a name": "Staff mark books on Fridays.",
    "everyday words of a redacted phrase": "The mother of the year award.",
    "a public person who is redacted elsewhere": "Mrs Joanne Broadbent chairs the friends of the school.",
    "a word that contains a short name": "The prosecution was rosewater and marker pens.",
    "words with an accent": "The café\u2019s naïve façade \u2013 £1,200 “spent”.",
    "a title alone": "Mrs and Mr are titles.",
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_what_was_decided_to_be_public_passes(text: str) -> None:
    claim = Claim((*SECRETS, "May"), SEALED, (*CLAIM.public, text))
    assert kinds(body(paragraph(text)), claim) == set()


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_it_does_not_pass_once_more_than_decided(text: str) -> None:
    claim = Claim(SECRETS, SEALED, (*CLAIM.public, text))
    assert "UNPLANNED" in kinds(body(paragraph(text), paragraph(text)), claim)


def test_paragraphs_may_be_cut_but_not_changed() -> None:
    halves = BODY[2].partition("to the")
    cut = document(
        *BODY_XML[:2], paragraph(halves[0]), paragraph("".join(halves[1:])), *BODY_XML[3:]
    )
    assert kinds(package(document=cut)) == set()
