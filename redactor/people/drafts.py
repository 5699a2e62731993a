"""Working types of this room: a person while it is being put together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from redactor.data import Matter, Role, Span
from redactor.naming import OFFICE_TITLES

if TYPE_CHECKING:
    from redactor.naming import Name
    from redactor.people.opinions import Opinion

WEAK = 0.5  # below this a finding needs evidence from the words around it
NAMES_A_JOB = 1.5  # weight of evidence that says what somebody is, not only what they do
APOLOGISED = "apologised for not being at the meeting"
DEALS_WITH = "deals with a pupil in the job"
WORKS_ELSEWHERE = "works in an office elsewhere"
PLAINLY_AT_WORK = "is at work, in plain words"
IN_A_COLUMN = "in the column of a job or of those who help"
AT_WORK_FOR_CERTAIN = frozenset(
    {DEALS_WITH, IN_A_COLUMN, PLAINLY_AT_WORK, WORKS_ELSEWHERE}
)  # which nobody outvotes
ONE_OF_THE_NAME = "somebody whom nobody there knows"  # of whom a title must tell that it is a name
# What is said openly of whoever gets a post or stands in, though the matter may be another's.
NEWS_OF_A_POST = frozenset(
    {
        "appointed",
        "elected or appointed",
        "appointed or elected",
        "news of a post",
        "takes up a job",
        "covers for somebody",
    }
)
OF_A_FAMILY = "belongs to somebody's family"
DECLARED = "declared as a relative"  # by somebody at the table, most likely
IS_ANSWERED = "is to have an answer"  # which may be a parent as well
TREATS = "treats somebody who is named"  # whose illness it tells of
CALLED_A_PUPIL = "called a pupil"  # the pupil Dominic
CALLED_A_RELATIVE = "called a relative"  # as a title: Auntie Jo
INITIALS = "initials"  # the recognizer of those of the attendance list
ATTENDANCE_LIST = "attendance list"  # the recognizer of a name that stands there
ROSTER = "roster"  # the recognizer of a name by its letters alone
SETTLES = 2.5  # weight of a single piece of evidence that is plain speech


_WORK = frozenset({Role.STAFF, Role.GOVERNOR})


@dataclass(slots=True)
class Sighting:
    """A name in the text before it is known whose it is."""

    span: Span
    text: str
    name: Name
    score: float
    recognizer: str
    weak: bool = False  # a person only if the words around it say so
    public: bool = False  # also the name of an author, a firm …: a person only by plain speech
    matter: Matter = Matter.ORDINARY
    sure: bool = True  # of the matter; a complaint elsewhere in the paragraph is not
    classified: bool = False  # the classifier, too, says this matter
    acts: bool = False  # the words say an act of work, not only a job
    said: bool = False  # something is said of the name: it is the subject, or owns what is
    private: bool = False  # and it is plainly their own: `has hurt his back`
    paragraph_of_pupil: bool = False  # the paragraph speaks of a pupil, the sentence need not
    praised: bool = False  # the pupils' matter is a prize or a part in the play
    missed: bool = False  # somebody covers for them, or flowers are sent
    news: bool = False  # of their life at home: a wedding, a grandchild
    excused: bool = False  # stands in the attendance list, or where apologies are told
    apart: bool = False  # stands in a note, a header or a box, away from the minutes around it
    welsh: bool = False  # told in Welsh, which the reader hardly knows
    asks: bool = False  # a question, as those do who are none of the board as well
    speaks: bool = False  # asks, reports, proposes: what those at the table do
    own_matter: bool = False  # the personnel words are bound to this very name
    likely_private: float = 0  # probability that the sentence is about a private matter
    beside_private: bool = False  # another name of the sentence is private for the reader
    opinion: Opinion | None = None  # the reader's
    company: tuple[Opinion, ...] = ()  # the same of the other names of the block
    sealed: float = 0  # how likely the block holds sealed matter, by the reader
    unmarked: float = 0  # the same of private matter that nobody marked
    evidence: list[tuple[Role, float, str]] = field(default_factory=list)

    @property
    def exposed(self) -> bool:
        """Whether what is said of the name is no act of work: `Mr Doyle has had bad news`."""
        office = set(self.name.titles) & OFFICE_TITLES
        job = any(role in _WORK and weight >= NAMES_A_JOB for role, weight, _ in self.evidence)
        spoken_of = self.said and not (self.acts or self.speaks)
        return spoken_of and (self.private or not (office or job))

    @property
    def apologised(self) -> bool:
        """Whether it is said that they apologised for not being at the meeting."""
        return any(why == APOLOGISED for _, _, why in self.evidence)

    @property
    def titled(self) -> bool:
        return bool(self.name.titles)

    @property
    def works(self) -> bool:
        """Whether the words around it show somebody at work."""
        return any(role in _WORK for role, _, _ in self.evidence)

    def works_in(self, weight: float) -> bool:
        """Whether a single piece of evidence shows somebody at work with that weight."""
        return any(role in _WORK and said >= weight for role, said, _ in self.evidence)

    def settled(self, role: Role) -> bool:
        """Whether a single piece of evidence, plain speech, says this role."""
        return any(r is role and weight >= SETTLES for r, weight, _ in self.evidence)

    @property
    def lone_given(self) -> bool:
        return not self.name.surname and not self.name.titles

    @property
    def surname_initial(self) -> bool:
        return bool(self.name.given) and len(self.name.surname) == 1


@dataclass(slots=True)
class Draft:
    """Everyone whom the sightings so far show to be the same."""

    name: str  # the fullest form
    given: str = ""
    alias: str = ""  # "Libby", where the list has Elizabeth "Libby" Crane
    surname: str = ""
    also: frozenset[str] = frozenset()  # aliases of the roster
    titles: set[str] = field(default_factory=set)
    initials: str = ""
    role: Role | None = None  # from the attendance list or the roster, else open
    publish: bool | None = None
    why: str = ""
    kin: bool = False  # shares the surname of a pupil, or of a pupil's parent
    present: bool = False  # in the attendance list, not only on the roster
    sightings: list[Sighting] = field(default_factory=list)

    @property
    def seated(self) -> bool:
        return self.role is not None

    def weights(self) -> dict[Role, float]:
        """Evidence of all sightings; the same reason counts once however often it occurs."""
        loudest: dict[tuple[Role, str], float] = {}
        for role, weight, why in (e for s in self.sightings for e in s.evidence):
            loudest[role, why] = max(weight, loudest.get((role, why), 0))
        total: dict[Role, float] = {}
        for (role, _), weight in loudest.items():
            total[role] = total.get(role, 0) + weight
        return total
