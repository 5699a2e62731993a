"""What behind a name shows a relative or another private person: pure data, with reasons."""

from __future__ import annotations

from redactor.data import Role
from redactor.people.drafts import OF_A_FAMILY, TREATS
from redactor.people.plainly.sentence import A_NAME
from redactor.people.vocabulary import (
    A_FAMILY_FOLLOWS,
    ADULT_KIN,
    DOCTOR,
    KIN,
    NEIGHBOURS,
    Cue,
    behind,
)

HAS_A_CHILD_THERE = "has a child at the school"
WROTE_IN = "wrote in as a parent or neighbour does"
FAMILIES: tuple[Cue, ...] = (
    Cue(
        behind(
            r"\s+(?:to|must|should|will|does not|did not|had not|was late to)\s+(?:pick (?:up|(?:him|her|them) up)|collect (?:him|her|them|on time|earlier|the (?:boy|girl|children))|drop (?:off|(?:him|her|them) off))\b"
        ),
        Role.FAMILY,
        2,
        "collects a child",
    ),
    Cue(
        behind(
            r"\s+(?:asked|wanted to know|wished to know|demanded to know|wondered|complained)\b[^.;]{0,60}\b(?:her|his|their) (?:own )?(?:boys?|girls?|sons?|daughters?|lads?|child(?:ren)?|grand(?:son|daughter)s?|youngest|eldest)\b"
        ),
        Role.FAMILY,
        3,
        "asks about a child of their own",
    ),
    Cue(
        behind(
            r"['’]s?\s+own\s+(?:\w+\s+)?(?:sons?\b|daughters?\b|twins\b|(?:boy|girl|lad|lass|child|children|two|three)\b(?=\s*(?:$|[.,;:?!)])|\s+(?:is|are|was|were|has|have|had|who|in|at|on|from|would|will|did|does|do|could|can|and|came|come|came|comes|cannot|started|starts|loves?|loved|goes|go|went|gets?|got)\b))"
        ),
        Role.FAMILY,
        3,
        "speaks of a child of their own",
    ),
    Cue(  # "Ada Orr in the kitchen is his daughter", "the cook, Ada Orr, is her aunt", "Tom Orr (son)"
        behind(
            rf"(?:,[^,;.]{{3,40}},|,| (?:in|from|at) the \w+)? (?:is|was) (?:also )?(?:his|her|their|(?-i:[A-Z])[\w'’. -]{{1,20}}['’]s?|(?:the|a) [\w -]{{3,20}}['’]s?) (?:\w+ )?{KIN}\b"
            rf"|\s*\((?:(?:his|her|their|my) )?(?:\w+ )?{KIN}\b[^()]{{0,30}}\)"
            r"|,? (?:are|were) (?:married|engaged(?! (?:in|by|with|to)\b)|related|siblings|cousins|sisters|brothers|husband and wife|in a relationship)\b"
        ),
        Role.FAMILY,
        4.5,
        OF_A_FAMILY,
    ),
    Cue(behind(A_FAMILY_FOLLOWS.pattern), Role.FAMILY, 3, "a family is spoken of"),
    Cue(
        behind(
            r",?\s+whose\s+(?:[\w-]+\s+){0,2}(?:sons?|daughters?|child|children|boys?|girls?|twins|grand\w+)\b"
        ),
        Role.FAMILY,
        3,
        HAS_A_CHILD_THERE,
    ),
    Cue(
        behind(
            r"\s+and\s+(?:(?:some|several|all|the|many|two|three|other)\s+)*(?:mums|dads|parents|carers|families|grandparents)\b"
        ),
        Role.FAMILY,
        2,
        "named with other parents",
    ),
    Cue(
        behind(
            r"\s+(?:came to|attended|enjoyed|joined)\s+(?:\w+\s+){0,3}(?:coffee morning|parents['’]? evening|"
            r"parents['’]? workshop|stay and play|drop-in|family (?:learning|lunch)|reintegration meeting)\b"
        ),
        Role.FAMILY,
        1.5,
        "comes to what parents come to",
    ),
    Cue(
        behind(
            rf"\s*[,(]\s*(?:who is )?(?-i:(?!(?:The|Our|Ofsted|Estyn)\b)[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?)['’]s? (?:\w+ )?{DOCTOR}\b(?=\s*(?:[,.;)]|$)|\s+(?:and|who|at|has|had|is|was|will)\b)"
        ),
        Role.FAMILY,
        5,
        TREATS,
    ),
    Cue(
        behind(r"\s+(?:(?:was|were|has been|have been)\s+)?fined\b"),
        Role.FAMILY,
        2,
        "fined",
    ),
    Cue(
        behind(
            rf"\s*[,(]\s*(?!whose\b|(?:newly |re-)?elected by\b|parents?, (?-i:[A-Z])[\w' ]+\)|\w+ (?:to|with|for|among|at) (?:the )?(?:parents|families|carers|mums|dads)\b)(?:who is |and )?(?:(?:his|her|their|the|a)\s+)?(?:[\w'’-]+\s+){{0,2}}{ADULT_KIN}\b(?!\s+(?:governor|volunteer|helper|librarian))"
        ),
        Role.FAMILY,
        3,
        "called a parent, carer or relative",
    ),
    Cue(
        behind(
            r"\s+(?:has |have |had |also )?(?:lodged|appealed|complained|written to complain|"
            r"threatened|withdrawn (?:his|her|their)|asked for (?:the governors|a panel|her|his|the panel)|"
            r"(?:is|are|was|were) (?:un)?happy|agreed to (?:a|an|the)|requested a)"
        ),
        Role.FAMILY,
        1.5,
        "appeals, complains or agrees as a parent does",
    ),
    Cue(
        behind(
            r",?\s+(?:(?:from|of|at) [\w' ]{3,25})?,?\s*who (?:has |had )?(?:kindly )?(?:(?:gave|given)(?! (?:up|(?:his|her|their) time)\b)|lent|donated|offered|sold|stood(?! down))\b"
        ),
        Role.FAMILY,
        1.6,
        "gave or lent as neighbours do",
    ),
    Cue(
        behind(
            rf"\s*[,(]\s*(?:who is )?(?:an?|the|our|his|her) (?:(?:retired|local|nearby|neighbouring|elderly) )*{NEIGHBOURS}(?=\s*(?:[,.;)]|$)|\s+(?:of|from|who|and|with|at|on)\b)(?![^.;]{{0,40}}\b(?:appointed|co-?opted|elected|nominated|governor|trustee)\b)"
            r"|[^.;]{0,40},?\s+(?:who|and)\s+(?:would|will)\s+(?:take|accept)\s+(?:no\s+(?:payment|money|fee|pay)|nothing)\b"
        ),
        Role.FAMILY,
        2.9,  # less than an office
        "a private person",
    ),
    Cue(
        behind(
            r",?\s+(?:has |had |have )?(?:written|wrote|e-?mailed|rung|phoned|telephoned) (?:in\b|again|twice|about\b|to (?:ask|say|complain|object|protest|demand|"
            r"(?:the|us|governors|trustees|our)\b[^.;]{0,40}\b(?:to (?:ask|say|complain|object|protest)|asking|saying|complaining|objecting)))"
        ),
        Role.FAMILY,
        2,
        WROTE_IN,
    ),
    Cue(
        behind(
            r"\s+(?:family|families|household|siblings|parents)\b(?! (?:governor|centre|hub|learning|support))"
        ),
        Role.FAMILY,
        3,
        "a family named as one",
    ),
    Cue(
        behind(r",? aged? (?:1[89]|[2-9]\d|1[01]\d)\b(?! (?:to|and over|or over|%|per cent))"),
        Role.FAMILY,
        2.5,
        "a grown-up's age is told",
    ),
    Cue(
        behind(
            r",? (?:who )?(?:has |have |had )?(?:now |also )?(?:gone|going|went|moved|escalated|taken (?:it|this|the matter|(?:his|her|their) complaint)|asked to go) (?:on )?to (?:the )?(?:stage (?:[23]|two|three)|ombudsman|next stage)\b"
        ),
        Role.FAMILY,
        2.5,
        "takes a complaint to the next stage",
    ),
    Cue(
        behind(
            r",? (?:(?:has|have|had|will|would|to) )?(?:since |now |then )?(?:took|take|taken|withdrew|withdrawn|removed?|kept|keeps|pulled|brought) (?:(?:his|her|their|the|both|two|three|all|four) ){1,2}(?:own )?(?:children|child|boys?|girls?|sons?|daughters?|twins|pupils) (?:out of (?:the )?school|home\b|away\b|off school|back home|elsewhere|to another school)"
        ),
        Role.FAMILY,
        3,
        "took children out of school",
    ),
    Cue(
        behind(
            r"['’]s? (?:(?:younger|elder|older|eldest|youngest|two|twin|little) )?(?:sons?|daughters?|twins)\b(?! (?:of|and fathers?|in[- ]law))"
        ),
        Role.FAMILY,
        2,
        HAS_A_CHILD_THERE,
    ),
    Cue(
        behind(
            rf"(?:,? and {A_NAME})?,? (?:is|are|was|were|will be|had been|have been) (?:now |still )?(?:the |our |both |two )*(?:two |three )?parents? (?:on|in|from|at) "
        ),
        Role.FAMILY,
        3,
        "sits as a parent",
    ),
)
